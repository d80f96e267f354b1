import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { AdminDashboard } from './AdminDashboard.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

function openDashboard() {
  const rig = createStoreRig()
  render(
    <StatusProvider store={rig.store} locale="en-US" timeZone="UTC">
      <AdminDashboard />
    </StatusProvider>,
  )
  const tell = (name: string, data: unknown): void => act(() => rig.tell(name, data))
  return {
    tell,
    /** A sample of that throughput, `second` seconds on. */
    sample: (second: number, throughputPerHour: number): void =>
      tell('system-metrics', { timestamp: 1_000_000 + second * 1_000, performance: { throughputPerHour } }),
    signIn: (user: string): void => act(() => rig.store.actions.signIn(user)),
    up: (): void => act(() => rig.up()),
    drop: (): void => act(() => rig.drop()),
  }
}

const throughput = () => document.querySelector('[data-tile=throughput] [data-part=value]')?.textContent
const buffered = () => document.querySelector('[data-part=buffered]')?.textContent
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }))

test('figures held still stay as they are, count what came, and go on with all of it', () => {
  const { up, sample } = openDashboard()
  up()
  sample(0, 100)
  press('Pause')
  expect(buffered()).toBe('+0 events')
  sample(1, 200)
  expect([throughput(), buffered()]).toEqual(['100', '+1 event'])
  sample(2, 300)
  expect([throughput(), buffered()]).toEqual(['100', '+2 events'])
  press('Resume')
  expect([throughput(), buffered()]).toEqual(['300', undefined])
  expect(screen.getByRole('figure', { name: 'Throughput' }).textContent).toContain('between 100 and 300')
})

test('a person whose access ends is told that it has ended, and what was held still is gone for good', () => {
  const { up, drop, sample, tell } = openDashboard()
  up()
  sample(0, 100)
  press('Pause')
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  expect(screen.getByText('Your access has ended')).toBeTruthy()
  expect(document.querySelectorAll('[data-part=value]')).toHaveLength(0)
  drop()
  up()
  sample(5, 500)
  expect([throughput(), buffered()]).toEqual(['500', undefined])
})

test('a person who never had access is told that it is for others', () => {
  const { up, tell } = openDashboard()
  up()
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  expect(screen.getByText('For administrators only')).toBeTruthy()
})

test('what one person lost is not said to the next one', () => {
  const { up, sample, tell, signIn } = openDashboard()
  up()
  sample(0, 100)
  signIn('somebody else')
  up()
  tell('auth-error', { code: 'ADMIN_REQUIRED' })
  expect(screen.getByText('For administrators only')).toBeTruthy()
})
