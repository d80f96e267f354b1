import { act, cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { ShownNotification } from '../../tests/rigs/openAwayTab.tsx'
import { defaultNotificationPreferences } from '../protocol/notificationPreferences.ts'
import type { NotificationPreferences as Preferences } from '../protocol/notificationPreferences.ts'
import { TextProvider } from '../widgets/text/TextContext.tsx'
import { NotificationPreferences } from './NotificationPreferences.tsx'
import { StatusProvider } from './StatusProvider.tsx'

beforeEach(() => {
  ShownNotification.permission = 'default'
  vi.stubGlobal('Notification', ShownNotification)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function Settings({ changed }: { changed: Partial<Preferences> }) {
  const [preferences, setPreferences] = useState<Preferences>({ ...defaultNotificationPreferences, ...changed })
  return <NotificationPreferences preferences={preferences} onPreferences={setPreferences} />
}
function show(changed: Partial<Preferences> = {}) {
  const rig = createStoreRig()
  render(
    <TextProvider locale="en-GB" timeZone="UTC">
      <StatusProvider store={rig.store}>
        <Settings changed={changed} />
      </StatusProvider>
    </TextProvider>,
  )
  return rig
}
const said = () => screen.getAllByRole('status')[0]?.textContent?.trim()

test('what the person chooses is shown once the app has kept it', async () => {
  show()
  await userEvent.click(screen.getByRole('switch', { name: 'Do not disturb' }))
  expect(said()).toBe('Nothing disturbs you until you turn this off.')
})

test('it says by itself when the time of do not disturb is over', () => {
  const now = createStoreRig().clock.now()
  const rig = show({ doNotDisturb: true, doNotDisturbUntil: Math.ceil(now / 60_000) * 60_000 + 120_000 })
  expect(said()).toContain('Nothing disturbs you until')
  act(() => rig.clock.advance(60_000))
  expect(said()).toContain('Nothing disturbs you until')
  act(() => rig.clock.advance(120_000))
  expect(said()).toBe('You hear of news as it comes.')
})

test('a press asks the browser, and its answer is told', async () => {
  show()
  expect(screen.getByText('Not allowed yet. Your browser will ask you.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Allow' }))
  await screen.findByText('Shown while this page is out of sight.')
  expect(screen.queryByRole('button', { name: 'Allow' })).toBeNull()
})

test('a press plays the two notes', async () => {
  const start = vi.spyOn(AudioScheduledSourceNode.prototype, 'start')
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Play it' }))
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2))
})

test('a second press while they sound plays nothing more', async () => {
  const start = vi.spyOn(AudioScheduledSourceNode.prototype, 'start')
  const { clock } = show()
  const play = screen.getByRole('button', { name: 'Play it' })
  await userEvent.dblClick(play)
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2))
  act(() => clock.advance(1_000))
  await userEvent.click(play)
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(4))
})
