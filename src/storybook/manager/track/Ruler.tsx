/** @jsxRuntime classic */
import React from 'react'
import { formatMark } from '../words/formatMs.ts'
import { rulerMarks } from './rulerMarks.ts'

const most = 12

// One at the very end would be written beyond it.
const marksOf = (durationMs: number) => rulerMarks(durationMs, most).filter((at) => at <= durationMs * 0.97)

/** The moments over the track; every other one is left out where it is narrow. */
export function Ruler({ durationMs }: { durationMs: number }) {
  return (
    <div data-part="ruler" aria-hidden="true">
      {marksOf(durationMs).map((at, index) => (
        <span
          key={at}
          data-part="mark"
          data-minor={index % 2 === 1 || undefined}
          style={{ insetInlineStart: `${(at / durationMs) * 100}%` }}
        >
          {formatMark(at)}
        </span>
      ))}
    </div>
  )
}
