/** @jsxRuntime classic */
import React from 'react'
import { formatMark } from '../head/formatMs.ts'
import { rulerMarks } from './rulerMarks.ts'

const most = 12

/** The moments over the track; every other one is left out where it is narrow. */
export function Ruler({ durationMs }: { durationMs: number }) {
  return (
    <div data-part="ruler" aria-hidden="true">
      {rulerMarks(durationMs, most).map((at, index) => (
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
