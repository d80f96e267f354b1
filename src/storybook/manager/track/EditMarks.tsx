/** @jsxRuntime classic */
import React from 'react'
import type { TimelineSession } from '../../channel.ts'
import { formatMs } from '../words/formatMs.ts'
import { marksOf } from './marksOf.ts'
import type { Row } from './row.ts'

interface EditMarksProps extends Pick<TimelineSession, 'edits' | 'asks'> {
  rows: readonly Row[]
  /** Milliseconds that the whole track stands for. */
  durationMs: number
}

/** What a person changed and asked for, where they did. */
export function EditMarks({ edits, asks, rows, durationMs }: EditMarksProps) {
  const marks = marksOf(edits, asks, rows)
  if (marks.length === 0) return null
  return (
    <ul data-part="edits" aria-label="Changes">
      {marks.map(({ at, kind, words }, index) => {
        const title = `${words}, at ${formatMs(at)}`
        return (
          <li
            key={index}
            data-part="edit"
            data-kind={kind}
            title={title}
            style={{ insetInlineStart: `${Math.min(100, (at / durationMs) * 100)}%` }}
          >
            <span>{title}</span>
          </li>
        )
      })}
    </ul>
  )
}
