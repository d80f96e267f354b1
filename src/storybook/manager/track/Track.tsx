/** @jsxRuntime classic */
import React, { useMemo } from 'react'
import type { TimelineSession } from '../../channel.ts'
import type { Remote } from '../createRemote.ts'
import { useHead } from '../useRemote.ts'
import { spanAt } from './createSpans.ts'
import { EditMarks } from './EditMarks.tsx'
import { foldRows } from './foldRows.ts'
import { Playhead } from './Playhead.tsx'
import { Ruler } from './Ruler.tsx'
import type { Row } from './row.ts'
import { TrackLane } from './TrackLane.tsx'
import { tracksOf } from './tracksOf.ts'
import { useScrub } from './useScrub.ts'

/** More rows than anybody reads; what is over them shares the last one. */
const mostRows = 200

function RowLabel({ remote, row }: { remote: Remote; row: Row }) {
  const span = useHead(remote, ({ ms }) => spanAt(row.spans, ms)?.word)
  const tone = useHead(remote, ({ ms }) => spanAt(row.spans, ms)?.tone)
  return (
    <li data-part="label">
      <span data-part="name" title={row.label}>
        {row.label}
      </span>
      <span data-part="word" data-tone={tone}>
        {span}
      </span>
    </li>
  )
}

/** The scenario as a track: a ruler, a row for the line and one per job, and the head over them all. */
export function Track({ remote, session }: { remote: Remote; session: TimelineSession }) {
  const { durationMs, rows, allRows } = useMemo(() => {
    const tracks = tracksOf(session.played)
    return { ...tracks, allRows: tracks.rows, rows: foldRows(tracks.rows, mostRows) }
  }, [session.played])
  const scrub = useScrub(remote, durationMs)
  return (
    <section data-part="track" aria-label={`Track of ${session.scenario.name}`}>
      <ul data-part="labels">
        {rows.map((row) => (
          <RowLabel key={row.key} remote={remote} row={row} />
        ))}
      </ul>
      <div data-part="lanes" {...scrub}>
        <Ruler durationMs={durationMs} />
        {rows.map((row) => (
          <TrackLane key={row.key} row={row} durationMs={durationMs} />
        ))}
        <EditMarks edits={session.edits} asks={session.asks} rows={allRows} durationMs={durationMs} />
        <Playhead remote={remote} played={session.played} durationMs={durationMs} />
      </div>
    </section>
  )
}
