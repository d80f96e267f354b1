/** @jsxRuntime classic */
import React, { useId, useState } from 'react'
import type { Remote } from '../createRemote.ts'
import { readScenario } from './readScenario.ts'
import { unknownIn } from './unknownIn.ts'

/** A place to paste a scenario and play it in the story. */
export function OwnScenario({ remote }: { remote: Remote }) {
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState('')
  const id = useId()
  const load = (): void => {
    const read = readScenario(text)
    if ('scenario' in read) remote.send({ do: 'load', scenario: read.scenario })
    setAnswer('problem' in read ? read.problem : `Playing “${read.scenario.name}”. ${unknownIn(read.scenario)}`)
  }
  return (
    <details data-part="own">
      <summary>Play a scenario of your own</summary>
      <label htmlFor={id}>A scenario, as JSON</label>
      <textarea id={id} rows={5} spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={load}>
        Load
      </button>
      <p role="status">{answer}</p>
    </details>
  )
}
