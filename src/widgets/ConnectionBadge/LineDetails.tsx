import type { ReactElement } from 'react'
import { CopyDiagnostics } from './CopyDiagnostics.tsx'
import { LineAction } from './LineAction.tsx'
import { LineMark } from './LineMark.tsx'
import type { ShapeProps } from './shapeProps.ts'

/** The line with room to explain itself: its words, a sentence, and all that is known. */
export function LineDetails({ told, attempt, labels, isHeard, diagnostics }: ShapeProps): ReactElement {
  return (
    <>
      <div data-part="head">
        <LineMark told={told} attempt={attempt} labels={labels} withoutWay />
        <LineAction attempt={attempt} />
      </div>
      {/* Read aloud once, where it is announced. */}
      <p data-part="sentence" aria-hidden={isHeard ? true : undefined}>
        {told.sentence}
      </p>
      {told.facts.length > 0 && (
        <dl data-part="facts">
          {told.facts.map(({ name, label, text }) => (
            <div key={name} data-part="fact" data-fact={name}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {diagnostics && <CopyDiagnostics diagnostics={diagnostics} labels={labels} />}
    </>
  )
}
