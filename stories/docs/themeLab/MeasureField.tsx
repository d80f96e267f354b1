import { useId, type ReactElement } from 'react'

export interface MeasureFieldProps {
  title: string
  kind: 'length' | 'factor'
  usual: string
  chosen: string | undefined
  onChoose: (value: string) => void
}

const ranges = {
  length: { min: 0, max: 24, step: 1, unit: 'px' },
  factor: { min: 0.5, max: 1.5, step: 0.05, unit: '×' },
} as const

/** A number to slide. */
export function MeasureField({ title, kind, usual, chosen, onChoose }: MeasureFieldProps): ReactElement {
  const id = useId()
  const { unit, ...range } = ranges[kind]
  const value = chosen ?? String(Number.parseFloat(usual))
  return (
    <div className="lab-field">
      <label className="lab-name" htmlFor={id}>
        {title}
      </label>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={`${value} ${unit}`}
        onChange={({ target }) => onChoose(target.value)}
      />
      <output htmlFor={id}>{`${value} ${unit}`}</output>
    </div>
  )
}
