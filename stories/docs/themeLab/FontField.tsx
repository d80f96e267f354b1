import { useId, type ReactElement } from 'react'
import { DraftInput } from './DraftInput.tsx'

export interface FontFieldProps {
  title: string
  usual: string
  chosen: string | undefined
  /** Called with a list of fonts, or with nothing where the usual one is to stand. */
  onChoose: (font: string | undefined) => void
}

const fonts = ['Inter', 'system-ui, sans-serif', 'Georgia, serif', 'ui-monospace, monospace']

/** A font to name. */
export function FontField({ title, usual, chosen = '', onChoose }: FontFieldProps): ReactElement {
  const [id, listId] = [useId(), useId()]
  return (
    <div className="lab-field">
      <label className="lab-name" htmlFor={id}>
        {title}
      </label>
      <DraftInput id={id} property="font-family" list={listId} placeholder={usual} value={chosen} onChoose={onChoose} />
      <datalist id={listId}>
        {fonts.map((font) => (
          <option key={font}>{font}</option>
        ))}
      </datalist>
    </div>
  )
}
