import { expect, waitFor } from 'storybook/test'
import { chartsDrawn as drawn } from '../admin/chartsDrawn.ts'

/** Resolves once there are charts and all of them are drawn. */
export async function chartsDrawn({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector('[data-part=plot]')).not.toBeNull(), { timeout: 10_000 })
  await drawn({ canvasElement })
}
