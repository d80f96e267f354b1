import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { showTray } from '../../tests/rigs/showTray.tsx'
import '../styles.css'

afterEach(cleanup)

const four = [
  { jobId: 'a', name: 'a', status: 'completed' },
  { jobId: 'b', name: 'b', status: 'queued' },
  { jobId: 'c', name: 'c', status: 'progress', progress: 40 },
  { jobId: 'd', name: 'd', status: 'failed' },
]
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ jobId: `${at}`, name: `${at}`, status: 'progress', progress: at % 100 }))
const press = (part: HTMLElement | undefined) => userEvent.click(part ?? document.body)

test('what needs a person stands first, and the counts say how many there are', async () => {
  const { titles, parts } = await showTray(four)
  await expect.poll(titles).toEqual(['d', 'c', 'b', 'a'])
  expect(parts('count').map((count) => count.textContent)).toEqual(['1 running', '1 waiting', '1 failed', '1 done'])
})

test('of ten thousand jobs only those in sight are drawn, and every row says its place among all', async () => {
  const { container, parts, part } = await showTray(many(10_000))
  expect(part('rows')?.getAttribute('aria-rowcount')).toBe('10000')
  expect(parts('row')[0]?.ariaSetSize).toBe('10000')
  expect(parts('row').length).toBeGreaterThan(9)
  expect(container.querySelectorAll('[data-tt=JobTray], [data-tt=JobTray] *').length).toBeLessThanOrEqual(400)
})

test('after a long scroll the rows that belong there are drawn', async () => {
  const { part, titles } = await showTray(many(10_000), {})
  part('rows')?.scrollTo(0, 100_000)
  await expect.poll(() => Number(titles()[5])).toBeLessThan(9_000)
  expect(titles().every((title) => title !== undefined)).toBe(true)
})

test('progress of a job moves its own row and no other', async () => {
  const { hear, row } = await showTray(four)
  const [c, b] = [row('c'), row('b')]
  const before = b.innerHTML
  hear(['job-progress', { jobId: 'c', progress: 41 }])
  expect(c.textContent).toContain('41%')
  expect(b.innerHTML).toBe(before)
})

test('a filter shows some, and says so where there are none', async () => {
  const { parts, part, titles } = await showTray(four.filter(({ jobId }) => jobId !== 'd'))
  await press(parts('filter')[1])
  await expect.poll(titles).toEqual(['c'])
  await press(parts('filter')[3])
  expect(part('tray-empty-title')?.textContent).toBe('No job has failed.')
  await press(part('show-all'))
  await expect.poll(titles).toEqual(['c', 'b', 'a'])
})

test('sorted by name, “10” comes after “9”', async () => {
  const { part, titles } = await showTray([
    { jobId: 'x', name: 'Page 10', status: 'failed' },
    { jobId: 'y', name: 'Page 9', status: 'queued' },
  ])
  await userEvent.selectOptions(part('sort') ?? document.body, 'name')
  await expect.poll(titles).toEqual(['Page 9', 'Page 10'])
})

test('the parts of a batch stand under it once it is opened, and are told to be its parts', async () => {
  const { titles, row, part } = await showTray([
    { jobId: 'all', name: 'all', status: 'progress' },
    { jobId: 'p1', name: 'p1', status: 'completed', parentId: 'all' },
    { jobId: 'p2', name: 'p2', status: 'progress', parentId: 'all' },
    { jobId: 'z', name: 'z', status: 'queued' },
  ])
  await expect.poll(titles).toEqual(['all', 'z'])
  await press(row('all'))
  await expect.poll(titles).toEqual(['all', 'p2', 'p1', 'z'])
  expect([row('p1').ariaLevel, row('p1').ariaPosInSet, row('p1').ariaSetSize]).toEqual(['2', '2', '2'])
  await press(part('group'))
  await expect.poll(titles).toEqual(['p2', 'all', 'z', 'p1'])
})

test('clearing takes away what has ended, says how much, and undo brings it back', async () => {
  const { part, titles } = await showTray(four)
  await press(part('clear'))
  expect(part('notice')?.textContent).toContain('2 finished jobs cleared.')
  await expect.poll(() => part('undo')).toBeTruthy()
  expect(document.activeElement).not.toBe(document.body)
  await press(part('undo'))
  expect(part('notice')?.textContent).toBe('')
  expect(titles().length).toBeGreaterThan(0)
})

test('what was said of clearing goes once it has been read, and comes back with the next', async () => {
  const { part, hear } = await showTray(four)
  await press(part('clear'))
  await press(part('dismiss-cleared'))
  expect(part('notice')?.textContent).toBe('')
  hear(['job-failed', { jobId: 'b' }])
  await press(part('clear'))
  expect(part('notice')?.textContent).toContain('1 finished job cleared.')
})

test('whoever marks text in a row does not open it', async () => {
  const { row } = await showTray(four)
  window.getSelection()?.selectAllChildren(row('c'))
  act(() => row('c').click())
  expect(row('c').ariaExpanded).toBe('false')
  window.getSelection()?.removeAllRanges()
  act(() => row('c').click())
  expect(row('c').ariaExpanded).toBe('true')
})

test('collapsed, one line with the counts is left', async () => {
  const { part, parts } = await showTray(four)
  await press(part('collapse'))
  expect([part('tray-body'), parts('count').length]).toEqual([undefined, 4])
  expect(part('collapse')?.ariaExpanded).toBe('false')
})

test('a list that is collapsed under the pointer is held by nobody when it opens again', async () => {
  const { part, row, titles, hear } = await showTray(four)
  await userEvent.hover(row('c'))
  // As by a key: the pointer is where it was.
  act(() => part('collapse')?.click())
  await userEvent.hover(screen.getByRole('button', { name: 'before' }))
  act(() => part('collapse')?.click())
  hear(['job-failed', { jobId: 'b' }])
  await expect.poll(titles).toEqual(['d', 'b', 'c', 'a'])
})

test('on a line that is down the list says as of when it is', async () => {
  const { part, drop, clock } = await showTray(four)
  act(() => {
    drop()
    clock.advance(10_000)
  })
  expect(part('freshness')?.textContent).toMatch(/^May be out of date, as of/)
})

test('who signs in next finds nothing of the last person’s, even in a list that is held', async () => {
  const { store, row, titles, part } = await showTray(four)
  await userEvent.hover(row('c'))
  act(() => store.actions.signIn('ben'))
  expect([titles(), part('tray-empty-title')?.textContent]).toEqual([[], 'No jobs yet'])
})
