import { handWritten } from './contestants/handWritten.ts'
import { jobTray, plainList } from './contestants/telltale.tsx'
import { eventsOf, jobsOf } from './stream.ts'
import type { Contestant, Setting, Told } from './stream.ts'
import { watchFrames } from './watchFrames.ts'
import type { Frames } from './watchFrames.ts'

const contestants: Record<string, Contestant> = { handWritten, jobTray, plainList }

/** Milliseconds between two deliveries. */
const tickMs = 4
/** Milliseconds a delivery may take before the rest has to wait: a contestant that cannot keep up must not freeze. */
const patienceMs = 50
/** Pixels scrolled in a frame. */
const scrollPx = 40

export interface Run {
  delivered(): number
  frames: Frames
  /** Elements below the contestant's root. */
  nodes(): number
}

/** Shows all jobs, then begins the stream, and the scrolling where somebody scrolls. */
export function begin(name: string, setting: Setting, seconds: number): Run {
  const contestant = contestants[name]
  if (!contestant) throw new Error(`No contestant is called ${name}.`)
  const root = document.body.appendChild(document.createElement('main'))
  const events = eventsOf(setting, seconds)
  const take = contestant(root, jobsOf(setting))
  const startedAt = performance.now()
  let delivered = 0
  setInterval(() => {
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * setting.eventsPerSecond)
    const stopAt = performance.now() + patienceMs
    // As off a socket: each contestant pays for the reading.
    while (delivered < Math.min(due, events.length) && performance.now() < stopAt) {
      take(JSON.parse(events[delivered++] ?? '') as Told)
    }
  }, tickMs)
  const box = root.querySelector<HTMLElement>('[data-part=rows]')
  if (setting.isScrolled && box) scroll(box)
  return { delivered: () => delivered, frames: watchFrames(box), nodes: () => root.querySelectorAll('*').length }
}

/** Scrolls down, and up again at the end, a little in each frame. */
function scroll(box: HTMLElement): void {
  let step = scrollPx
  const frame = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = box
    if (scrollTop + step < 0 || scrollTop + step > scrollHeight - clientHeight) step = -step
    box.scrollTop += step
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
