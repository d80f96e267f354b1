import { useRef } from 'react'
import type { PointerEvent } from 'react'
import type { Remote } from '../createRemote.ts'

interface Drag {
  wasPlaying: boolean
  /** Milliseconds since the scenario began, under the pointer. */
  ms?: number
  /** The animation frame that will ask for it. */
  frame?: number
}

/** Handlers for the lanes: press to seek, drag to scrub; what played goes on playing when the pointer is let go. */
export function useScrub(remote: Remote, durationMs: number) {
  const drag = useRef<Drag | undefined>(undefined)

  const seek = (): void => {
    const { current } = drag
    if (current?.ms !== undefined) remote.send({ do: 'seek', ms: current.ms })
    if (current) delete current.frame
  }
  const follow = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): void => {
    const { current } = drag
    if (!current) return
    const { left, width } = currentTarget.getBoundingClientRect()
    current.ms = Math.round(Math.min(1, Math.max(0, (clientX - left) / width)) * durationMs)
    // A pointer tells more often than a screen can show: one look per frame.
    current.frame ??= requestAnimationFrame(seek)
  }
  const end = (): void => {
    const { current } = drag
    if (!current) return
    if (current.frame !== undefined) cancelAnimationFrame(current.frame)
    seek()
    remote.release()
    drag.current = undefined
    if (current.wasPlaying) remote.send({ do: 'play' })
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return
      const wasPlaying = remote.getHead()?.isPlaying ?? false
      drag.current = { wasPlaying }
      if (wasPlaying) remote.send({ do: 'pause' })
      remote.hold()
      event.currentTarget.setPointerCapture(event.pointerId)
      follow(event)
    },
    onPointerMove: follow,
    onPointerUp: end,
    onPointerCancel: end,
  }
}
