/** @jsxRuntime classic */
import React from 'react'
import type { Injection, TimelineSession } from '../../channel.ts'
import { networks, networkWords } from '../../networkWords.ts'
import type { Remote } from '../createRemote.ts'
import { useHead } from '../useRemote.ts'
import { injectionWords, networkAt } from '../words/conditionWords.ts'

interface ConditionsProps {
  remote: Remote
  session: TimelineSession
}

const injections = Object.keys(injectionWords) as readonly Injection[]

/** What a person can break: the network, and what the server says. */
export function Conditions({ remote, session }: ConditionsProps) {
  const network = useHead(remote, (head) => networkAt(session.edits, head.ms))
  return (
    <div data-part="conditions">
      <div role="group" aria-label="Network" data-part="choice">
        <span data-part="caption">Network</span>
        {networks.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === network}
            onClick={() => remote.send({ do: 'network', network: name })}
          >
            {networkWords[name]}
          </button>
        ))}
      </div>
      <div role="group" aria-label="Let happen" data-part="choice">
        <span data-part="caption">Let happen</span>
        {injections.map((injection) => (
          <button key={injection} type="button" onClick={() => remote.send({ do: 'inject', injection })}>
            {injectionWords[injection]}
          </button>
        ))}
      </div>
    </div>
  )
}
