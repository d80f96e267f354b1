import { expect, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { StatusProvider } from '../src/react/StatusProvider.tsx'
import { UploadProgress } from '../src/react/UploadProgress.tsx'
import { findPart, partsOf } from './findPart.ts'
import { createUploadRoom, type UploadRoom } from './upload/createUploadRoom.ts'

const roomOf = (loaded: Readonly<Record<string, unknown>>): UploadRoom => loaded['room'] as UploadRoom

const meta = preview.meta({
  title: 'Widgets/UploadProgress',
  component: UploadProgress,
  tags: ['!autodocs'],
  args: { uploadId: '' },
  loaders: [() => ({ room: createUploadRoom() })],
  render: (args, { loaded }) => {
    const { store, handle } = roomOf(loaded)
    return (
      <StatusProvider store={store}>
        <UploadProgress {...args} uploadId={handle.id} />
      </StatusProvider>
    )
  },
  parameters: { chromatic: { disableSnapshot: true } },
})

export const BecomesItsJob = meta.story({
  play: async ({ canvasElement, loaded, step }) => {
    const { handle, jobId, pass } = roomOf(loaded)
    const root = findPart(canvasElement, 'title').closest('[data-tt=UploadProgress]')
    const [title, bar] = [findPart(canvasElement, 'title'), findPart(canvasElement, 'bar')]
    const phase = (name: string) => waitFor(() => expect(root).toHaveAttribute('data-phase', name))
    await step('bytes move the first length of the bar', async () => {
      pass(1_000)
      handle.progress(3_000_000)
      pass(100)
      await waitFor(() => expect(bar).toHaveAttribute('aria-valuenow', '25'))
      await phase('sending')
    })
    await step('with the last byte it waits for the server', async () => {
      pass(1_000)
      handle.progress(12_000_000)
      pass(100)
      await phase('waiting')
    })
    await step('what the server makes of it stands in the very same place', async () => {
      handle.taken(jobId)
      pass(4_500)
      await phase('job')
      await expect(partsOf(canvasElement, 'sent')).toHaveLength(1)
      await expect(findPart(canvasElement, 'title')).toBe(title)
      await expect(findPart(canvasElement, 'bar')).toBe(bar)
    })
    await step('and comes to its end there', async () => {
      pass(10_000)
      await waitFor(() =>
        expect(canvasElement.querySelector('[data-tt=RealTimeProgress]')).toHaveAttribute('data-status', 'completed'),
      )
    })
  },
  parameters: { docs: { description: { story: 'A file is sent up, and becomes the job that reads it.' } } },
})

export const CancelledByPerson = meta.story({
  play: async ({ canvasElement, userEvent, loaded, step }) => {
    const { isStopped, pass, handle } = roomOf(loaded)
    const find = (action: string) => canvasElement.querySelector<HTMLElement>(`[data-action=${action}]`)
    await step('cancelling asks once, and does nothing yet', async () => {
      await waitFor(async () => {
        const cancel = find('cancel')
        if (cancel) await userEvent.click(cancel)
        await expect(find('confirm')).not.toBeNull()
      })
      await expect(isStopped()).toBe(false)
    })
    await step('the answer stops whoever sends', async () => {
      await userEvent.click(find('confirm') ?? canvasElement)
      await expect(isStopped()).toBe(true)
      handle.progress(9_000_000)
      pass(100)
      await expect(findPart(canvasElement, 'title').closest('[data-phase]')).toHaveAttribute('data-phase', 'cancelled')
    })
  },
  parameters: { docs: { description: { story: 'A person stops an upload that is under way.' } } },
})
