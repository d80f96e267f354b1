import { expect, test } from 'vitest'
import { everyScenario } from '../../tests/rigs/everyScenario.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'
import type { DisconnectReason } from '../../src/protocol/connection.ts'
import type { EventName } from '../../src/protocol/events.ts'
import type { Job } from '../../src/protocol/job.ts'
import { jobStatuses } from '../../src/protocol/jobProgress.ts'
import type { StatusNotification } from '../../src/protocol/notification.ts'
import type { Lane } from '../../src/protocol/queueStatus.ts'
import { selectRoundTrip } from '../../src/store/roundTrips.ts'
import type { StatusState } from '../../src/store/state.ts'
import { storeAt } from '../storeAt.ts'

/** Each state that a store goes through while it plays a scenario. */
function statesOf(scenario: Scenario): readonly StatusState[] {
  const store = storeAt(scenario, 0, { admin: true })
  const states = [store.getState()]
  for (const at of new Set(scenario.cues.map((cue) => cue.at))) {
    store.clock.advance(scenario.startsAt + at - store.clock.now())
    store.flush()
    states.push({ ...store.getState(), jobs: new Map(store.getState().jobs) })
  }
  return states
}

const played = everyScenario.map((scenario) => ({ name: scenario.name, states: statesOf(scenario) }))

/** The names of the scenarios in which a state is seen that fits. */
const seenIn = (fits: (state: StatusState) => boolean): string[] =>
  played.filter(({ states }) => states.some(fits)).map(({ name }) => name)

// Written as an object, so that an event the protocol grows by is missed here when types are checked.
const events: { readonly [N in EventName]: true } = {
  'job-queued': true,
  'job-started': true,
  'job-progress': true,
  'job-completed': true,
  'job-failed': true,
  'job-cancelled': true,
  'job-delayed': true,
  'job-retrying': true,
  'job-stalled': true,
  'job-paused': true,
  'job-cancelling': true,
  'queue-status': true,
  'system-metrics': true,
  'system-alert': true,
  'auth-error': true,
  snapshot: true,
}

test.each(Object.keys(events))('the event %s is told in a scenario', (name) => {
  const told = everyScenario.filter(({ cues }) => cues.some((cue) => 'name' in cue && cue.name === name))
  expect(told).not.toEqual([])
})

test.each(jobStatuses)('a job is %s in a scenario', (status) => {
  expect(seenIn(({ jobs }) => Array.from(jobs.values()).some((job) => job.status === status))).not.toEqual([])
})

const withJob = (fits: (job: Job) => boolean) => (state: StatusState) => Array.from(state.jobs.values()).some(fits)
const ended = ({ counts }: StatusState) => (counts.completed ?? 0) + (counts.failed ?? 0)

const isTrying = (attempt: number) => (state: StatusState) =>
  state.connection.status === 'reconnecting' && state.connection.attempt === attempt

const isOverTenMinutes = ({ oldestWaitingMs = 0 }: Lane): boolean => oldestWaitingMs > 600_000

const isDigestOf = (completed: number, failed: number) => (one: StatusNotification) =>
  one.kind === 'digest' && one.completed === completed && one.failed === failed

const isAlert = ({ kind }: StatusNotification): boolean => kind === 'alert'

/** What can become of jobs and lanes, told in a scenario of its own. */
const lives: readonly [words: string, name: string, fits: (state: StatusState) => boolean][] = [
  ['one that ends well', 'happyPath', withJob((job) => job.resultUrl === '/results/report')],
  ['one that fails for good', 'failsAt80', withJob((job) => job.errorCode === 'PAGE_DAMAGED')],
  ['one without headway', 'jobStalls', withJob((job) => job.stalled === true)],
  ['one that rests', 'jobIsPaused', withJob((job) => job.status === 'paused')],
  ['one that is being stopped', 'jobIsCancelled', withJob((job) => job.status === 'cancelled')],
  ['one that cannot be stopped', 'cancelIsRefused', withJob((job) => job.status === 'cancelling')],
  ['one for later', 'jobIsScheduled', withJob((job) => job.status === 'delayed')],
  ['one that is forgotten', 'jobIsForgotten', withJob((job) => job.status === 'expired')],
  [
    'one that is done on its second run',
    'retriedThenDone',
    withJob((job) => job.attempt === 2 && job.progress === 100),
  ],
  ['one that is sent up', 'uploadThenRead', withJob((job) => job.bytes !== undefined)],
  ['one of many parts, some failed', 'batch', withJob((job) => job.counts?.failed === 3)],
  ['thirty that end at once', 'burst', (state) => ended(state) === 30 && state.notifications.some(isDigestOf(27, 3))],
  ['a queue that grows long', 'queueSpike', withJob((job) => job.queuePosition === 58)],
  ['full lanes', 'busyQueues', ({ queues }) => queues?.activeWorkers === 6],
  ['a full hour of figures', 'adminHour', ({ metricsSeries }) => metricsSeries.samples === 361],
  ['a lane that rests', 'queuePausedAndResumed', ({ queues }) => queues?.lanes.some(({ paused }) => paused) === true],
  ['forty lanes', 'fortyLanes', ({ queues }) => queues?.lanes.length === 40],
  ['a lane at its threshold', 'queuesHover', ({ queues }) => queues?.lanes.some(isOverTenMinutes) === true],
  ['one that can be stopped', 'stopsWhenAsked', withJob((job) => job.status === 'progress')],
  ['one that will not be stopped', 'refusesToStop', withJob((job) => job.status === 'completed')],
  ['one that fails and can be tried again', 'failsAgain', withJob((job) => job.status === 'failed')],
  ['one at an even pace', 'steady', withJob((job) => job.progress === 50 && job.estimatedTime === undefined)],
  ['one that becomes slow', 'slowing', withJob((job) => job.progress === 99)],
  ['one that rests and runs', 'bursty', withJob((job) => job.progress === 38)],
  ['one that is nearly done for long', 'stuckAtNinetyNine', withJob((job) => job.progress === 99)],
  ['one of two paces', 'twoPhase', withJob((job) => job.progress === 70)],
  ['one whose worker is silent', 'stalledByWorker', withJob((job) => job.stallCause === 'worker')],
  ['one that nobody works on', 'stalledByQueue', ({ queues }) => queues?.totalWorkers === 0],
  ['one that is out of sight', 'stalledByLine', isTrying(9)],
  ['three that arrive in turn', 'uploads', (state) => state.jobs.size === 3],
  ['one that ends three times', 'attempts', (state) => state.notifications.length === 3],
  ['two that are said to have ended ten times', 'repeats', (state) => state.notifications.length === 2],
  ['ten that ended while nobody looked', 'whileAway', (state) => state.notifications.some(isDigestOf(8, 2))],
  ['a server that gives the alarm twice', 'alerts', (state) => state.notifications.filter(isAlert).length === 4],
  [
    'one that waits to be tried again as the session ends',
    'tokenExpiresWhileRetrying',
    (state) => state.counts.retrying === 1 && state.connection.status === 'disconnected',
  ],
]

