import { expect, waitFor } from 'storybook/test'
import { canSimulate } from './canSimulate.ts'
import { patience } from './wire.ts'
import type { Playing } from './wire.ts'

/** Pauses one lane of a story for everyone, as a person does, and lets it go on. */
export async function pauseOnTheWire({ canvasElement, step }: Playing): Promise<void> {
  if (!canSimulate()) return
  const find = (selector: string): HTMLElement | null =>
    canvasElement.querySelector(`[data-lane=normal]${selector === '' ? '' : ` ${selector}`}`)
  const isPaused = (): boolean => find('')?.dataset['level'] === 'paused'
  const press = (action: string, next: () => boolean): Promise<void> =>
    waitFor(async () => {
      if (!next()) find(`[data-action=${action}]`)?.click()
      await expect(next()).toBe(true)
    }, patience)
  await step('The line is up, and the lane is worked on', () =>
    waitFor(() => expect(find('[data-action=pause]')).not.toBeNull(), patience),
  )
  await step('A person pauses it, and is asked once', async () => {
    await press('pause', () => find('[data-action=confirm]') !== null)
    find('[data-action=confirm]')?.click()
  })
  await step('The server has done it, and goes on telling of the lane as paused', () =>
    waitFor(() => expect(isPaused()).toBe(true), patience),
  )
  await step('The person lets it go on, and the server has done that too', async () => {
    await press('resume', () => !isPaused())
    await expect(find('[data-action=pause]')).not.toBeNull()
  })
}
