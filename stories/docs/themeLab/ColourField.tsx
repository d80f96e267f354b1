import type { ReactElement } from 'react'
import { DraftInput } from './DraftInput.tsx'
import { toHex } from './resolveColour.ts'

export interface ColourFieldProps {
  /** What it is called on screen; `of` is the look it belongs to. */
  title: string
  of: string
  usual: string
  chosen: string | undefined
  /** Called with a colour, or with nothing where the usual one is to stand. */
  onChoose: (colour: string | undefined) => void
}

/** A colour to pick, or to write in any words that CSS has. */
export function ColourField({ title, of, usual, chosen = usual, onChoose }: ColourFieldProps): ReactElement {
  return (
    <div className="lab-field">
      <span className="lab-name">{title}</span>
      <input
        type="color"
        aria-label={`${title}, ${of}`}
        value={toHex(chosen)}
        onChange={({ target }) => onChoose(target.value)}
      />
      <DraftInput property="color" aria-label={`${title}, ${of}, as CSS`} value={chosen} onChoose={onChoose} />
    </div>
  )
}
