import fc from 'fast-check'
import { expect, test } from 'vitest'
import { authExpires, failsAt80, happyPath, lineDrops, serverRestarts, stateAt } from '../../../mocks/index.ts'
import { runs } from '../../../tests/rigs/chance.ts'
import { everyScenario } from '../../../tests/rigs/everyScenario.ts'
import type { Cue, Scenario } from '../../adapters/scripted.ts'
import { rowFields, rowOf } from '../../adapters/scriptedRow.ts'
import { parseMessage } from '../../protocol/gate.ts'
import { selectJobFreshness } from '../../store/selectors.ts'
import type { Network, TimelineEdit } from '../channel.ts'
import { throughNetwork } from './throughNetwork.ts'

// Where the scenario's own line is never up again, what was missed is never told.
const scenarios = everyScenario.filter(
  (scenario) => stateAt(scenario, scenario.durationMs).connection.status === 'connected',
)
/** Milliseconds that many replays may take on a machine that is busy with something else. */
const patienceMs = 60_000
const networks: readonly Network[] = ['online', 'slow', 'flaky', 'offline', 'server-down', 'auth-expired', 'polling']

const set = (at: number, network: Network): TimelineEdit => ({ at, kind: 'network', network })

const editsFor = ({ durationMs }: Scenario) =>
  fc
    .array(fc.tuple(fc.nat(durationMs), fc.constantFrom(...networks)), { minLength: 1, maxLength: 5 })
    .map((all) => all.toSorted(([a], [b]) => a - b).map(([at, network]) => set(at, network)))

/** What the server has said of the jobs, without when this page heard of it. */
const fates = (scenario: Scenario, ms = scenario.durationMs) =>
  Array.from(stateAt(scenario, ms).jobs.values(), (job) => {
    const { estimatedTime, ...row } = rowOf(job, rowFields)
    // Of a job that the server has forgotten nobody knows when it would have been done.
    return job.status === 'expired' ? row : { ...row, estimatedTime }
  }).toSorted((a, b) => String(a.jobId).localeCompare(String(b.jobId)))

const complaints = (cues: readonly Cue[]): readonly string[] => {
  const all: string[] = []
  for (const cue of cues) {
    if ('name' in cue) parseMessage(cue.name, cue.data, (code, where) => all.push(`${cue.at}: ${code} ${where}`))
  }
  return all
}

test.each(scenarios)(
  '$name ends as it would have, once the network is in order again',
  (scenario) => {
    fc.assert(
      fc.property(editsFor(scenario), (edits) => {
        const mended = throughNetwork({ ...scenario, durationMs: scenario.durationMs + 20_000 }, [
          ...edits,
          set(scenario.durationMs + 10_000, 'online'),
        ])
        expect(fates(mended)).toEqual(fates(scenario))
        expect(stateAt(mended, mended.durationMs)).toMatchObject({ connection: { status: 'connected', synced: true } })
        expect(stateAt(mended, mended.durationMs).device).toBe('online')
      }),
      { numRuns: runs(4) },
    )
  },
  patienceMs,
)

test.each(scenarios)(
  '$name stays a scenario that the gate has nothing to complain of',
  (scenario) => {
    fc.assert(
      fc.property(editsFor(scenario), (edits) => {
        const { cues, durationMs } = throughNetwork(scenario, edits)
        const moments = cues.map(({ at }) => at)
        expect(moments).toEqual(moments.toSorted((a, b) => a - b))
        expect(moments.at(-1) ?? 0).toBeLessThanOrEqual(durationMs)
        expect(complaints(cues)).toEqual([])
      }),
      { numRuns: runs(4) },
    )
  },
  patienceMs,
)

test('what is heard over a network is the same every time', () => {
  for (const network of networks) {
    const edits = [set(4_000, network)]
    expect(throughNetwork(happyPath, edits)).toEqual(throughNetwork(happyPath, edits))
  }
})

test.each(networks)('before the network becomes %s, nothing is different', (network) => {
  const edits = [set(9_000, network)]
  expect(stateAt(throughNetwork(lineDrops, edits), 8_999)).toEqual(stateAt(lineDrops, 8_999))
})

const after8s = (network: Network) => stateAt(throughNetwork(happyPath, [set(6_000, network)]), 14_000)
const freshnessOf = (state: ReturnType<typeof stateAt>) =>
  selectJobFreshness(state, 'report', happyPath.startsAt + 14_000)

test('offline, the device has no network and what is shown is old', () => {
  const state = after8s('offline')
  expect(state).toMatchObject({ device: 'offline', connection: { status: 'reconnecting', attempt: 4 } })
  expect(freshnessOf(state)).toBe('stale')
})

test('a server that is down is tried less and less often, and the next try can be counted down to', () => {
  const state = after8s('server-down')
  expect(state).toMatchObject({ device: 'online', connection: { status: 'reconnecting', attempt: 4 } })
  expect(state.connection).toHaveProperty('retryAt')
  const tries = throughNetwork(happyPath, [set(0, 'server-down')]).cues.flatMap((cue) =>
    'line' in cue && cue.line.status === 'reconnecting' ? (cue.line.retryInMs ?? []) : [],
  )
  expect(tries.length).toBeGreaterThan(3)
  expect(tries).toEqual(tries.toSorted((a, b) => a - b))
})

