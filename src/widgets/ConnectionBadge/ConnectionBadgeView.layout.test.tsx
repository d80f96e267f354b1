import { cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import { TextProvider } from '../text/TextContext.tsx'
import { ConnectionBadgeView } from './ConnectionBadgeView.tsx'

afterEach(cleanup)

const noon = Date.UTC(2026, 0, 15, 12)
const view = (seconds: number, attempt = 3) => (
  <ConnectionBadgeView
    connection={{ status: 'reconnecting', attempt, retryAt: noon + seconds * 1_000 }}
    now={noon}
    onRetry={() => undefined}
  />
)

test.each([280, 640])('at %i px the badge and its button keep their places while it counts down', async (width) => {
  const { change, placesOf } = await showInRoom(width, view(30))
  const start = [placesOf('[data-tt]'), placesOf('[data-part=attempt]'), placesOf('button')]
  expect(start.flat()).toHaveLength(3)
  for (const seconds of [10, 9, 1, 0]) {
    change(view(seconds))
    expect([placesOf('[data-tt]'), placesOf('[data-part=attempt]'), placesOf('button')], `${seconds} sec`).toEqual(
      start,
    )
  }
})

test('at 280 px what there is no room for leaves no gap before the button', async () => {
  const { placesOf } = await showInRoom(280, view(12))
  const [countdown] = placesOf('[data-part=countdown]')
  const [button] = placesOf('button')
  expect(button!.left - countdown!.right).toBeLessThanOrEqual(12)
})

test('a busy server’s badge keeps its width while it counts down', async () => {
  const busy = (seconds: number) => (
    <ConnectionBadgeView
      connection={{ status: 'reconnecting', attempt: 1, retryAt: noon + seconds * 1_000, busy: true }}
      now={noon}
    />
  )
  const { change, placesOf } = await showInRoom(280, busy(30))
  const start = placesOf('[data-tt]')
  for (const seconds of [10, 9, 1, 0]) {
    change(busy(seconds))
    expect(placesOf('[data-tt]'), `${seconds} sec`).toEqual(start)
  }
})

test('the button keeps its place from the 9th try to the 10th', async () => {
  const { change, placesOf } = await showInRoom(640, view(5, 9))
  const start = placesOf('button')
  change(view(5, 10))
  expect(placesOf('button')).toEqual(start)
})

test.each([280, 640])('at %i px a panel and its button keep their places while it counts down', async (width) => {
  const panel = (seconds: number) => (
    <ConnectionBadgeView
      connection={{ status: 'reconnecting', attempt: 9, retryAt: noon + seconds * 1_000 }}
      now={noon}
      since={noon - 60_000}
      device="online"
      variant="panel"
      onRetry={() => undefined}
    />
  )
  const { change, placesOf } = await showInRoom(width, panel(30))
  const parts = '[data-tt], button, [data-part=fact], [data-part=attempt]'
  const start = placesOf(parts)
  expect(start).toHaveLength(6)
  for (const seconds of [10, 9, 1, 0]) {
    change(panel(seconds))
    expect(placesOf(parts), `${seconds} sec`).toEqual(start)
  }
})

test('at 280 px long words stay inside the panel, and its button too', async () => {
  const long = 'Verbindungswiederherstellung'.repeat(2)
  const { placesOf } = await showInRoom(
    280,
    <TextProvider
      labels={{
        connectionBadge: {
          word: { reconnecting: long },
          sentence: { reconnecting: long },
          retryNow: 'Jetzt erneut versuchen',
        },
      }}
    >
      <ConnectionBadgeView
        connection={{ status: 'reconnecting', attempt: 9, retryAt: noon }}
        now={noon}
        device="online"
        variant="panel"
        onRetry={() => undefined}
      />
    </TextProvider>,
  )
  const parts = placesOf('[data-part], button')
  expect(parts.filter(({ left, right }) => left < 0 || right > 280)).toEqual([])
})
