/** @jsxRuntime classic */
import React from 'react'
import type { Injection, Network, TimelineSession } from '../../channel.ts'
import type { Remote } from '../createRemote.ts'
import { useHead } from '../useRemote.ts'
import { injectionWords, networkAt, networkWords } from './conditionWords.ts'

interface ConditionsProps {
  remote: Remote
  session: TimelineSession
}

const namesOf = <T extends string>(words: { readonly [N in T]: string }): T[] => Object.keys(words) as T[]

/** What a person can break: the network, and what the server says. */
export function Conditions({ remote, session }: ConditionsProps) {
  const network = useHead(remote, (head) => networkAt(session.edits, head.ms))
  return (
    <div data-part="conditions">
      <div role="group" aria-label="Network" data-part="choice">
        <span data-part="caption">Network</span>
        {namesOf<Network>(networkWords).map((name) => (
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
        {namesOf<Injection>(injectionWords).map((injection) => (
          <button key={injection} type="button" onClick={() => remote.send({ do: 'inject', injection })}>
            {injectionWords[injection]}
          </button>
        ))}
      </div>
    </div>
  )
}
