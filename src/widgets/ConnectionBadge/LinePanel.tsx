import type { ReactElement, ReactNode } from 'react'
import type { LineFact } from './lineFacts.ts'

interface LinePanelProps {
  /** What the badge says, with its button. */
  children: ReactNode
  sentence: string
  facts: readonly LineFact[]
}

/** The badge's words with room to explain themselves: a sentence, and what is known of the line. */
export function LinePanel({ children, sentence, facts }: LinePanelProps): ReactElement {
  return (
    <>
      <div data-part="head">{children}</div>
      {/* Read aloud once, where it is announced. */}
      <p data-part="sentence" aria-hidden="true">
        {sentence}
      </p>
      {facts.length > 0 && (
        <dl data-part="facts">
          {facts.map(({ name, label, text }) => (
            <div key={name} data-part="fact" data-fact={name}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
