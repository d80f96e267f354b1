import { expect, fn, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { job } from '../mocks/build/job.ts'
import { notification } from '../mocks/build/notification.ts'
import { LiveToastFoot } from '../src/widgets/NotificationCenter/LiveToastFoot.tsx'
import { NotificationToastsView } from '../src/widgets/NotificationCenter/NotificationToastsView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart } from './findPart.ts'
import { withToastRoom } from './withToastRoom.tsx'

const { completed, failed } = notification
const running = job({ name: 'Quarterly report.pdf', progress: 42, step: 'Reading page 17 of 40' })
const eta = { kind: 'range', fromMs: 110_000, toMs: 130_000, confidence: 'high' } as const

const meta = preview.meta({
  title: 'Widgets/NotificationToasts',
  component: NotificationToastsView,
  tags: ['!autodocs'],
  args: {
    notifications: [],
    onDismiss: fn<(id: string) => void>(),
    onUnfollow: fn<(jobId: string) => void>(),
    onDismissOffer: fn<() => void>(),
  },
  decorators: [withToastRoom],
})

export const LiveBarWithCancel = meta.story({
  args: {
    jobs: [running],
    jobFoot: () => <LiveToastFoot eta={eta} actions={['cancel']} onAction={() => {}} />,
  },
  parameters: saidWhen('The job that is followed can be cancelled, and it is known when it will be done.'),
})

const cancelled = fn<(action: string) => void>()

export const LiveBarAsksToCancel = meta.story({
  args: {
    jobs: [running],
    jobFoot: () => <LiveToastFoot eta={eta} actions={['cancel']} onAction={cancelled} />,
  },
  parameters: saidWhen('A person wants to cancel it, and is asked once, in the same place.'),
  play: async ({ canvasElement, step }) => {
    await step('a press asks, with the focus on the way back', async () => {
      await waitFor(async () => {
        await userEvent.click(canvasElement.querySelector('[data-action=cancel]') ?? canvasElement)
        await expect(canvasElement.querySelector('[data-action=keep]')).toHaveFocus()
      })
      await expect(cancelled).not.toHaveBeenCalled()
    })
  },
})

export const LiveBarNotCancelled = meta.story({
  args: {
    jobs: [running],
    jobFoot: () => (
      <LiveToastFoot
        eta={eta}
        actions={['cancel']}
        request={{ action: 'cancel', status: 'refused', at: 0, code: 'NOT_CONNECTED' }}
        onAction={() => {}}
        onDismissRequest={() => {}}
      />
    ),
  },
  parameters: saidWhen('The wish to cancel could not be sent: the toast says so, and the job goes on.'),
})

export const RunsAgain = meta.story({
  args: {
    jobs: [job({ ...running, attempt: 2 })],
    notifications: [failed({ jobId: running.jobId, name: 'Quarterly report.pdf', toast: true })],
  },
  parameters: saidWhen('A job that had failed is tried again: its bar stands where the failure stood.'),
})

export const CouldNotBeSaved = meta.story({
  args: { offer: { notice: { kind: 'unsaved', count: 1 }, act: fn<() => void>() } },
  parameters: saidWhen('What a person did with a notification was not kept by the server, and was taken back.'),
  play: async ({ canvasElement, step, args }) => {
    await step('a press tries it again', async () => {
      await userEvent.click(
        await waitFor(() => findPart(canvasElement, 'actions').querySelector('button') ?? document.body),
      )
      await expect(args.offer?.act).toHaveBeenCalledOnce()
    })
  },
})

export const UndoOffered = meta.story({
  args: { offer: { notice: { kind: 'cleared', count: 12 }, act: fn<() => void>() } },
  parameters: saidWhen('A person has cleared the history and closed the panel: for a while it can be taken back.'),
})

const longName =
  'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung_2026-11-23_final_(unterschrieben)_v12.pdf'

export const LongWords = meta.story({
  args: {
    isExpanded: true,
    notifications: [
      completed({ jobId: '1', name: longName, resultUrl: '/results/1', toast: true }),
      failed({
        jobId: '2',
        name: longName,
        error:
          'EPDF_ENCRYPTED_OBJECT_STREAM_0x000000000000000000000000000000000000000000FF: the cross-reference table names an object that is not there, and the stream behind it cannot be decoded.',
        toast: true,
      }),
    ],
  },
  parameters: saidWhen('Names and errors are longer than a toast is wide: they break, and stay within it.'),
})

export const SelectableError = meta.story({
  args: {
    notifications: [failed({ name: 'Lease agreement.pdf', error: 'Page 12 has no text layer', toast: true })],
  },
  parameters: saidWhen('A person selects the words of an error to send them to somebody.'),
  play: async ({ canvasElement, step }) => {
    await step('the words can be selected', async () => {
      const message = await waitFor(() => findPart(canvasElement, 'message'))
      getSelection()?.selectAllChildren(message)
      await expect(getSelection()?.toString()).toContain('no text layer')
    })
  },
})
