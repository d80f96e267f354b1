import { useEffect, useRef } from 'react'
import type { ToastAction, Toaster } from '../../protocol/toaster.ts'
import type { ToastContent } from './toastRequestOf.ts'

/** Keeps one toast in a toaster: shown anew where it reads differently, taken away with the component. */
export function useToaster(
  toaster: Toaster,
  content: ToastContent,
  actions: readonly ToastAction[],
  onDismiss: () => void,
): void {
  const latest = useRef({ content, actions, onDismiss })
  useEffect(() => {
    latest.current = { content, actions, onDismiss }
  })
  // What it reads as: a new function with the same words is no news.
  const reads = JSON.stringify([content, actions.map(({ label }) => label)])
  const { id } = content
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    const { content: shown, actions: offered } = latest.current
    toaster.show({
      ...shown,
      actions: offered.map(({ label }, index) => ({ label, run: () => latest.current.actions[index]?.run() })),
      onDismiss() {
        if (isGone.current) return
        isGone.current = true
        latest.current.onDismiss()
      },
    })
  }, [toaster, reads])
  useEffect(
    () => () => {
      if (isGone.current) return
      isGone.current = true
      toaster.dismiss(id)
    },
    [toaster, id],
  )
}