test.each(lives)('%s is seen in %s', (_, name, fits) => {
  expect(seenIn(fits)).toContain(name)
})

const reasons: { readonly [R in DisconnectReason]: string } = {
  closed: 'opensAndCloses',
  unauthorized: 'authExpires',
  forbidden: 'accessRefused',
  exhausted: 'gaveUp',
  kicked: 'signedInElsewhere',
  paused: 'tabHidden',
}

test.each(Object.entries(reasons))('a line that is down because it is %s is seen in %s', (reason, name) => {
  const down = ({ connection }: StatusState) => connection.status === 'disconnected' && connection.reason === reason
  expect(seenIn(down)).toContain(name)
})

/** Every state of the line that a person can tell from the others: the scenario that shows it, and how it is known. */
const line: readonly [words: string, name: string, fits: (state: StatusState) => boolean][] = [
  ['idle', 'opensAndCloses', ({ connection }) => connection.status === 'idle'],
  ['connecting', 'slowConnect', ({ connection }) => connection.status === 'connecting'],
  ['live', 'slowConnect', ({ connection }) => connection.status === 'connected' && connection.synced],
  ['reconnecting, first try', 'shortDrop', isTrying(1)],
  ['reconnecting, fifth try', 'gaveUp', isTrying(5)],
  [
    'a countdown',
    'gaveUp',
    ({ connection }) => connection.status === 'reconnecting' && connection.retryAt !== undefined,
  ],
  ['device offline', 'lineDrops', ({ device }) => device === 'offline'],
  ['server restart', 'serverRestarts', isTrying(3)],
  ['sleep and wake', 'laptopSleeps', ({ connection }) => connection.status === 'connected' && !connection.synced],
  [
    'polling',
    'proxyBlocks',
    ({ connection }) => connection.status === 'connected' && connection.via === 'http-polling',
  ],
  ['slow answers', 'slowAnswers', (state) => (selectRoundTrip(state) ?? 0) > 800],
  ['flapping', 'lineFlaps', isTrying(4)],
  ['token refreshed', 'tokenRenewed', ({ connection }) => connection.status === 'connecting'],
  ['rate limited', 'serverBusy', ({ connection }) => connection.status === 'reconnecting' && connection.busy === true],
  ['a skewed clock', 'clockIsBehind', ({ clockOffset }) => clockOffset === 90_000],
  ['a malformed event', 'malformed', ({ problems }) => problems.total === 6],
  ['admin access lost', 'adminLost', ({ admin }) => admin === 'forbidden'],
]

test.each(line)('the state “%s” is seen in %s', (_, name, fits) => {
  expect(seenIn(fits)).toContain(name)
})

test('a line that comes back shows both ways of catching up', () => {
  const resumed = (name: string) => {
    const states = played.find((one) => one.name === name)?.states ?? []
    const lost = states.findIndex(({ connection }) => connection.status === 'reconnecting')
    return states.slice(lost).find(({ connection }) => connection.status === 'connected')?.connection
  }
  expect(resumed('shortDrop')).toMatchObject({ synced: true })
  expect(resumed('serverRestarts')).toMatchObject({ synced: false })
})

test('each scenario is there for something', () => {
  const named = [...lives, ...line].map(([, name]) => name)
  const all = new Set([...named, ...Object.values(reasons)])
  expect(everyScenario.map(({ name }) => name).filter((name) => !all.has(name))).toEqual([])
})
