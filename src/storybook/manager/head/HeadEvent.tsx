/** @jsxRuntime classic */
import React, { useMemo } from 'react'
import type { Cue, Scenario } from '../../../adapters/scripted.ts'
import type { Remote } from '../createRemote.ts'
import { useHead } from '../useRemote.ts'
import { cuesAt } from '../words/cuesAt.ts'
import { describeCue } from '../words/describeCue.ts'
import { formatMs } from '../words/formatMs.ts'
import { rawCue } from './rawCue.ts'

const line = (words: string, cue: Cue | undefined) => (
  <p data-part="near">
    {cue ? (
      <>
        {words} <time>{formatMs(cue.at)}</time> {describeCue(cue)}
      </>
    ) : (
      <>{words} nothing</>
    )}
  </p>
)

/** The raw event at the head, between the one before and the one to come. */
export function HeadEvent({ remote, played }: { remote: Remote; played: Scenario }) {
  const cues = useMemo(() => played.cues.toSorted((a, b) => a.at - b.at), [played])
  // The moment of the last cue: it changes with events, not with frames.
  const at = useHead(remote, ({ ms }) => cuesAt(cues, ms).now[0]?.at)
  const { now, before, next } = cuesAt(cues, at ?? -1)
  return (
    <section data-part="event" aria-label="Event at the head">
      {line('Before:', before)}
      {now.map((cue, index) => (
        <div key={index} data-part="raw">
          <h3>
            <time>{formatMs(cue.at)}</time> {describeCue(cue)}
          </h3>
          {/* It scrolls, so the keyboard must be able to reach it. */}
          <pre tabIndex={0} role="region" aria-label={`Raw event ${index + 1} of ${now.length}`}>
            {rawCue(cue)}
          </pre>
        </div>
      ))}
      {line('Next:', next)}
    </section>
  )
}
