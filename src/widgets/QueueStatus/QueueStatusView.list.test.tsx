import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Lane } from '../../protocol/queueStatus.ts'
import { TextProvider } from '../text/TextContext.tsx'
import { QueueStatusView } from './QueueStatusView.tsx'

afterEach(cleanup)

const lanes: readonly Lane[] = Array.from({ length: 8 }, (_, i) => ({
  name: `lane-${i + 1}`,
  waiting: (i * 5) % 8,
  active: 1,
  avgWaitTime: i,
}))
const thresholds = { degradedFromWaiting: 6 }
const names = () =>
  [...document.querySelectorAll<HTMLElement>('[data-part=lane]')].map(({ dataset }) => dataset['lane']?.slice(5))

test('from eight queues on one can search and sort, and before only where the app wants it', () => {
  const { rerender } = render(<QueueStatusView queues={{ lanes }} />)
  expect(screen.getByRole('searchbox', { name: 'Find a queue' })).toBeTruthy()
  rerender(<QueueStatusView queues={{ lanes: lanes.slice(1) }} />)
  expect(screen.queryByRole('searchbox')).toBeNull()
  rerender(<QueueStatusView queues={{ lanes: lanes.slice(1) }} tools />)
  expect(screen.getByRole('searchbox')).toBeTruthy()
})

test('how many queues are listed is told aloud', () => {
  render(<QueueStatusView queues={{ lanes }} thresholds={thresholds} />)
  expect(screen.getByRole('status').textContent).toBe('8 of 8 queues')
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '3' } })
  expect(names()).toEqual(['3'])
  expect(screen.getByRole('status').textContent).toBe('1 of 8 queues')
})

test('only problems are counted, shown and left again', () => {
  render(<QueueStatusView queues={{ lanes }} thresholds={thresholds} />)
  const toggle = screen.getByRole('button', { name: 'Only problems (2)' })
  fireEvent.click(toggle)
  expect(names()).toEqual(['4', '7'])
  expect(toggle.getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(toggle)
  expect(names()).toHaveLength(8)
})

test('where nothing fits it says so, and one press leads back to all', () => {
  render(<QueueStatusView queues={{ lanes }} />)
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'payroll' } })
  expect(screen.getByText('No queue matches.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(names()).toHaveLength(8)
})

test('an app that holds what is chosen is asked, and decides', () => {
  const [onSortChange, onQueryChange, onOnlyProblemsChange] = [vi.fn(), vi.fn(), vi.fn()]
  render(
    <QueueStatusView
      queues={{ lanes }}
      thresholds={thresholds}
      sort="waiting"
      query="lane"
      onlyProblems={false}
      {...{ onSortChange, onQueryChange, onOnlyProblemsChange }}
    />,
  )
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'name' } })
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'x' } })
  fireEvent.click(screen.getByRole('button', { name: /Only problems/ }))
  expect([onSortChange, onQueryChange, onOnlyProblemsChange].map(({ mock }) => mock.calls)).toEqual([
    [['name']],
    [['x']],
    [[true]],
  ])
  expect(names()).toEqual(['4', '7', '2', '5', '8', '3', '6', '1'])
})

test('the heads of the dense table sort, say so, and give back the order as sent', () => {
  render(<QueueStatusView queues={{ lanes }} variant="table" />)
  const head = screen.getByRole('columnheader', { name: 'Waiting' })
  expect(head.getAttribute('aria-sort')).toBe('none')
  fireEvent.click(screen.getByRole('button', { name: 'Waiting' }))
  expect([head.getAttribute('aria-sort'), names()[0]]).toEqual(['descending', '4'])
  fireEvent.click(screen.getByRole('button', { name: 'Waiting' }))
  expect([head.getAttribute('aria-sort'), names()[0]]).toEqual(['none', '1'])
})

test('under the pointer no row changes its place, and after it all do', () => {
  const shown = (first: number) => (
    <QueueStatusView queues={{ lanes: [{ ...lanes[0]!, waiting: first }, ...lanes.slice(1)] }} defaultSort="waiting" />
  )
  const { rerender } = render(shown(0))
  const before = names()
  const rows = document.querySelector('[data-part=rows]')!
  fireEvent.pointerEnter(rows)
  rerender(shown(99))
  expect(names()).toEqual(before)
  fireEvent.pointerLeave(rows)
  expect(names()[0]).toBe('1')
})

test('a queue that has not changed is not drawn again', () => {
  const drawn: string[] = []
  const labels = {
    queueStatus: {
      actions: {
        of: (queue: string) => {
          drawn.push(queue)
          return queue
        },
      },
    },
  }
  const shown = (waiting: number) => (
    <TextProvider labels={labels}>
      <QueueStatusView
        queues={{
          lanes: lanes.map((lane) =>
            lane.name === 'lane-2' && lane.waiting !== waiting ? { ...lane, waiting } : lane,
          ),
        }}
        thresholds={{ ...thresholds }}
        actions={['pause']}
        onAction={() => undefined}
        onSelectQueue={() => undefined}
      />
    </TextProvider>
  )
  const { rerender } = render(shown(5))
  expect(drawn).toHaveLength(8)
  rerender(shown(5))
  expect(drawn).toHaveLength(8)
  rerender(shown(4))
  expect(drawn.slice(8)).toEqual(['lane-2'])
})
