import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { NotificationCenter } from './NotificationCenter.tsx'
import { StatusProvider } from './StatusProvider.tsx'

/** A stand-in for the browser's class: a test cannot answer the browser's own question. */
class ShownNotification extends EventTarget {
  static permission: NotificationPermission = 'granted'
  static shown: ShownNotification[] = []
  static requestPermission(): Promise<NotificationPermission> {
    ShownNotification.permission = 'granted'
    return Promise.resolve('granted')
  }
  readonly close = vi.fn<() => void>()
  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    super()
    ShownNotification.shown.push(this)
  }
}

const isHidden = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
}

beforeEach(() => {
  ShownNotification.permission = 'granted'
  ShownNotification.shown = []
  vi.stubGlobal('Notification', ShownNotification)
  isHidden(true)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'hidden')
})

function open(props: Parameters<typeof NotificationCenter>[0] = {}) {
  const rig = createStoreRig()
  render(
    <StatusProvider store={rig.store}>
      <NotificationCenter toasts={false} {...props} />
    </StatusProvider>,
  )
  act(() => rig.up())
  const tell = (name: string, data: unknown): void => act(() => rig.tell(name, data))
  return { tell }
}
const titles = () => ShownNotification.shown.map(({ title }) => title)

test('a job that ends while nobody looks is told on the desktop, with its reason where it failed', () => {
  const { tell } = open()
  tell('job-completed', { jobId: 'a', name: 'Lease.pdf' })
  tell('job-failed', { jobId: 'b', name: 'Scan.pdf', error: 'The file is encrypted.' })
  expect(titles()).toEqual(['Lease.pdf is done', 'Scan.pdf failed'])
  expect(ShownNotification.shown[1]?.options.body).toBe('The file is encrypted.')
})

test('an alert for admins is told on the desktop', () => {
  const { tell } = open()
  tell('system-alert', { id: '1', severity: 'critical', title: 'Storage is full', message: 'Uploads are paused.' })
  expect(titles()).toEqual(['Storage is full'])
})

test('nothing is told twice, while the page is looked at, or without leave', () => {
  const { tell } = open()
  tell('job-completed', { jobId: 'a' })
  tell('job-completed', { jobId: 'a' })
  isHidden(false)
  tell('job-completed', { jobId: 'b' })
  isHidden(true)
  ShownNotification.permission = 'denied'
  tell('job-completed', { jobId: 'c' })
  expect(titles()).toEqual(['Job a is done'])
})

test('a click on it brings the page back and chooses the notification', () => {
  const onSelect = vi.fn<(notification: { id: string }) => void>()
  const { tell } = open({ onSelect })
  tell('job-completed', { jobId: 'a' })
  ShownNotification.shown[0]?.dispatchEvent(new Event('click'))
  expect(onSelect.mock.lastCall?.[0]).toMatchObject({ kind: 'completed', jobId: 'a' })
  expect(ShownNotification.shown[0]?.close).toHaveBeenCalledOnce()
})

test('a browser that lets only service workers do it keeps the bell going', () => {
  vi.stubGlobal(
    'Notification',
    class {
      static permission = 'granted'
      constructor() {
        throw new TypeError('Illegal constructor')
      }
    },
  )
  const { tell } = open()
  tell('job-completed', { jobId: 'a' })
  expect(screen.getByRole('button', { name: 'Notifications, 1 new' })).toBeTruthy()
})

test('a browser that throws at every question of it keeps the bell going', () => {
  const denied = (): never => {
    throw new DOMException('Denied', 'SecurityError')
  }
  vi.stubGlobal('Notification', Object.defineProperty(class {}, 'permission', { get: denied }))
  vi.spyOn(navigator.permissions, 'query').mockImplementation(denied)
  const { tell } = open({ defaultOpen: true })
  tell('job-completed', { jobId: 'a' })
  expect(screen.getByText('This browser has no desktop notifications.')).toBeTruthy()
})

test('a browser that throws when it is asked leaves things as they are', async () => {
  ShownNotification.permission = 'default'
  vi.spyOn(ShownNotification, 'requestPermission').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError')
  })
  open({ defaultOpen: true })
  await act(async () => screen.getByRole('button', { name: 'Turn on' }).click())
  expect(screen.getByRole('button', { name: 'Turn on' })).toBeTruthy()
})

test('the browser is asked by a click in the panel alone', async () => {
  ShownNotification.permission = 'default'
  open({ defaultOpen: true })
  await act(async () => screen.getByRole('button', { name: 'Turn on' }).click())
  expect(screen.getByText('Desktop notifications are on while this page is out of sight.')).toBeTruthy()
})

test('nothing is told on the desktop while nobody is to be disturbed', () => {
  const { tell } = open({ doNotDisturb: true })
  tell('job-completed', { jobId: 'a' })
  expect(titles()).toEqual([])
})

test('an app that wants none does not speak of them', () => {
  const { tell } = open({ defaultOpen: true, desktopNotifications: false })
  tell('job-completed', { jobId: 'a' })
  expect(titles()).toEqual([])
  expect(screen.queryByText(/Desktop notifications/)).toBeNull()
})
