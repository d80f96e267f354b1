import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { showTray } from '../../tests/rigs/showTray.tsx'
import '../styles.css'

// The pointer stays where the last test has left it.
beforeEach(() => userEvent.unhover(document.body))
afterEach(cleanup)

const job = (jobId: string, fields: Record<string, unknown> = {}) => ({
  jobId,
  name: jobId,
  status: 'progress',
  progress: 10,
  ...fields,
})
const abc = [job('c'), job('b'), job('a')]
const many = Array.from({ length: 1_000 }, (_, at) => job(`${999 - at}`))

/** The job whose row has the focus, or has in it what has the focus. */
const focused = () =>
  document.activeElement?.closest('[data-part=row]')?.querySelector('[data-part=title] bdi')?.textContent
const keys = async (...all: string[]) => {
  for (const key of all) await userEvent.keyboard(`{${key}}`)
}
const into = async (part: HTMLElement | undefined) => act(() => part?.focus())

test('the list is one tab stop, and keeps it on the row that had the focus last', async () => {
  const { row } = await showTray(abc, {}, { commands: [] })
  await into(row('a'))
  await keys('ArrowDown', 'Tab')
  expect(document.activeElement?.textContent).toBe('after')
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  expect(focused()).toBe('b')
})

test('arrows, page keys, Home and End lead through rows that are not drawn yet', async () => {
  const { row } = await showTray(many)
  await into(row('0'))
  await keys('ArrowDown')
  expect(focused()).toBe('1')
  await keys('End')
  await expect.poll(focused).toBe('999')
  await keys('PageUp')
  const above = Number(focused())
  expect([above > 980, above < 999]).toEqual([true, true])
  await keys('Home')
  await expect.poll(focused).toBe('0')
})

test('the row with the focus is on screen', async () => {
  const { row, part } = await showTray(many)
  await into(row('0'))
  await keys('End')
  await expect
    .poll(() => {
      const [own, list] = [document.activeElement, part('rows')].map((one) => one?.getBoundingClientRect())
      return own && list && own.height > 0 && own.bottom <= list.bottom + 1
    })
    .toBe(true)
})

test('scrolled away, the row with the focus stays, and the next key goes on from it', async () => {
  const { row, part, parts } = await showTray(many)
  await into(row('0'))
  await keys('ArrowDown')
  part('rows')?.scrollTo(0, 20_000)
  await expect.poll(() => parts('row').some((one) => Number(one.ariaRowIndex) > 400)).toBe(true)
  expect(focused()).toBe('1')
  await keys('ArrowDown')
  expect(focused()).toBe('2')
})

test('while the focus is in it nothing moves or goes; what comes is counted, and taken in by a press', async () => {
  const { row, titles, hear, part } = await showTray(abc)
  await into(row('b'))
  hear(['job-failed', { jobId: 'c' }], ['job-queued', job('new', { status: 'queued' })])
  expect([titles(), part('arrived')?.textContent]).toEqual([['a', 'b', 'c'], '1 new'])
  expect(row('c').textContent).toContain('Failed')
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}')
  await expect.poll(titles).toEqual(['c', 'a', 'b', 'new'])
  expect(part('arrived')).toBeUndefined()
  expect(focused()).toBe('b')
})

test('while the pointer is over it nothing moves, and once it leaves all is taken in', async () => {
  const { row, titles, hear, getByText } = await showTray(abc)
  await userEvent.hover(row('b'))
  hear(['job-failed', { jobId: 'c' }])
  await expect.poll(titles).toEqual(['a', 'b', 'c'])
  await userEvent.hover(getByText('before'))
  await expect.poll(titles).toEqual(['c', 'a', 'b'])
})

test('a job that is let go of while the list is held keeps its row and its name', async () => {
  const { row, titles, store } = await showTray([job('gone', { status: 'completed' }), ...abc])
  await userEvent.hover(row('b'))
  act(() => store.actions.clearFinished?.())
  await expect.poll(titles).toEqual(['a', 'b', 'c', 'gone'])
  expect(row('gone').textContent).toContain('Removed')
})

test('when the row with the focus is taken away, its neighbour has it', async () => {
  const { row, part, hear, store, titles } = await showTray([job('z'), job('x', { status: 'failed' }), job('y')])
  await into(row('x'))
  act(() => store.actions.clearFinished?.())
  hear(['job-queued', job('new', { status: 'queued' })])
  // Pressed by a script, as by a key of the product's own: the focus is in the row.
  await act(async () => part('arrived')?.click())
  expect([titles(), focused()]).toEqual([['y', 'z', 'new'], 'y'])
  await keys('ArrowDown')
  expect(focused()).toBe('z')
})

test('what can be asked for a job is in its row, by arrow or Tab, and Escape leads back', async () => {
  const { row, sent } = await showTray(abc, {}, { commands: ['pause-job', 'cancel-job'] })
  await into(row('b'))
  await keys('ArrowRight')
  expect(document.activeElement?.getAttribute('data-action')).toBe('pause')
  await keys('ArrowRight')
  expect(document.activeElement?.getAttribute('data-action')).toBe('cancel')
  await keys('Escape')
  expect(document.activeElement).toBe(row('b'))
  await keys('Tab', 'Enter')
  expect(sent.at(-1)).toEqual({ name: 'pause-job', data: { jobId: 'b' } })
})

test('only the row in use offers actions', async () => {
  const { row, parts } = await showTray(abc, {}, { commands: ['cancel-job'] })
  expect(parts('action')).toEqual([])
  await into(row('b'))
  expect(parts('action').map((one) => row('b').contains(one))).toEqual([true])
})

test('Enter opens what is known of a job below its row, and closes it', async () => {
  const { row, part } = await showTray(abc)
  await into(row('b'))
  await keys('Enter')
  expect(part('details')?.querySelector('[data-variant=bar]')).toBeTruthy()
  expect([row('b').ariaExpanded, focused()]).toEqual(['true', 'b'])
  await keys('Enter')
  expect(part('details')).toBeUndefined()
})

test('where a product opens jobs itself, Enter and a press tell it which', async () => {
  const opened: string[] = []
  const { row, part } = await showTray(abc, { onSelectJob: (jobId) => opened.push(jobId) })
  await into(row('b'))
  await keys('Enter')
  await userEvent.click(row('c'))
  expect([opened, part('details')]).toEqual([['b', 'c'], undefined])
})

test.each([280, 560, 900])(
  'actions that come at %i px move nothing in the row, nor the rows below',
  async (inlineSize) => {
    const { row, container, parts } = await showTray(abc, { style: { inlineSize } }, { commands: ['cancel-job'] })
    const places = () =>
      [...container.querySelectorAll('[data-part=row], [data-part=job] :is([data-part=title], [data-part=bar])')].map(
        (one) => JSON.stringify(one.getBoundingClientRect()),
      )
    await expect.poll(() => parts('row').length).toBe(3)
    const before = places()
    await into(row('b'))
    expect(parts('action')).toHaveLength(1)
    expect(places()).toEqual(before)
  },
)
