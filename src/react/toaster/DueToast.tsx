import { useState } from 'react'
import type { ToastAction, Toaster } from '../../protocol/toaster.ts'
import { notificationCenterLabels } from '../../widgets/NotificationCenter/notificationCenterLabels.ts'
import type { ToastOptions } from '../../widgets/NotificationCenter/DueToasts.tsx'
import type { DueToast as Due } from '../../widgets/NotificationCenter/toastsDue.ts'
import { realTimeProgressLabels } from '../../widgets/RealTimeProgress/realTimeProgressLabels.ts'
import { useText } from '../../widgets/text/TextContext.tsx'
import { useJobActions } from '../useJobActions.ts'
import { toastContentOf, viewActions } from './toastRequestOf.ts'
import { useToaster } from './useToaster.ts'

interface DueToastProps extends Pick<ToastOptions, 'onRead' | 'onSelect'> {
  toaster: Toaster
  toast: Due
  onDismiss: () => void
}

/** One toast in a toaster; draws nothing itself. */
export function DueToast({ toaster, toast, onDismiss, ...chosen }: DueToastProps): null {
  const words = useText('notificationCenter', notificationCenterLabels)
  const cancelling = useCancelling(toast.kind === 'live' ? toast.job.jobId : '')
  const actions = toast.kind === 'live' ? cancelling : viewActions(toast.notification, chosen, words.labels)
  useToaster(toaster, toastContentOf(toast, words), actions, onDismiss)
  return null
}

/** A way to cancel a job that asks once, as buttons of a toast. */
function useCancelling(jobId: string): readonly ToastAction[] {
  const { labels } = useText('realTimeProgress', realTimeProgressLabels)
  const { actions, request, onAction } = useJobActions(jobId)
  const [asks, setAsks] = useState(false)
  const isBusy = request !== undefined && request.status !== 'refused'
  if (!actions.includes('cancel') || isBusy) return []
  const { ask, confirmCancel, keep } = labels.actions
  if (!asks) return [{ label: ask.cancel, run: () => setAsks(true) }]
  const confirm = (): void => {
    setAsks(false)
    onAction('cancel')
  }
  return [
    { label: confirmCancel, run: confirm },
    { label: keep, run: () => setAsks(false) },
  ]
}
