import type { Toaster, ToastRequest } from '../protocol/toaster.ts'

/** A button of a sonner toast. */
export interface SonnerAction {
  label: string
  onClick(event: { preventDefault(): void }): void
}

/** What sonner is told beside the title. */
export interface SonnerOptions {
  id: string
  description: string | undefined
  duration: number
  closeButton: boolean
  action: SonnerAction | undefined
  cancel: SonnerAction | undefined
  onDismiss(): void
  onAutoClose(): void
}

type ShowSonner = (title: string, options: SonnerOptions) => unknown

/** What is used of sonner’s `toast`, so that sonner need not be installed with us. */
export interface SonnerToast {
  success: ShowSonner
  error: ShowSonner
  info: ShowSonner
  warning: ShowSonner
  dismiss(id: string): unknown
}

export interface SonnerToasterOptions {
  /** Puts a whole percent into words; "42%" by default. */
  progressText?: (percent: number) => string
}

const toneOf = {
  success: 'success',
  error: 'error',
  info: 'info',
  warning: 'warning',
  critical: 'error',
} as const satisfies Readonly<Record<ToastRequest['tone'], keyof SonnerToast>>

/**
 * Shows telltale’s toasts with sonner: give it sonner’s own `toast`. Sonner reads every toast aloud politely, a failure
 * too, draws no bar, and has room for two buttons.
 */
export function createSonnerToaster(
  toast: SonnerToast,
  { progressText = (percent) => `${percent}%` }: SonnerToasterOptions = {},
): Toaster {
  const shown = new Map<string, { key: string; request: ToastRequest }>()
  let turn = 0

  const end = (key: string, id: string): void => {
    const last = shown.get(id)
    // Sonner tells of each end, of those that were asked for as well.
    if (last?.key !== key) return
    shown.delete(id)
    last.request.onDismiss()
  }
  const show = (request: ToastRequest, key: string): void => {
    const { id, tone, title, message, durationMs } = request
    const parts = [request.progress === undefined ? undefined : progressText(request.progress), message]
    const [action, cancel] = buttonsOf(request).map(({ label, run }, place): SonnerAction => {
      const onClick = (event: { preventDefault(): void }): void => {
        const isBar = 'progress' in request
        // A bar stays when something is asked for it.
        if (isBar && place === 0) event.preventDefault()
        // Of the second button sonner takes that for the end all the same: what comes next is another toast to it.
        if (isBar && place === 1) shown.set(id, { key: `${id}/${++turn}`, request })
        run()
        if (isBar && place === 1) again(id)
        if (!isBar) end(key, id)
      }
      return { label, onClick }
    })
    shown.set(id, { key, request })
    toast[toneOf[tone]](title, {
      id: key,
      description: parts.filter((part) => part !== undefined).join(' · ') || undefined,
      duration: durationMs,
      // What does not leave by itself must be closed by hand.
      closeButton: durationMs === Infinity,
      action,
      cancel,
      onDismiss: () => end(key, id),
      onAutoClose: () => end(key, id),
    })
  }
  const again = (id: string): void => {
    const last = shown.get(id)
    if (last) show(last.request, last.key)
  }
  return {
    show: (request) => show(request, shown.get(request.id)?.key ?? `${request.id}/${++turn}`),
    dismiss(id) {
      const last = shown.get(id)
      shown.delete(id)
      if (last) toast.dismiss(last.key)
    },
  }
}

/** The link counts as a button: sonner has none. */
const buttonsOf = ({ link, actions }: ToastRequest) => [
  ...(link ? [{ label: link.label, run: () => void window.open(link.href, '_blank', 'noreferrer') }] : []),
  ...actions,
]
