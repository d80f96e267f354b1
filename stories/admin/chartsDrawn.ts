import { waitFor } from 'storybook/test'

/** Resolves once every chart that has a line is drawn: the code that draws them loads when the first one is needed. */
export async function chartsDrawn({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await import('../../src/widgets/AdminDashboard/AdminPlot.tsx')
  await waitFor(
    () => {
      for (const plot of canvasElement.querySelectorAll('[data-part=plot][aria-hidden]'))
        if (!plot.querySelector('.recharts-area-curve')) throw new Error('A chart is not drawn yet.')
    },
    { timeout: 10_000 },
  )
}
