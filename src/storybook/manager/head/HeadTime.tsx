/** @jsxRuntime classic */
import React, { useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Remote } from '../createRemote.ts'
import { useHead } from '../useRemote.ts'
import { formatMs, parseMs } from '../words/formatMs.ts'

interface HeadTimeProps {
  remote: Remote
  /** Milliseconds that the scenario lasts. */
  durationMs: number
}

/** The moment at the head, to read and to type: a track is seldom wide enough to point at one millisecond. */
export function HeadTime({ remote, durationMs }: HeadTimeProps) {
  const shown = useHead(remote, ({ ms }) => formatMs(ms))
  const [draft, setDraft] = useState<string>()
  const take = (): void => {
    const ms = draft === undefined ? undefined : parseMs(draft)
    if (ms !== undefined) remote.send({ do: 'seek', ms: Math.min(ms, durationMs) })
    setDraft(undefined)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take()
    if (event.key === 'Escape') setDraft(undefined)
  }
  return (
    <input
      aria-label="Time"
      data-part="now"
      size={9}
      value={draft ?? shown}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  )
}
