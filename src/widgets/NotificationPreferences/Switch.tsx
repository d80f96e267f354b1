import { useId, type ReactElement } from 'react'

interface SwitchProps {
  name: string
  explained: string
  isOn: boolean
  onTurn: (isOn: boolean) => void
}

/** One thing that is on or off, with a sentence that says what it does. */
export function Switch({ name, explained, isOn, onTurn }: SwitchProps): ReactElement {
  const id = useId()
  return (
    <label data-part="switch">
      <span data-part="name" id={`${id}-name`}>
        {name}
      </span>
      <span data-part="explained" id={`${id}-explained`}>
        {explained}
      </span>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-explained`}
        onClick={() => onTurn(!isOn)}
      />
    </label>
  )
}
