import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Connection } from '../../protocol/connection.ts'
import { connectionBadgeLabels } from './connectionBadgeLabels.ts'
import { connectionLook } from './connectionLook.ts'
import { ConnectionBadgeView, type ConnectionBadgeViewProps } from './ConnectionBadgeView.tsx'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12, 0, 0)
const down: Connection = { status: 'reconnecting', attempt: 5, retryAt: noon + 11_200 }
const badge = (connection: Connection | undefined, props: Partial<ConnectionBadgeViewProps> = {}) =>
  render(<ConnectionBadgeView connection={connection} now={noon} {...props} />).container.firstElementChild
const announced = () => screen.getByRole('status').textContent

test('a live line says so and by which way', () => {
  const root = badge({ status: 'connected', synced: true, via: 'websocket' })
  expect(root?.querySelector('[data-part=text]')?.textContent).toBe('LiveWebSocket')
  expect(announced()).toBe('Updates arrive as they happen.')
})

test('a line that is down counts down to its next try', () => {
  const root = badge(down)
  expect(root?.querySelector('[data-part=text]')?.textContent).toBe('Reconnectingin 12 sectry 5')
})

test('a countdown that is over says "now"', () => {
  badge({ ...down, retryAt: noon - 1 })
  expect(screen.getByText('now').dataset['part']).toBe('countdown')
})

test('a server that is asked rather than listened to is asked so often', () => {
  const polling: Connection = { status: 'connected', synced: true, via: 'http-polling', everyMs: 10_000 }
  expect(badge(polling)?.querySelector('[data-part=text]')?.textContent).toBe('Pollingevery 10 sec')
})

test('while what was missed is fetched, the way and the pace stay unsaid', () => {
  const updating: Connection = { status: 'connected', synced: false, via: 'http-polling', everyMs: 10_000 }
  expect(badge(updating)?.querySelector('[data-part=text]')?.textContent).toBe('Updating')
  expect(announced()).toBe('Connected; fetching what was missed.')
})

test('a busy server is given its time: the next try is told, and none can be asked for', () => {
  const root = badge({ ...down, busy: true }, { onRetry: vi.fn(), since: noon - 5_000 })
  expect(root?.querySelector('[data-part=text]')?.textContent).toBe('Server busynext try in 12 sec')
  expect(screen.queryByRole('button')).toBe(null)
  expect(announced()).toBe('The server is busy and asked us to wait. What is shown may be out of date.')
})

test('a line that rests says so, and offers nothing: whoever looks has it back', () => {
  badge({ status: 'disconnected', reason: 'paused' }, { onRetry: vi.fn() })
  expect(screen.queryByRole('button')).toBe(null)
  expect(announced()).toBe('Updates rest while nobody looks at this page.')
})

test('the countdown is not announced', () => {
  badge(down)
  expect(announced()).toBe(connectionBadgeLabels.sentence.reconnecting)
})

test('a short drop announces nothing and offers nothing to do', () => {
  badge(down, { since: noon - 900, onRetry: vi.fn() })
  expect(announced()).toBe('')
  expect(screen.queryByRole('button')).toBe(null)
})

test('"Retry now" tries at once', () => {
  const onRetry = vi.fn()
  badge(down, { onRetry })
  screen.getByRole('button', { name: 'Retry now' }).click()
  expect(onRetry).toHaveBeenCalledOnce()
})

test('a refused token asks to sign in', () => {
  const onSignIn = vi.fn()
  badge({ status: 'disconnected', reason: 'unauthorized' }, { onSignIn, onRetry: vi.fn() })
  screen.getByRole('button', { name: 'Sign in' }).click()
  expect(onSignIn).toHaveBeenCalledOnce()
})

test('a refused role offers nothing to do', () => {
  badge({ status: 'disconnected', reason: 'forbidden' }, { onSignIn: vi.fn(), onRetry: vi.fn() })
  expect(screen.queryByRole('button')).toBe(null)
})

test('without a listener there is no button', () => {
  badge(down)
  expect(screen.queryByRole('button')).toBe(null)
})

