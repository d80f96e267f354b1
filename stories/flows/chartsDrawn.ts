import { expect, waitFor } from 'storybook/test'

/** Resolves once all charts are drawn: their code is loaded when the first one is needed. */
export const chartsDrawn = ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
  waitFor(
    async () => {
      const plots = [...canvasElement.querySelectorAll('[data-part=plot]')]
      await expect(plots.length).toBeGreaterThan(0)
      await expect(plots.filter((plot) => !plot.querySelector('svg'))).toEqual([])
    },
    { timeout: 10_000 },
  )
