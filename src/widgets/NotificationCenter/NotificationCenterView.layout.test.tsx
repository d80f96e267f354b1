import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { showInRoom } from '../../../tests/rigs/showInRoom.tsx'
import type { StatusNotification } from '../../protocol/notification.ts'
import { TextProvider } from '../text/TextContext.tsx'
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

test('a badge of 99+ stays within six pixels of its bell', async () => {
  const { placesOf } = await showInRoom(280, view(120))
  const [bell] = placesOf('[data-part=bell]')
  const [badge] = placesOf('[data-part=badge]')
  expect((badge?.right ?? Infinity) - (bell?.right ?? 0)).toBeLessThanOrEqual(6)
})

test('no filter moves while the number in another one grows', async () => {
  await page.viewport(800, 600)
  const panel = (count: number) => <NotificationCenterView notifications={news(count)} defaultOpen align="start" />
  const { change, placesOf } = await showInRoom(400, panel(0))
  change(panel(1))
  const lefts = () => placesOf('[data-part=filter]').map(({ left }) => left)
  const start = lefts()
  expect(start.length).toBeGreaterThan(2)
  for (const count of [9, 10, 99, 100, 120]) {
    change(panel(count))
    expect(lefts(), String(count)).toEqual(start)
  }
})

test('a filter without a number is as wide as its words', async () => {
  await page.viewport(800, 600)
  const read = news(1).map((one) => ({ ...one, read: true }))
  const { placesOf } = await showInRoom(
    400,
    <NotificationCenterView notifications={read} defaultOpen align="start" onArchive={() => {}} />,
  )
  // “All” and “Archived” never have a number: six letters lie between three and eight.
  const [all = 0, unread = Infinity, , archived = 0] = placesOf('[data-part=filter]').map(
    ({ left, right }) => right - left,
  )
  expect(unread).toBeGreaterThan(all)
  expect(unread).toBeLessThan(archived)
})

test('at 280 pixels the four filters stand two and two', async () => {
  await page.viewport(312, 600)
  onTestFinished(() => page.viewport(800, 600))
  const { placesOf } = await showInRoom(
    280,
    <NotificationCenterView notifications={news(120)} defaultOpen onArchive={() => {}} />,
  )
  const places = placesOf('[data-part=filter]')
  expect([new Set(places.map(({ left }) => left)).size, new Set(places.map(({ top }) => top)).size]).toEqual([2, 2])
})

test('nothing in the panel is wider than it at 280 pixels, even a long name in an unfolded group', async () => {
  await page.viewport(312, 600)
  onTestFinished(() => page.viewport(800, 600))
  const { placesOf } = await showInRoom(
    280,
    <NotificationCenterView
      notifications={news(5).map((one) => ({ ...one, at: 0, name: `${'x'.repeat(90)}.pdf` }))}
      defaultOpen
      onArchive={() => {}}
      onRemove={() => {}}
      onSelect={() => {}}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: '5 jobs are done' }))
  const [panel] = placesOf('[data-part=panel]')
  for (const { left, right } of placesOf('[data-part=panel] *:not([data-hidden])')) {
    expect(left).toBeGreaterThanOrEqual(panel?.left ?? NaN)
    expect(right).toBeLessThanOrEqual(panel?.right ?? NaN)
  }
})

test.each(['flex-start', 'center', 'flex-end'])(
  'on a phone the panel of a bell at %s is all on screen',
  async (place) => {
    await page.viewport(312, 600)
    onTestFinished(() => page.viewport(800, 600))
    await showInRoom(
      280,
      <div style={{ display: 'flex', justifyContent: place }}>
        <NotificationCenterView notifications={news(3)} defaultOpen />
      </div>,
    )
    const { left, right, top } = screen.getByRole('dialog').getBoundingClientRect()
    expect([left, right]).toEqual([16, 296])
    expect(top).toBeGreaterThan(screen.getByRole('button', { name: /new$/ }).getBoundingClientRect().bottom)
  },
)

test('a button with long words at the foot of the panel stays within it at 280 pixels', async () => {
  await page.viewport(312, 600)
  onTestFinished(() => page.viewport(800, 600))
  const words = { quiet: { on: 'Bitte nicht stören: Meldungen werden zurückgehalten.', off: '' } }
  const { placesOf } = await showInRoom(
    280,
    <TextProvider labels={{ notificationCenter: { ...words, quietTurn: { on: '', off: 'Meldungen erlauben' } } }}>
      <NotificationCenterView notifications={news(1)} defaultOpen doNotDisturb onDoNotDisturb={() => {}} />
    </TextProvider>,
  )
  const [[foot], [said], [turn]] = [
    placesOf('[data-part=quiet]'),
    placesOf('[data-part=quiet] p'),
    placesOf('[data-part=quiet-turn]'),
  ]
  expect(turn?.right ?? Infinity).toBeLessThan(foot?.right ?? 0)
  // The words keep most of the line: they are no tall column beside the button.
  expect((said?.right ?? 0) - (said?.left ?? 0)).toBeGreaterThan(180)
})
