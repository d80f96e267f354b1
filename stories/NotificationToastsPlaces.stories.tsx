import { useEffect, useRef } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { notification } from '../mocks/build/notification.ts'
import { T0 } from '../mocks/epoch.ts'
import type { StatusNotification } from '../src/protocol/notification.ts'
import { NotificationToastsView } from '../src/widgets/NotificationCenter/NotificationToastsView.tsx'
import type { NotificationToastsViewProps } from '../src/widgets/NotificationCenter/NotificationToastsView.tsx'
import { saidWhen } from './docs/saidWhen.ts'
import { findPart } from './findPart.ts'
import { withToastRoom } from './withToastRoom.tsx'

const { completed, failed } = notification

const three: readonly StatusNotification[] = [
  completed({ jobId: '1', name: 'Invoice 2031.pdf', at: T0 - 3_000, toast: true }),
  failed({ jobId: '2', name: 'Lease agreement.pdf', at: T0 - 2_000, toast: true }),
  completed({ jobId: '3', name: 'Quarterly report.pdf', at: T0 - 1_000, resultUrl: '/results/3', toast: true }),
]

const meta = preview.meta({
  title: 'Widgets/NotificationToasts',
  component: NotificationToastsView,
  tags: ['!autodocs'],
  args: {
    notifications: three,
    onDismiss: fn<(id: string) => void>(),
    onSelect: fn<(notification: StatusNotification) => void>(),
  },
  decorators: [withToastRoom],
})

export const Expanded = meta.story({
  args: { isExpanded: true },
  parameters: saidWhen('A product has the room to show them all, and no stack to open.'),
})

export const TopStart = meta.story({
  args: { position: 'top start' },
  parameters: saidWhen('A product keeps its toasts at the top, where its lines begin: at the right in Arabic.'),
})

export const TopCenter = meta.story({
  args: { position: 'top center', isExpanded: true },
  parameters: saidWhen('A product keeps its toasts in the middle, below its header; the newest is at the top.'),
})

export const BottomCenter = meta.story({
  args: { position: 'bottom center', limit: 2, onMore: fn<() => void>() },
  parameters: saidWhen('A product keeps its toasts in the middle of the lower edge, and two of them at most.'),
})

/** A page that asks something, with everything else shut; a page of the docs stays open. */
function Asking({ isModal, ...props }: NotificationToastsViewProps & { isModal: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open !== false) return
    if (isModal) dialog.current.showModal()
    else dialog.current.show()
  }, [isModal])
  return (
    <>
      <NotificationToastsView {...props} />
      <dialog
        ref={dialog}
        aria-labelledby="share-title"
        style={{ border: '1px solid gray', borderRadius: 8, padding: 24 }}
      >
        <h2 id="share-title" style={{ margin: '0 0 12px', font: '600 14px/1.5 Inter, sans-serif' }}>
          Share “Quarterly report.pdf”
        </h2>
        <button type="button" style={{ minBlockSize: 28 }}>
          Copy link
        </button>
      </dialog>
    </>
  )
}

export const UnderModalDialog = meta.story({
  args: { notifications: three.slice(1, 2) },
  render: (args, { viewMode }) => <Asking {...args} isModal={viewMode !== 'docs'} />,
  parameters: saidWhen(
    'A job fails while a dialog is open that shuts the page: the toast is above it, and can be pressed.',
  ),
  play: async ({ canvasElement, step }) => {
    await step('the toast is in the dialog, and so within reach', async () => {
      await waitFor(() => expect(findPart(canvasElement, 'toast').closest('dialog')).toBeTruthy())
    })
  },
})
