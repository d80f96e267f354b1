import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { endLookAway, lookAway, openAwayTab, ShownNotification, shownTitles } from '../../tests/rigs/openAwayTab.tsx'

beforeEach(() => {
  ShownNotification.permission = 'granted'
  ShownNotification.shown = []
  vi.stubGlobal('Notification', ShownNotification)
  lookAway(true)
})

/** What is told once the second has passed in which news is gathered. */
const laterTitles = (clock: { advance(ms: number): void }) => (): string[] => {
  clock.advance(1_000)
  return shownTitles()
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  endLookAway()
})

test('a job that ends while nobody looks is told on the desktop', async () => {
  const { tell, clock } = openAwayTab()
  tell('job-completed', { jobId: 'a', name: 'Lease.pdf' })
  await expect.poll(shownTitles).toEqual(['Lease.pdf is done'])
  tell('job-failed', { jobId: 'b', name: 'Scan.pdf' })
  await expect.poll(laterTitles(clock)).toEqual(['Lease.pdf is done', 'Scan.pdf failed'])
})

test('nothing that a server wrote is told on the desktop but the name of the job', async () => {
  const { tell, clock } = openAwayTab()
  const secret = 'hunter2'
  tell('job-failed', { jobId: 'b', name: 'Scan.pdf', error: secret, errorCode: secret, message: secret, step: secret })
  tell('job-completed', { jobId: 'a', name: 'Lease.pdf', resultUrl: `/${secret}`, result: secret })
  tell('system-alert', { id: '1', severity: 'critical', title: secret, message: secret })
  await expect.poll(laterTitles(clock)).toEqual(['Scan.pdf failed', 'Lease.pdf is done', 'System alert'])
  const said = ShownNotification.shown.map(({ title, options }) => JSON.stringify([title, options]))
  expect(said.join()).not.toContain(secret)
})

test('an app can have it say more, less or nothing, and show a picture', async () => {
  const desktopText = vi.fn<(one: { kind: string }) => { title: string } | undefined>(({ kind }) =>
    kind === 'failed' ? { title: 'A job failed' } : undefined,
  )
  const { tell, clock } = openAwayTab({ away: { desktopText, icon: '/app.png' } })
  tell('job-completed', { jobId: 'a' })
  tell('job-failed', { jobId: 'b' })
  await expect.poll(laterTitles(clock)).toEqual(['A job failed'])
  expect(ShownNotification.shown[0]?.options.icon).toBe('/app.png')
})

test('nothing is told twice, nor while the page is looked at', async () => {
  const { tell, clock } = openAwayTab()
  tell('job-completed', { jobId: 'a' })
  tell('job-completed', { jobId: 'a' })
  await expect.poll(shownTitles).toEqual(['Job a is done'])
  lookAway(false)
  tell('job-completed', { jobId: 'b' })
  lookAway(true)
  tell('job-completed', { jobId: 'c' })
  await expect.poll(laterTitles(clock)).toEqual(['Job a is done', 'Job c is done'])
})

test('nothing is told without leave', async () => {
  ShownNotification.permission = 'denied'
  const { tell, told } = openAwayTab()
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => told).toHaveLength(1)
  expect(shownTitles()).toEqual([])
})

test('more than three in an absence become one line that takes their place, and goes when they are back', async () => {
  const { tell, clock } = openAwayTab()
  for (const jobId of ['a', 'b']) tell('job-completed', { jobId })
  await expect.poll(laterTitles(clock)).toHaveLength(2)
  for (const jobId of ['c', 'd', 'e']) tell('job-failed', { jobId })
  await expect.poll(laterTitles(clock)).toContain('While you were away')
  const [one, other] = ShownNotification.shown
  const digest = ShownNotification.shown.at(-1)
  expect([digest?.title, digest?.options.body]).toEqual(['While you were away', '2 jobs done, 3 failed'])
  for (const shown of [one, other]) expect(shown?.close).toHaveBeenCalledOnce()
  expect(digest?.close).not.toHaveBeenCalled()
  lookAway(false)
  expect(digest?.close).toHaveBeenCalledOnce()
})

test('a burst of a thousand is one line that counts each of them once, in the title as well', async () => {
  const { tell, clock, sink, store } = openAwayTab()
  tell('job-completed', { jobId: 'first' })
  await expect.poll(shownTitles).toEqual(['Job first is done'])
  for (let job = 0; job < 999; job++) {
    sink().message(job % 10 ? 'job-completed' : 'job-failed', { jobId: `j${job}` })
    if (job % 100 === 0) store.flush()
  }
  store.flush()
  const last = () => {
    clock.advance(1_000)
    return ShownNotification.shown.at(-1)?.options.body
  }
  await expect.poll(last).toBe('900 jobs done, 100 failed')
  expect(document.title).toMatch(/^\(99\+\)/)
  expect(
    ShownNotification.shown.filter(({ close }) => close.mock.calls.length === 0).map(({ title }) => title),
  ).toContain('While you were away')
  expect(ShownNotification.shown[0]?.close).toHaveBeenCalledOnce()
})

test('what one person was told goes from the desktop when they sign out', async () => {
  const { tell, store } = openAwayTab()
  tell('job-completed', { jobId: 'a' })
  await expect.poll(shownTitles).toEqual(['Job a is done'])
  act(() => store.actions.signOut())
  expect(ShownNotification.shown[0]?.close).toHaveBeenCalledOnce()
})

test('a click on it brings the page back and chooses the notification', async () => {
  const onSelect = vi.fn<(notification: { id: string }) => void>()
  const { tell } = openAwayTab({ onSelect })
  tell('job-completed', { jobId: 'a' })
  await expect.poll(shownTitles).toEqual(['Job a is done'])
  ShownNotification.shown[0]?.dispatchEvent(new Event('click'))
  expect(onSelect.mock.lastCall?.[0]).toMatchObject({ kind: 'completed', jobId: 'a' })
  expect(ShownNotification.shown[0]?.close).toHaveBeenCalledOnce()
})

test('a click on the one line for many opens the panel', async () => {
  const { tell, clock } = openAwayTab()
  for (const jobId of ['a', 'b', 'c', 'd']) tell('job-completed', { jobId })
  await expect.poll(laterTitles(clock)).toContain('While you were away')
  act(() => void ShownNotification.shown.at(-1)?.dispatchEvent(new Event('click')))
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('what nobody wants on the desktop stays off it, and is counted all the same', async () => {
  const { tell, told } = openAwayTab({ doNotDisturb: true })
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => told).toHaveLength(1)
  expect(document.title).toMatch(/^\(1\)/)
  expect(shownTitles()).toEqual([])
})

test('an app that wants none does not speak of them', async () => {
  const { tell, told } = openAwayTab({ desktopNotifications: false })
  tell('job-completed', { jobId: 'a' })
  await expect.poll(() => told).toHaveLength(1)
  expect(shownTitles()).toEqual([])
  act(() => screen.getByRole('button', { name: /Notifications/ }).click())
  expect(screen.getByRole('dialog')).toBeTruthy()
  expect(screen.queryByText(/Desktop notifications/)).toBeNull()
})