test('an expired session is told of, and nothing is tried', () => {
  const state = after8s('auth-expired')
  expect(state.connection).toMatchObject({ status: 'disconnected', reason: 'unauthorized' })
  expect(freshnessOf(state)).toBe('stale')
})

test('a polled server is heard every ten seconds, and what it told is not taken for old', () => {
  const state = after8s('polling')
  expect(state.connection).toEqual({ status: 'connected', via: 'http-polling', synced: true, everyMs: 10_000 })
  expect(freshnessOf(state)).toBe('live')
  expect(state.jobs.get('report')).toEqual(
    stateAt(throughNetwork(happyPath, [set(6_000, 'polling')]), 6_500).jobs.get('report'),
  )
})

test('a flaky line is down at a look eight seconds later, and has been up in between', () => {
  const state = after8s('flaky')
  expect(state.connection.status).toBe('reconnecting')
  expect(freshnessOf(state)).toBe('stale')
  expect(state.heard.get('report')?.at).toBeGreaterThan(happyPath.startsAt + 9_000)
})

test('each time a flaky line is up, what was missed is told', () => {
  const played = throughNetwork(happyPath, [set(6_000, 'flaky')])
  expect(fates(played, 14_900)).toEqual(fates(happyPath, 14_900))
  expect(stateAt(played, 14_600).connection).toMatchObject({ status: 'connected', synced: false })
  expect(stateAt(played, 14_900).connection).toMatchObject({ status: 'connected', synced: true })
})

test('a slow network brings all of it later, in the order in which it was sent', () => {
  const slow = throughNetwork({ ...happyPath, durationMs: 23_000 }, [set(0, 'slow')])
  const sent = happyPath.cues.filter(({ at }) => at > 0)
  const came = slow.cues.filter(({ at }) => at > 0)
  expect(came.map(({ at: _, ...cue }) => cue)).toEqual(sent.map(({ at: _, ...cue }) => cue))
  for (const [i, cue] of came.entries()) expect(cue.at).toBeGreaterThanOrEqual((sent[i]?.at ?? 0) + 1_500)
  expect(slow.durationMs).toBeGreaterThan(23_000)
})

test('a slow network does not keep the device from noticing that it has none', () => {
  expect(stateAt(throughNetwork(lineDrops, [set(0, 'slow')]), 20_500).device).toBe('offline')
  const cutShort = throughNetwork(lineDrops, [set(0, 'slow'), set(28_100, 'server-down')])
  expect(stateAt(cutShort, 40_000).device).toBe('online')
})

test('a job that stalled while nobody could hear of it is stalled when the line is back', () => {
  const stalls = { ...happyPath, cues: happyPath.cues.filter(({ at }) => at < 9_000) }
  const cue = { at: 9_000, name: 'job-stalled', data: { jobId: 'report', status: 'progress' } } as const
  const edits = [set(8_000, 'offline'), set(14_000, 'online')]
  const played = throughNetwork({ ...stalls, cues: [...stalls.cues, cue] }, edits)
  expect(stateAt(played, 20_000).jobs.get('report')).toMatchObject({ stalled: true })
})

test('the last word on the queues is told again with the rest', () => {
  const edits = [set(2_000, 'offline'), set(8_000, 'online')]
  expect(stateAt(throughNetwork(happyPath, edits), 8_400).queues).toEqual(stateAt(happyPath, 8_400).queues)
})

test('what was on its way when the line was lost is lost with it', () => {
  const edits = [set(6_000, 'slow'), set(9_000, 'server-down')]
  const state = stateAt(throughNetwork(happyPath, edits), 20_000)
  expect(state.jobs.get('report')?.progress).toBeLessThan(stateAt(happyPath, 9_000).jobs.get('report')?.progress ?? 0)
})

test('back online, the badge says that it is catching up, and then what was missed is there', () => {
  const played = throughNetwork(happyPath, [set(6_000, 'offline'), set(14_000, 'online')])
  expect(stateAt(played, 14_200)).toMatchObject({
    device: 'online',
    connection: { status: 'connected', synced: false },
  })
  expect(stateAt(played, 14_400).connection).toMatchObject({ status: 'connected', synced: true })
  expect(fates(played, 14_400)).toEqual(fates(happyPath, 14_400))
})

test('a server that is down of its own accord stays down when the network is mended', () => {
  const played = throughNetwork(serverRestarts, [set(5_000, 'offline'), set(12_500, 'online')])
  expect(stateAt(played, 13_000)).toMatchObject({ device: 'online', connection: { status: 'reconnecting' } })
  const snapshots = played.cues.filter((cue) => 'name' in cue && cue.name === 'snapshot').map(({ at }) => at)
  expect(snapshots.filter((at) => at > 1_000 && at < 15_900)).toEqual([])
  const connection = stateAt(played, 12_600).connection
  expect(connection).toEqual(stateAt(serverRestarts, 12_600).connection)
})

test('a session that has ended of its own accord is over for those who ask as well', () => {
  const state = stateAt(throughNetwork(authExpires, [set(5_000, 'polling')]), 20_000)
  expect(state.connection).toMatchObject({ status: 'disconnected', reason: 'unauthorized' })
})

test('what was missed is told in one line', () => {
  const played = throughNetwork(failsAt80, [set(2_000, 'server-down'), set(failsAt80.durationMs - 500, 'online')])
  const { notifications } = stateAt(played, played.durationMs)
  expect(notifications.filter(({ toast }) => toast).length).toBe(1)
})
