import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { T0 } from '../mocks/epoch.ts'
import type { ErrorGroup } from '../src/protocol/systemMetrics.ts'
import { AdminDashboardView, type AdminDashboardViewProps } from '../src/widgets/AdminDashboard/AdminDashboardView.tsx'
import { minute, tenMinutesWith, upTo } from './admin/adminLook.ts'
import { chartsDrawn } from './admin/chartsDrawn.ts'

const describe = (story: string) => ({ docs: { description: { story } } })

const ordinary: AdminDashboardViewProps = { access: 'allowed', now: T0 }

const meta = preview.meta({
  title: 'Widgets/AdminDashboard',
  component: AdminDashboardView,
  args: ordinary,
  play: chartsDrawn,
})

export const Live = meta.story({
  args: { ...upTo(10), onPaceChange: fn() },
  parameters: describe('The figures follow the server; a person can hold them still to read them.'),
  play: async ({ canvasElement, args, step }) => {
    await chartsDrawn({ canvasElement })
    await step('Pause asks to hold the figures still', async () => {
      await userEvent.click(canvasElement.querySelector('[data-part=pause]')!)
      await expect(args.onPaceChange).toHaveBeenCalledWith({ paused: true, everyMs: 0 })
    })
  },
})

export const PausedWithBuffer = meta.story({
  args: {
    ...upTo(10),
    onPaceChange: fn(),
    pace: { paused: true, everyMs: 0 },
    held: { since: T0 + 10 * minute, buffered: 214 },
  },
  parameters: describe('A person holds the figures still; what comes meanwhile is counted and not lost.'),
  play: async ({ canvasElement, args, step }) => {
    await chartsDrawn({ canvasElement })
    await step('Resume asks to let the figures go on', async () => {
      await userEvent.click(canvasElement.querySelector('[data-part=pause]')!)
      await expect(args.onPaceChange).toHaveBeenCalledWith({ paused: false, everyMs: 0 })
    })
  },
})

const errors: readonly ErrorGroup[] = [
  {
    code: 'PDF_ENCRYPTED',
    count: 148,
    lastSeen: T0 + 9 * minute,
    message: 'The document needs a password before its pages can be read.',
    jobId: 'doc-4627',
  },
  { code: 'OCR_TIMEOUT', count: 31, lastSeen: T0 + 6 * minute, message: 'Page 212 took longer than 120 seconds.' },
  { code: 'STORAGE_FULL', count: 2, lastSeen: T0 - 52 * minute },
  { code: 'UPSTREAM_CERTIFICATE_HAS_EXPIRED_FOR_THE_FONT_SERVICE', count: 1 },
]

export const NoErrors = meta.story({
  args: tenMinutesWith({ errors: [] }),
  parameters: describe('The server groups its errors and there are none.'),
})

export const GroupedErrors = meta.story({
  args: tenMinutesWith({ errors }),
  parameters: describe('Failures of one kind stand as one row, the most frequent first.'),
})

export const ErrorOpened = meta.story({
  args: tenMinutesWith({ errors }),
  parameters: describe('A person wants to know more about an error: the last one of its kind, and the job it ended.'),
  play: async ({ canvasElement, step }) => {
    await chartsDrawn({ canvasElement })
    const message = within(canvasElement).getByText(/needs a password/)
    await step('What an error said is folded at first', async () => {
      await expect(message).not.toBeVisible()
    })
    await step('A click on it opens it', async () => {
      await userEvent.click(within(canvasElement).getByText('PDF_ENCRYPTED'))
      await expect(message).toBeVisible()
    })
    await step('Tab leads on to the next error', async () => {
      await userEvent.tab()
      await expect(within(canvasElement).getByText('OCR_TIMEOUT').closest('summary')).toHaveFocus()
    })
  },
})

export const TableView = meta.story({
  args: upTo(2),
  parameters: describe('The numbers behind a line, for whoever wants to read or copy them.'),
  play: async ({ canvasElement, step }) => {
    await chartsDrawn({ canvasElement })
    const figure = within(canvasElement.querySelector<HTMLElement>('[data-chart=cpu]')!)
    await step('The table is closed at first', async () => {
      await expect(figure.queryByRole('table')).toBeNull()
    })
    await step('Show as table opens it, newest first', async () => {
      await userEvent.click(canvasElement.querySelector('[data-chart=cpu] summary')!)
      await waitFor(() => expect(figure.getByRole('table')).toBeVisible())
      const times = figure.getAllByRole('rowheader').map((cell) => cell.textContent)
      await expect(times.length).toBeGreaterThan(2)
      await expect(times[0]).not.toBe(times[1])
    })
  },
})
