import { cleanup, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Lane } from '../../protocol/queueStatus.ts'
import { QueueStatusView } from './QueueStatusView.tsx'

afterEach(cleanup)

const shown = (onThreshold: () => void, ...lanes: Lane[]) => (
  <StrictMode>
    <QueueStatusView queues={{ lanes }} thresholds={{ degradedFromWaiting: 100 }} onThreshold={onThreshold} />
  </StrictMode>
)

test('a lane that crosses its threshold is told once, that it is well again as well, and nothing at first', () => {
  const onThreshold = vi.fn()
  const { rerender } = render(shown(onThreshold, { name: 'a', waiting: 120 }, { name: 'b', waiting: 1 }))
  rerender(shown(onThreshold, { name: 'a', waiting: 130 }, { name: 'b', waiting: 1 }))
  expect(onThreshold).not.toHaveBeenCalled()
  const calm: Lane = { name: 'a', waiting: 3 }
  rerender(shown(onThreshold, calm, { name: 'b', waiting: 240 }))
  rerender(shown(onThreshold, calm, { name: 'b', waiting: 241 }))
  expect(onThreshold.mock.calls).toEqual([
    [{ lane: 'a', from: 'degraded', to: 'ok', reason: '' }],
    [{ lane: 'b', from: 'ok', to: 'degraded', reason: 'Degraded: 240 jobs wait' }],
  ])
})

test('a pause that ends no alarm is no news, and neither is a lane that has just come', () => {
  const onThreshold = vi.fn()
  const { rerender } = render(shown(onThreshold, { name: 'a', waiting: 3 }))
  rerender(shown(onThreshold, { name: 'a', waiting: 3, paused: true }, { name: 'new', waiting: 500 }))
  expect(onThreshold).not.toHaveBeenCalled()
  rerender(shown(onThreshold, { name: 'a', waiting: 3, paused: true }, { name: 'new', waiting: 500, paused: true }))
  expect(onThreshold.mock.calls).toMatchObject([[{ lane: 'new', from: 'degraded', to: 'paused' }]])
})

test('a lane that is not told of for a while ends its alarm only once it comes back well', () => {
  const onThreshold = vi.fn()
  const { rerender } = render(shown(onThreshold, { name: 'a', waiting: 1 }, { name: 'b', waiting: 1 }))
  rerender(shown(onThreshold, { name: 'a', waiting: 120 }, { name: 'b', waiting: 1 }))
  rerender(shown(onThreshold))
  rerender(shown(onThreshold, { name: 'a', waiting: 130 }))
  rerender(shown(onThreshold))
  rerender(shown(onThreshold, { name: 'a', waiting: 1 }, { name: 'b', waiting: 120 }))
  expect(onThreshold.mock.calls).toMatchObject([
    [{ lane: 'a', from: 'ok', to: 'degraded' }],
    [{ lane: 'a', from: 'degraded', to: 'ok' }],
  ])
})

test('what the next person finds at first is no change from what the one before saw', () => {
  const onThreshold = vi.fn()
  const { rerender } = render(shown(onThreshold, { name: 'a', waiting: 1 }))
  rerender(<QueueStatusView queues={undefined} onThreshold={onThreshold} />)
  rerender(shown(onThreshold, { name: 'a', waiting: 120 }))
  expect(onThreshold).not.toHaveBeenCalled()
})

test.each([
  [{ thresholds: { degradedFromWaiting: 2 } }, 'More jobs wait than should.'],
  [{ thresholds: { degradedFromUse: 0.5 } }, 'There is less room left than there should be.'],
  [{ thresholds: { workers: { degradedFromUse: 0.5 } } }, '75% of the workers have a job.'],
])('the sentence above names what is wrong: %j', (props, sentence) => {
  render(
    <QueueStatusView
      queues={{ lanes: [{ name: 'a', waiting: 3, active: 3, limit: 5 }], totalWorkers: 4, activeWorkers: 3 }}
      {...props}
    />,
  )
  expect(screen.getByText(sentence)).toBeTruthy()
})
