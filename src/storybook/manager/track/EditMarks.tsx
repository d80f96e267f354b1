/** @jsxRuntime classic */
import React from 'react'
import type { TimelineEdit } from '../../channel.ts'
import { wordsOfEdit } from '../controls/conditionWords.ts'
import { formatMs } from '../head/formatMs.ts'

interface EditMarksProps {
  edits: readonly TimelineEdit[]
  /** Milliseconds that the whole track stands for. */
  durationMs: number
}

/** What a person changed, where they did. */
export function EditMarks({ edits, durationMs }: EditMarksProps) {
  if (edits.length === 0) return null
  return (
    <ul data-part="edits" aria-label="Changes">
      {edits.map((edit, index) => {
        const words = `${wordsOfEdit(edit)}, at ${formatMs(edit.at)}`
        return (
          <li
            key={index}
            data-part="edit"
            data-kind={edit.kind}
            title={words}
            style={{ insetInlineStart: `${Math.min(100, (edit.at / durationMs) * 100)}%` }}
          >
            <span>{words}</span>
          </li>
        )
      })}
    </ul>
  )
}
