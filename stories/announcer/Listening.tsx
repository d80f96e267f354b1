import { useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { RealTimeProgress } from '../../src/react/RealTimeProgress.tsx'
import './Listening.css'

export interface ListeningProps {
  jobIds: readonly string[]
}

/** Utterances that are kept. */
const maxHeard = 50

/** Jobs, and beside them what a screen reader is given to read aloud. */
export function Listening({ jobIds }: ListeningProps): ReactElement {
  const page = useRef<HTMLDivElement>(null)
  const [heard, setHeard] = useState<readonly string[]>([])
  useEffect(() => {
    const element = page.current
    const region = element && regionAround(element)
    if (!region) return undefined
    const listening = new MutationObserver((records) => {
      const words = records.flatMap(({ addedNodes }) => [...addedNodes].map(({ textContent }) => textContent ?? ''))
      setHeard((before) => [...before, ...words.filter((text) => text !== '')].slice(-maxHeard))
    })
    listening.observe(region, { childList: true, subtree: true })
    // For play functions: what is said before somebody listens is not heard.
    element.dataset['listening'] = 'true'
    return () => listening.disconnect()
  }, [])
  return (
    <div ref={page} className="listening" data-part="listening">
      <div className="listening-jobs">
        {jobIds.map((jobId) => (
          <RealTimeProgress key={jobId} jobId={jobId} />
        ))}
      </div>
      <section className="listening-log">
        <h2>Read aloud</h2>
        {heard.length > 0 ? (
          <ol>
            {heard.map((words, place) => (
              <li key={place} data-part="utterance">
                {words}
              </li>
            ))}
          </ol>
        ) : (
          <p>Nothing yet: play the timeline.</p>
        )}
      </section>
    </div>
  )
}

/** The live region of the provider around an element. */
function regionAround(element: Element): Element | null {
  const within = element.parentElement
  return within && (within.querySelector('[data-tt="Announcer"]') ?? regionAround(within))
}