test("the server's own words follow ours", () => {
  badge({ status: 'disconnected', reason: 'kicked', message: 'Signed in elsewhere.' })
  expect(announced()).toBe('The server ended this connection. Signed in elsewhere.')
})

test.each<Connection>([
  { status: 'reconnecting', attempt: 2, message: 'xhr poll error' },
  { status: 'disconnected', reason: 'exhausted', message: 'xhr poll error' },
  { status: 'disconnected', reason: 'closed', message: 'transport close' },
])("the line's own words stay unsaid: $status, $message", (connection) => {
  const root = badge(connection)
  expect(announced()).toBe(connectionBadgeLabels.sentence[connectionLook(connection)])
  expect(root?.outerHTML).not.toContain('message' in connection ? connection.message : '')
})

test('the dot keeps its words for those who point at it or listen', () => {
  const root = badge({ status: 'connected', synced: true }, { variant: 'dot' })
  expect(root?.getAttribute('title')).toBe('Live. Updates arrive as they happen.')
  expect(screen.getByText('Live').parentElement?.hasAttribute('data-hidden')).toBe(true)
})

test.each([
  [0, 'nothing missed'],
  [1, '1 update caught up'],
  [1_240, '1,240 updates caught up'],
])('a line that is back after %i updates reads “%s”', (caughtUp, words) => {
  const resumption = { lostAt: noon - 30_000, resumedAt: noon - 1_000, caughtUp }
  const root = badge({ status: 'connected', synced: true, via: 'websocket' }, { resumption })
  expect(root?.querySelector('[data-part=text]')?.textContent).toBe(`Back online${words}`)
  expect(announced()).toBe(connectionBadgeLabels.sentence.resumed)
})

test('a panel explains itself on screen, and is read aloud once', () => {
  const root = badge(down, { variant: 'panel', device: 'online', problems: 3, onRetry: vi.fn() })
  const sentence = root?.querySelector('[data-part=sentence]')
  expect(sentence?.textContent).toBe(announced())
  expect(sentence?.getAttribute('aria-hidden')).toBe('true')
  expect(root?.hasAttribute('title')).toBe(false)
  expect([...(root?.querySelectorAll('dd') ?? [])].map((fact) => fact.textContent)).toEqual([
    'Online',
    'Not reachable',
    '3 messages',
  ])
  expect(screen.getByRole('button', { name: 'Retry now' })).toBeTruthy()
})

test('no connection at all is an idle one', () => {
  expect(badge(undefined)?.getAttribute('data-look')).toBe('idle')
})

const reasons = ['closed', 'unauthorized', 'forbidden', 'exhausted', 'kicked', 'paused'] as const
const looks: readonly [Connection, Partial<ConnectionBadgeViewProps>?][] = [
  [{ status: 'idle' }],
  [{ status: 'connecting' }],
  [{ status: 'connecting' }, { since: noon - 5_000 }],
  [{ status: 'connected', synced: true }],
  [{ status: 'connected', synced: false }],
  [{ status: 'connected', synced: true }, { resumption: { lostAt: noon - 9_000, resumedAt: noon, caughtUp: 0 } }],
  [{ status: 'connected', synced: true }, { isUnsteady: true }],
  [{ status: 'connected', synced: true, via: 'http-polling' }],
  [down],
  [down, { since: noon }],
  [down, { since: noon - 30_000 }],
  [down, { device: 'offline' }],
  [{ ...down, busy: true }],
  ...reasons.map((reason): [Connection] => [{ status: 'disconnected', reason }]),
]

test('no two looks have the same icon and word, so that none is told by its colour alone', () => {
  const seen = looks.map(([connection, props]) => {
    const root = badge(connection, props)
    return `${root?.querySelector('svg')?.dataset['icon']} ${root?.querySelector('[data-part=word]')?.textContent}`
  })
  expect(new Set(seen).size).toBe(Object.keys(connectionBadgeLabels.word).length)
})

test('every look has its own sentence', () => {
  const sentences = Object.values(connectionBadgeLabels.sentence)
  expect(new Set(sentences).size).toBe(sentences.length)
})
