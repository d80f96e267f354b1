import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { TextProvider, useText } from '../text/TextContext.tsx'
import { adminDashboardLabels } from './adminDashboardLabels.ts'
import { RangeControl } from './RangeControl.tsx'
import type { TimeRange } from './timeRange.ts'

afterEach(cleanup)

const now = Date.UTC(2026, 0, 15, 14, 2, 30)
const asked: TimeRange[] = []

function Room() {
  const [range, setRange] = useState<TimeRange>('1h')
  const text = useText('adminDashboard', adminDashboardLabels)
  const change = (next: TimeRange) => {
    asked.push(next)
    setRange(next)
  }
  return <RangeControl range={range} onRangeChange={change} until={now} text={text} />
}
function show() {
  asked.length = 0
  render(
    <TextProvider locale="en-US" timeZone="UTC">
      <Room />
    </TextProvider>,
  )
}
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)

test('the ranges are one choice, which arrow keys change', async () => {
  show()
  expect(screen.getByRole('radiogroup', { name: 'Time range' })).toBeTruthy()
  expect(chosen()).toEqual([false, false, true, false, false, false])
  screen.getByRole('radio', { name: '1 hr' }).focus()
  await userEvent.keyboard('{ArrowRight}')
  await userEvent.keyboard('{ArrowRight}')
  expect(asked).toEqual(['6h', '24h'])
})

test('a time of one’s own begins with the time that was shown', () => {
  show()
  fireEvent.click(screen.getByRole('radio', { name: 'Custom' }))
  expect([field('From').value, field('To').value]).toEqual(['13:02', '14:02'])
  fireEvent.change(field('From'), { target: { value: '13:30' } })
  expect(asked.at(-1)).toEqual({ from: Date.UTC(2026, 0, 15, 13, 30), to: Date.UTC(2026, 0, 15, 14, 2) })
})

test('a time that makes no sense is refused with its reason, and nothing changes', () => {
  show()
  fireEvent.click(screen.getByRole('radio', { name: 'Custom' }))
  const before = asked.length
  fireEvent.change(field('To'), { target: { value: '' } })
  expect(screen.getByRole('status').textContent).toBe('Choose both times.')
  expect([field('From'), field('To')].map((one) => one.getAttribute('aria-invalid'))).toEqual(['false', 'true'])
  fireEvent.change(field('To'), { target: { value: '13:02' } })
  expect(screen.getByRole('status').textContent).toBe('Choose two different times.')
  fireEvent.change(field('To'), { target: { value: '12:00' } })
  expect(screen.getByRole('status').textContent).toBe('Figures are kept for one day. Choose a later start.')
  expect(asked).toHaveLength(before)
})
