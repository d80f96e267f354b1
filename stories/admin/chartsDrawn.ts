import { waitFor } from 'storybook/test'

/**
 * Resolves once every chart that has a line is drawn: the code that draws them loads when the first one is needed, and
 * a chart is drawn when it comes on screen.
 */
export async function chartsDrawn({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await import('../../src/widgets/AdminDashboard/AdminPlot.tsx')
  for (const plot of canvasElement.querySelectorAll('[data-part=plot]:not(:has([data-part=plot-empty]))')) {
    plot.scrollIntoView({ block: 'center', behavior: 'instant' })
    await waitFor(
      () => {
        if (!plot.querySelector('.recharts-area-curve')) throw new Error('A chart is not drawn yet.')
      },
      { timeout: 10_000 },
    )
  }
  window.scrollTo({ top: 0, behavior: 'instant' })
}
