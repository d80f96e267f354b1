import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { Connection } from '../../protocol/connection.ts'
import { attention, attentionOf } from './attentionOf.ts'
import type { ConnectionLook } from './connectionLook.ts'
import { ConnectionBadgeView, type ConnectionBadgeViewProps } from './ConnectionBadgeView.tsx'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const up: Connection = { status: 'connected', synced: true, via: 'websocket' }
const banner = (look: ConnectionLook, props: Partial<ConnectionBadgeViewProps> = {}) => (
  <ConnectionBadgeView
    connection={look === 'live' ? up : { status: 'reconnecting', attempt: 2, retryAt: noon + 9_000 }}
    look={look}
    now={noon}
    variant="banner"
    onRetry={() => undefined}
    onSignIn={() => undefined}
    {...props}
  />
)
const isThere = () => document.querySelector('[data-part=bar]') !== null
const dismiss = () => userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
const looks = Object.keys(attentionOf) as ConnectionLook[]

test('it is there where a person has to know of something, and only there', () => {
  const { rerender } = render(banner('live'))
  const shown = looks.filter((look) => {
    rerender(banner(look))
    return isThere()
  })
  expect(shown.toSorted()).toEqual(
    [
      'busy',
      'exhausted',
      'forbidden',
      'kicked',
      'offline',
      'reconnecting',
      'resumed',
      'slow',
      'unauthorized',
      'unreachable',
      'unsteady',
    ].toSorted(),
  )
})

test('what it says stands there in words, and is read aloud once', () => {
  render(banner('reconnecting'))
  const sentence = document.querySelector('[data-part=sentence]')
  expect(sentence?.textContent).toBe(screen.getByRole('status').textContent)
  expect(sentence?.getAttribute('aria-hidden')).toBe('true')
})

test('sent away it stays away while it is no worse, and comes back when it is', async () => {
  const { rerender } = render(banner('unsteady'))
  await dismiss()
  expect(isThere()).toBe(false)
  rerender(banner('busy'))
  expect(isThere()).toBe(false)
  rerender(banner('reconnecting'))
  expect(isThere()).toBe(true)
  await dismiss()
  for (const look of ['unreachable', 'offline', 'updating', 'resumed'] as const) {
    rerender(banner(look))
    expect(isThere(), look).toBe(false)
  }
  rerender(banner('exhausted'))
  expect(isThere()).toBe(true)
})

test('once all was well, the next trouble is another one', async () => {
  const { rerender } = render(banner('reconnecting'))
  await dismiss()
  rerender(banner('live'))
  rerender(banner('reconnecting'))
  expect(isThere()).toBe(true)
})

test('what waits for the person cannot be sent away, and only that', () => {
  const { rerender } = render(banner('live'))
  const kept = looks.filter((look) => {
    rerender(banner(look))
    return isThere() && screen.queryByRole('button', { name: 'Dismiss' }) === null
  })
  expect(kept).toEqual(looks.filter((look) => attentionOf[look] === attention.act))
})

test.each(['overlay', 'reserved'] as const)('%s: what follows it stays in its place', async (room) => {
  for (const width of [280, 640]) {
    const page = (look: ConnectionLook) => (
      <>
        {banner(look, { room })}
        <p className="below">Below</p>
      </>
    )
    const { change, placesOf } = await showInRoom(width, page('live'))
    const start = placesOf('.below')
    for (const look of ['reconnecting', 'offline', 'unauthorized', 'live', 'resumed'] as const) {
      change(page(look))
      expect(placesOf('.below'), `${look} at ${width} px`).toEqual(start)
    }
    cleanup()
  }
})

test.each(['overlay', 'reserved'] as const)('%s: at 280 px nothing stands out of the page', async (room) => {
  const { placesOf } = await showInRoom(280, banner('reconnecting', { room }))
  const out = placesOf('[data-part=bar], [data-part=bar] button').filter(({ left, right }) => left < 0 || right > 280)
  expect(out).toEqual([])
})

test('the button keeps its place while it counts down', async () => {
  const at = (seconds: number) =>
    banner('reconnecting', { connection: { status: 'reconnecting', attempt: 2, retryAt: noon + seconds * 1_000 } })
  const { change, placesOf } = await showInRoom(640, at(10))
  const start = placesOf('button, [data-part=sentence]')
  for (const seconds of [9, 1, 0]) {
    change(at(seconds))
    expect(placesOf('button, [data-part=sentence]'), `${seconds} sec`).toEqual(start)
  }
})
