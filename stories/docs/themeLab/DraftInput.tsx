import { useState, type ComponentProps, type ReactElement } from 'react'

export interface DraftInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  /** The CSS property whose value is written here. */
  property: string
  value: string
  /** Called with each value that the browser understands, and with nothing once the text is gone. */
  onChoose: (value: string | undefined) => void
}

/** A text that takes effect as soon as it means something; what is being written need not mean anything yet. */
export function DraftInput({ property, value, onChoose, ...rest }: DraftInputProps): ReactElement {
  const [draft, setDraft] = useState<string>()
  const means = (text: string) => CSS.supports(property, text)
  const write = (text: string): void => {
    setDraft(text)
    if (text.trim() === '') onChoose(undefined)
    else if (means(text)) onChoose(text.trim())
  }
  return (
    <input
      {...rest}
      type="text"
      spellCheck={false}
      aria-invalid={draft !== undefined && draft.trim() !== '' && !means(draft)}
      value={draft ?? value}
      onChange={({ target }) => write(target.value)}
      onBlur={() => setDraft(undefined)}
    />
  )
}
