import { expect, waitFor } from 'storybook/test'
import { canSimulate } from './canSimulate.ts'
import { patience } from './wire.ts'
import type { Playing } from './wire.ts'

/** Stops the one document of a story, as a person does, and follows it to its end. */
export async function cancelOnTheWire({ canvasElement, step }: Playing): Promise<void> {
  if (!canSimulate()) return
  const find = (selector: string): HTMLElement | null => canvasElement.querySelector(selector)
  await step('The line is up, and a document is being read', () =>
    waitFor(() => expect(find('[data-tt=RealTimeProgress][data-status=progress]')).not.toBeNull(), patience),
  )
  await step('A person has it stopped, and is asked once', async () => {
    await waitFor(async () => {
      if (!find('[data-action=confirm]')) find('[data-action=cancel]')?.click()
      await expect(find('[data-action=confirm]')).not.toBeNull()
    }, patience)
    find('[data-action=confirm]')?.click()
  })
  await step('The server has heard, and finishes the page that is under way', () =>
    waitFor(() => expect(find('[data-tt=RealTimeProgress][data-status=cancelling]')).not.toBeNull(), patience),
  )
  await step('It is over', () =>
    waitFor(() => expect(find('[data-tt=RealTimeProgress][data-status=cancelled]')).not.toBeNull(), patience),
  )
}
