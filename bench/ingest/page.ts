import { handWritten } from './contestants/handWritten.ts'
import { sketch } from './contestants/sketch.tsx'
import { telltale, telltaleEachFrame } from './contestants/telltale.tsx'
import { eventsOf, idsOf } from './stream.ts'
import type { Contestant, Progress, Setting } from './stream.ts'

const contestants: Record<string, Contestant> = { handWritten, telltale, telltaleEachFrame, sketch }

/** Milliseconds between two deliveries. */
const tickMs = 4
/** Milliseconds a delivery may take before the rest has to wait: a contestant that cannot keep up must not freeze. */
const patienceMs = 50

export interface Run {
  /** Events delivered so far, and how many should have been. */
  counts(): { delivered: number; due: number }
}

/** Shows the rows, tells of every job once, then begins the stream. */
export function begin(name: string, setting: Setting): Run {
  const contestant = contestants[name]
  if (!contestant) throw new Error(`No contestant is called ${name}.`)
  const root = document.body.appendChild(document.createElement('main'))
  const ids = idsOf(setting)
  const events = eventsOf(setting)
  const take = contestant(root, ids, setting.rows)
  // The sketch would take a minute to hear of all jobs one by one.
  const known = name === 'sketch' ? ids.slice(0, 2_000) : ids
  for (const jobId of known) take({ jobId, status: 'progress', progress: 0, step: '' })
  const startedAt = performance.now()
  const due = (): number =>
    Math.min(events.length, Math.floor(((performance.now() - startedAt) / 1000) * setting.eventsPerSecond))
  let delivered = 0
  setInterval(() => {
    const [until, stopAt] = [due(), performance.now() + patienceMs]
    // As off a socket: each contestant pays for the reading.
    while (delivered < until && performance.now() < stopAt) {
      take(JSON.parse(events[delivered++] ?? '') as Progress)
    }
  }, tickMs)
  return { counts: () => ({ delivered, due: due() }) }
}
