import { cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { StatusNotification } from '../../protocol/notification.ts'
import { NotificationCenterView } from './NotificationCenterView.tsx'

afterEach(cleanup)

const news = (count: number): StatusNotification[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `completed/${at}`,
    kind: 'completed',
    jobId: String(at),
    attempt: 1,
    name: `Report ${at}.pdf`,
    at,
    seen: false,
    read: false,
    toast: false,
  }))

const view = (count: number) => (
  <div style={{ display: 'flex' }}>
    <NotificationCenterView notifications={news(count)} />
    <span data-neighbour="">Account</span>
  </div>
)

test('the bell and what stands beside it keep their places while news come in', async () => {
  const { change, placesOf } = await showInRoom(280, view(0))
  const start = [placesOf('[data-part=bell]'), placesOf('[data-part=bell] svg'), placesOf('[data-neighbour]')]
  expect(start.flat()).toHaveLength(3)
  for (const count of [1, 9, 10, 120]) {
    change(view(count))
    const places = [placesOf('[data-part=bell]'), placesOf('[data-part=bell] svg'), placesOf('[data-neighbour]')]
    expect(places, String(count)).toEqual(start)
  }
})
