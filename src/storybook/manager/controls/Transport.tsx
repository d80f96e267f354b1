/** @jsxRuntime classic */
import React from 'react'
import type { TimelineSession } from '../../channel.ts'
import { speeds } from '../../speeds.ts'
import type { Remote } from '../createRemote.ts'
import { formatMs } from '../words/formatMs.ts'
import { HeadTime } from '../head/HeadTime.tsx'
import { useHead } from '../useRemote.ts'
import { TransportIcon } from './TransportIcon.tsx'

interface TransportProps {
  remote: Remote
  session: TimelineSession
}

/** Play, pause, step, time and speed. */
export function Transport({ remote, session }: TransportProps) {
  const isPlaying = useHead(remote, (head) => head.isPlaying)
  const speed = useHead(remote, (head) => head.speed)
  const offered = speeds.includes(speed) ? speeds : [...speeds, speed].toSorted((a, b) => a - b)
  const button = (label: string, icon: 'start' | 'back' | 'play' | 'pause' | 'forward', onClick: () => void) => (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <TransportIcon icon={icon} />
    </button>
  )
  return (
    <div data-part="transport" role="group" aria-label="Playing">
      {button('To the start', 'start', () => remote.send({ do: 'seek', ms: 0 }))}
      {button('One event back', 'back', () => remote.send({ do: 'step', by: -1 }))}
      {isPlaying
        ? button('Pause', 'pause', () => remote.send({ do: 'pause' }))
        : button('Play', 'play', () => remote.send({ do: 'play' }))}
      {button('One event on', 'forward', () => remote.send({ do: 'step', by: 1 }))}
      <span data-part="time">
        <HeadTime remote={remote} durationMs={session.played.durationMs} />
        <span data-part="duration">of {formatMs(session.played.durationMs)}</span>
      </span>
      <select
        aria-label="Speed"
        value={speed}
        onChange={(event) => remote.send({ do: 'speed', speed: Number(event.currentTarget.value) })}
      >
        {offered.map((times) => (
          <option key={times} value={times}>
            {times}×
          </option>
        ))}
      </select>
    </div>
  )
}
