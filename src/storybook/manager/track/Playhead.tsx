/** @jsxRuntime classic */
import React, { useMemo } from 'react'
import type { KeyboardEvent } from 'react'
import type { Scenario } from '../../../adapters/scripted.ts'
import type { Remote } from '../createRemote.ts'
import { cuesAt } from '../words/cuesAt.ts'
import { describeCue } from '../words/describeCue.ts'
import { formatMs } from '../words/formatMs.ts'
import { useHead } from '../useRemote.ts'
import { keySeek } from './keySeek.ts'

interface PlayheadProps {
  remote: Remote
  played: Scenario
  /** Milliseconds that the whole track stands for. */
  durationMs: number
}

/** The head: a slider over the whole track, and the one thing that is drawn again while it plays. */
export function Playhead({ remote, played, durationMs }: PlayheadProps) {
  const cues = useMemo(() => played.cues.toSorted((a, b) => a.at - b.at), [played])
  const ms = useHead(remote, (head) => head.ms)
  const isPlaying = useHead(remote, (head) => head.isPlaying)
  const last = cuesAt(cues, ms).now.at(-1)
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = keySeek(event, { ms, isPlaying, durationMs })
    if (!command) return
    event.preventDefault()
    // Storybook has shortcuts of its own.
    event.stopPropagation()
    remote.send(command)
  }
  return (
    <div
      data-part="head"
      data-playing={isPlaying || undefined}
      style={{ transform: `translateX(${Math.min(100, (ms / durationMs) * 100)}%)` }}
    >
      <div
        data-part="handle"
        role="slider"
        tabIndex={0}
        aria-label="Moment of the scenario"
        aria-valuemin={0}
        aria-valuemax={durationMs}
        // While it plays a screen reader is told of each second, not of each frame.
        aria-valuenow={isPlaying ? Math.floor(ms / 1_000) * 1_000 : Math.round(ms)}
        aria-valuetext={isPlaying ? `Playing` : `${formatMs(ms)}${last ? `, ${describeCue(last)}` : ''}`}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
