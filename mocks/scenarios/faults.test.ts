import { expect, test } from 'vitest'
import { T0 } from '../epoch.ts'
import { stateAt } from '../storeAt.ts'
import { clockIsBehind } from './clockIsBehind.ts'
import { laptopSleeps } from './laptopSleeps.ts'
import { lineFlaps } from './lineFlaps.ts'
import { proxyBlocks } from './proxyBlocks.ts'
import { serverBusy } from './serverBusy.ts'
import { serverRestarts } from './serverRestarts.ts'
import { tokenRenewed } from './tokenRenewed.ts'

const connected = { status: 'connected', synced: true }

test('what ended while the server restarted is told when it is back', () => {
  expect(stateAt(serverRestarts, 14_800).connection).toMatchObject({ status: 'reconnecting', attempt: 3 })
  const { connection, notifications, jobs } = stateAt(serverRestarts, 17_000)
  expect(connection).toMatchObject(connected)
  expect(jobs.get('lease')?.status).toBe('completed')
  expect(notifications).toMatchObject([{ kind: 'completed', jobId: 'lease', toast: true }])
})

test('a laptop that wakes up doubts what it shows, and then has it right', () => {
  const awake = stateAt(laptopSleeps, 70_100)
  expect(awake.connection).toMatchObject({ status: 'connected', synced: false })
  expect(awake.jobs.get('report')?.status).toBe('progress')
  const later = stateAt(laptopSleeps, 71_000)
  expect(later.connection).toMatchObject(connected)
  expect(later.jobs.get('report')?.status).toBe('completed')
  expect(later.notifications.filter(({ toast }) => toast)).toMatchObject([{ kind: 'digest', completed: 2 }])
})

test('a busy server gets the time it asked for', () => {
  const retryAt = T0 + 28_000
  for (const ms of [8_000, 20_000, 27_900]) {
    expect(stateAt(serverBusy, ms).connection).toMatchObject({ status: 'reconnecting', busy: true, retryAt })
  }
  expect(stateAt(serverBusy, 29_000).connection).toMatchObject(connected)
})

test('a token that is renewed in time costs nothing that was known, and no word', () => {
  const { connection, jobs, notifications } = stateAt(tokenRenewed, 13_000)
  expect(connection).toMatchObject(connected)
  expect(jobs.get('report')?.status).toBe('progress')
  expect(notifications).toEqual([])
})

test('a line that flaps is tried less and less often, and needs no snapshot where nothing was missed', () => {
  const waits = [6_000, 9_000, 13_000, 18_000].map((ms) => {
    const { connection } = stateAt(lineFlaps, ms)
    return 'retryAt' in connection ? connection.retryAt! - T0 - ms : undefined
  })
  expect(waits).toEqual([700, 1_500, 3_300, 6_500])
  for (const ms of [7_000, 10_750, 16_500]) expect(stateAt(lineFlaps, ms).connection).toMatchObject(connected)
  expect(stateAt(lineFlaps, 24_750).connection).toMatchObject({ status: 'connected', synced: false })
})

test('where no live line is to be had, news comes with every look, and the line is live again later', () => {
  const progress = (ms: number) => stateAt(proxyBlocks, ms).jobs.get('report')?.progress
  expect(stateAt(proxyBlocks, 13_400).connection).toMatchObject({ via: 'http-polling', everyMs: 10_000 })
  expect(progress(13_400)).toBe(progress(3_500))
  expect(progress(13_500)).toBeGreaterThan(progress(13_400)!)
  expect(stateAt(proxyBlocks, 29_000).connection).toMatchObject({ ...connected, via: 'websocket' })
})

test('a clock that is 90 seconds behind is known to be', () => {
  expect(stateAt(clockIsBehind, 5_000).clockOffset).toBe(90_000)
})
