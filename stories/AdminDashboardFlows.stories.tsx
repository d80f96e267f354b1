import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { adminHour } from '../mocks/scenarios/adminHour.ts'
import { storeAt, type StandingStore } from '../mocks/storeAt.ts'
import type { Scenario } from '../src/adapters/scenario.ts'
import { AdminDashboard } from '../src/react/AdminDashboard.tsx'
import { StatusProvider } from '../src/react/StatusProvider.tsx'
import { minute } from './admin/adminLook.ts'
import { chartsDrawn } from './admin/chartsDrawn.ts'

const describe = (story: string) => ({ docs: { description: { story }, story: { inline: false, height: '900px' } } })

const storeOf = (loaded: Record<string, unknown>) => loaded['store'] as StandingStore

const meta = preview.meta({
  title: 'Widgets/AdminDashboard',
  component: AdminDashboard,
  render: (args, { loaded }) => (
    <StatusProvider store={storeOf(loaded)}>
      <AdminDashboard {...args} />
    </StatusProvider>
  ),
})

/** The admin hour, in which the role is taken away after twelve minutes. */
const roleTaken: Scenario = {
  ...adminHour,
  cues: [
    ...adminHour.cues.filter(({ at }) => at < 12 * minute),
    { at: 12 * minute, name: 'auth-error', data: { code: 'ADMIN_REQUIRED' } },
  ],
}

export const LostMidSession = meta.story({
  loaders: [() => ({ store: storeAt(roleTaken, 11 * minute, { admin: true }) })],
  parameters: describe('The role is taken away while the page is open: the figures go at once, and the page says why.'),
  play: async ({ canvasElement, loaded, step }) => {
    await chartsDrawn({ canvasElement })
    await step('At first the figures are there', async () => {
      await expect(canvasElement.querySelectorAll('[data-part=tile]')).toHaveLength(8)
    })
    await step('When the role is taken away no figure is left on the page', async () => {
      const store = storeOf(loaded)
      store.clock.advance(2 * minute)
      store.flush()
      await waitFor(() => expect(canvasElement.querySelector('[data-access=lost]')).toBeVisible())
      await expect(canvasElement.querySelectorAll('[data-part=tile], [data-part=chart]')).toHaveLength(0)
    })
  },
})

const partOf = (canvas: HTMLElement, part: string) => canvas.querySelector<HTMLElement>(`[data-part=${part}]`)

export const PauseAndResume = meta.story({
  loaders: [() => ({ store: storeAt(adminHour, 10 * minute, { admin: true }) })],
  parameters: describe('A person holds the figures still for twenty minutes, and lets them go on.'),
  play: async ({ canvasElement, loaded, step }) => {
    const store = storeOf(loaded)
    const tiles = () => partOf(canvasElement, 'tiles')?.textContent
    await chartsDrawn({ canvasElement })
    const before = tiles()
    await step('While paused the figures stay and what comes is counted', async () => {
      await userEvent.click(partOf(canvasElement, 'pause')!)
      store.clock.advance(20 * minute)
      store.flush()
      await waitFor(() => expect(partOf(canvasElement, 'buffered')).toHaveTextContent(/\+\D*[1١][2٢][0٠]/))
      await expect(tiles()).toBe(before)
    })
    await step('Resume shows all that came', async () => {
      await userEvent.click(partOf(canvasElement, 'pause')!)
      await waitFor(() => expect(partOf(canvasElement, 'buffered')).toBeNull())
      await expect(tiles()).not.toBe(before)
    })
  },
})
