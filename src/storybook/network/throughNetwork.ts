import type { Cue, Scenario } from '../../adapters/scripted.ts'
import type { Network, TimelineEdit } from '../channel.ts'
import { inTurn } from './air.ts'
import type { Air } from './air.ts'
import { createTruth } from './createTruth.ts'
import { delayed } from './delayed.ts'
import { hearFlaky } from './hearFlaky.ts'
import { hearAuthExpired, hearOffline, hearServerDown } from './hearNothing.ts'
import { hearPolled } from './hearPolled.ts'
import { rejoin } from './rejoin.ts'
import { spansOf } from './spansOf.ts'
import type { Span } from './spansOf.ts'

type Hear = (span: Span, air: Air, isRejoining: boolean) => readonly Cue[]

const hearLive: Hear = ({ from, to }, air, isRejoining) => (isRejoining ? rejoin(air, from, to) : air.cues(from, to))

const hearIn: { readonly [N in Network]: Hear } = {
  online: hearLive,
  slow: (span, air, isRejoining) => delayed(hearLive(span, air, isRejoining)),
  flaky: hearFlaky,
  offline: hearOffline,
  'server-down': hearServerDown,
  'auth-expired': hearAuthExpired,
  polling: hearPolled,
}

/** Networks through which all comes, if late. */
const isLossless = (network: Network | undefined): boolean =>
  network === undefined || network === 'online' || network === 'slow'

/**
 * What a page hears of a scenario over a network that a person breaks and mends: the same every time. What is missed
 * is told once the line is up again, by a snapshot of what the scenario’s server knew all along.
 */
export function throughNetwork(scenario: Scenario, edits: readonly TimelineEdit[]): Scenario {
  const spans = spansOf(edits, scenario.durationMs)
  const air: Air = {
    truth: createTruth(scenario),
    cues: (from, to) => inTurn(scenario.cues.filter(({ at }) => at > from && at <= to)),
  }
  let heard: readonly Cue[] = []
  let before: Network | undefined
  for (const span of spans) {
    heard = follow(heard, hearIn[span.network](span, air, !isLossless(before)), span)
    before = span.network
  }
  return { ...scenario, cues: heard, durationMs: Math.max(scenario.durationMs, heard.at(-1)?.at ?? 0) }
}

/** What was on its way when the network changed is lost with the line, or comes before what was sent after it. */
function follow(heard: readonly Cue[], next: readonly Cue[], { network, from }: Span): readonly Cue[] {
  if (!isLossless(network) && network !== 'flaky') return [...heard.filter(({ at }) => at <= from), ...next]
  const last = heard.at(-1)?.at ?? 0
  return [...heard, ...next.map((cue) => ({ ...cue, at: Math.max(cue.at, last) }))]
}
