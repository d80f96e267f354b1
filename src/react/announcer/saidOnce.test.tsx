import { act, cleanup } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { hearPage } from '../../../tests/rigs/hearPage.ts'
import { renderWithStore } from '../../../tests/rigs/renderWithStore.tsx'
import { defaultNotificationPreferences } from '../../protocol/notificationPreferences.ts'
import { ConnectionBadge } from '../ConnectionBadge.tsx'
import { NotificationCenter } from '../NotificationCenter.tsx'
import { RealTimeProgress } from '../RealTimeProgress.tsx'

let said: ReturnType<typeof hearPage> | undefined
afterEach(() => {
  said?.stop()
  cleanup()
})

/** What toasts say comes with the frames of the page: a busy machine may take its time. */
const eventually = (holds: () => void) => vi.waitFor(holds, 10_000)

const bar = <RealTimeProgress jobId="a" />
const report = { jobId: 'a', name: 'report.pdf' }

/** A page with a job under way, heard from then on. */
function createPage(children: ReactNode) {
  const page = renderWithStore(children)
  page.tell('job-progress', { ...report, progress: 30 })
  page.pass(10_000)
  said = hearPage()
  return { ...page, heard: said.heard }
}
const about = (heard: string[], words: RegExp) => heard.filter((text) => words.test(text))

test('without toasts, the end of a job is said once', async () => {
  const { tell, pass, heard } = createPage(bar)
  tell('job-completed', report)
  pass(10_000)
  await eventually(() => expect(about(heard, /report\.pdf/)).toEqual(['report.pdf is done']))
})

test('with toasts, the end of a job is said once, by the toast', async () => {
  const { tell, pass, heard } = createPage([bar, <NotificationCenter key="bell" />])
  tell('job-completed', report)
  pass(10_000)
  await eventually(() => expect(about(heard, /report\.pdf/)).toEqual(['Notification report.pdf is done']))
})

test('a failure is left to the toast as well, which says it at once', async () => {
  const { tell, pass, heard } = createPage([bar, <NotificationCenter key="bell" />])
  tell('job-failed', { ...report, error: 'Encrypted' })
  pass(10_000)
  await eventually(() => expect(about(heard, /report\.pdf/)).toEqual(['Notification report.pdf failed Encrypted']))
})

test('where toasts are held back, the announcer says it', async () => {
  const { tell, pass, heard } = createPage([bar, <NotificationCenter key="bell" doNotDisturb />])
  tell('job-completed', report)
  pass(10_000)
  await eventually(() => expect(about(heard, /report\.pdf/)).toEqual(['report.pdf is done']))
})

test('an end for which a person wants no toast is said by the announcer', async () => {
  const { channels } = defaultNotificationPreferences
  const completed = { ...channels.completed, toast: false }
  const preferences = { ...defaultNotificationPreferences, channels: { ...channels, completed } }
  const { tell, pass, heard } = createPage([bar, <NotificationCenter key="bell" preferences={preferences} />])
  tell('job-completed', report)
  pass(10_000)
  await eventually(() => expect(about(heard, /report\.pdf/)).toEqual(['report.pdf is done']))
})

test('what no toast tells is said beside them', async () => {
  const { tell, pass, heard } = createPage([bar, <NotificationCenter key="bell" />])
  tell('job-cancelled', report)
  pass(10_000)
  await eventually(() => expect(about(heard, /report\.pdf/)).toEqual(['report.pdf was cancelled']))
})

test('a job with a card and a bar among the toasts is spoken of once at each turn', async () => {
  const page = renderWithStore([bar, <NotificationCenter key="bell" followedJobs={['a']} />])
  said = hearPage()
  const { heard } = said
  page.tell('job-queued', report)
  page.tell('job-started', report)
  page.pass(10_000)
  await eventually(() => expect(about(heard, /report\.pdf/)).toHaveLength(1))
  page.tell('job-progress', { ...report, progress: 50 })
  page.pass(10_000)
  await eventually(() => expect(about(heard, /50%/)).toEqual(['report.pdf: 50%']))
  page.tell('job-completed', report)
  page.pass(10_000)
  await eventually(() => expect(about(heard, /done/)).toEqual(['Notification report.pdf is done']))
  expect(about(heard, /started/)).toEqual([])
})

test('what ended while the line was down is said once, with toasts and without', async () => {
  const snapshot = {
    jobs: [
      { ...report, status: 'completed' },
      { jobId: 'b', status: 'failed' },
    ],
  }
  for (const [toasts, words] of [
    [false, 'While the line was down: report.pdf is done. Job failed'],
    [true, 'Notification While you were away 1 job done, 1 failed'],
  ] as const) {
    const { tell, pass, heard, drop, up, unmount } = createPage([
      bar,
      <RealTimeProgress key="b" jobId="b" />,
      <NotificationCenter key="bell" toasts={toasts} />,
    ])
    tell('job-progress', { jobId: 'b', name: 'Job', progress: 1 })
    drop()
    tell('snapshot', snapshot)
    up()
    pass(10_000)
    await eventually(() => expect(about(heard, /done|failed/)).toEqual([words]))
    unmount()
    said?.stop()
  }
})

test('a line that comes back is said once, by the badge', async () => {
  const { pass, heard, drop, up } = createPage([bar, <ConnectionBadge key="badge" />])
  drop()
  pass(10_000)
  await act(async () => up())
  pass(20_000)
  await eventually(() => expect(about(heard, /line|Live|back|connection/i)).not.toEqual([]))
  expect(new Set(heard).size).toBe(heard.length)
})
