import { useState, type ReactElement } from 'react'

export interface CssToCopyProps {
  css: string
  onCopy: (css: string) => Promise<void>
}

type Copied = 'not yet' | 'done' | 'refused'

const says: Readonly<Record<Copied, string>> = {
  'not yet': '',
  done: 'Copied',
  refused: 'The browser does not let this page copy. Select the text and copy it by hand.',
}

/** What a product pastes into its stylesheet to look like this. */
export function CssToCopy({ css, onCopy }: CssToCopyProps): ReactElement {
  const [last, setLast] = useState<{ css: string; copied: Copied }>()
  const copied = last?.css === css ? last.copied : 'not yet'
  const copy = async (): Promise<void> => {
    const result = await onCopy(css).then(
      (): Copied => 'done',
      (): Copied => 'refused',
    )
    setLast({ css, copied: result })
  }
  return (
    <section className="lab-css" aria-label="CSS to copy">
      <p>
        <button type="button" disabled={css === ''} onClick={() => void copy()}>
          Copy the CSS
        </button>{' '}
        <span role="status">{says[copied]}</span>
      </p>
      <pre role="region" aria-label="The CSS" tabIndex={0}>
        {css || '/* Nothing is changed yet: change a value above. */'}
      </pre>
    </section>
  )
}
