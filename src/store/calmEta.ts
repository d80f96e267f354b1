import type { Eta } from '../protocol/eta.ts'

const second = 1_000
const minute = 60 * second

// The steps in which a time is told: within one of them nothing would be read differently.
const stepFor = (ms: number): number =>
  ms <= minute ? 5 * second : ms <= 10 * minute ? 30 * second : ms < 100 * minute ? 5 * minute : 30 * minute

/** `next` in the steps in which it is told; the very object `shown` where nothing would be read differently. */
export function calmEta(shown: Eta | undefined, next: Eta | undefined): Eta | undefined {
  const calm = inSteps(next)
  if (shown === undefined || calm === undefined || shown.kind !== calm.kind) return calm
  if (shown.kind === 'overdue' || calm.kind === 'overdue') return isSameDelay(shown, calm) ? shown : calm
  const isSame = shown.fromMs === calm.fromMs && shown.toMs === calm.toMs && shown.confidence === calm.confidence
  return isSame ? shown : calm
}

const isSameDelay = (shown: Eta, calm: Eta): boolean =>
  shown.kind === 'overdue' && calm.kind === 'overdue' && shown.byMs === calm.byMs

function inSteps(eta: Eta | undefined): Eta | undefined {
  if (eta === undefined) return undefined
  if (eta.kind === 'overdue') return { kind: 'overdue', byMs: eta.byMs - (eta.byMs % minute) }
  const step = stepFor(eta.toMs)
  const [fromMs, toMs] = [Math.floor(eta.fromMs / step) * step, Math.ceil(eta.toMs / step) * step]
  return { ...eta, fromMs, toMs }
}
