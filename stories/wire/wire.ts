import { expect, waitFor } from 'storybook/test'
import { lineDrops } from '../../mocks/scenarios/lineDrops.ts'
import { serveScenario } from '../../src/msw/scenario/serveScenario.ts'
import { canSimulate } from './canSimulate.ts'

/** Where these stories tell their adapters that the server is; nobody is there but what the page simulates. */
export const wireUrl = 'https://status.example.com'

/** Twice as fast for who watches; nobody watches a test. */
export const wireSpeed = import.meta.env.MODE === 'test' ? 20 : 2

/** The server behind these stories. */
export const wireServer = serveScenario(lineDrops, { speed: wireSpeed })

/** What no control can change. */
export const wireArgTypes = {
  connect: { control: false },
  server: { control: false },
  network: { control: false },
} as const

/** What a page about a wire looks like among the docs: in a frame of its own, where it is served alone. */
export const wireDocs = { story: { inline: false, height: '560px' } }

/** Milliseconds nothing here takes. */
export const patience = { timeout: 60_000 }

/** What a play function is given. */
export interface Playing {
  canvasElement: HTMLElement
  step: (label: string, play: () => Promise<void>) => Promise<void> | void
}

/** Follows a story from its first line, over the loss of it, to the end of the work. */
export async function playToTheEnd({ canvasElement, step }: Playing): Promise<void> {
  if (!canSimulate()) return
  const count = (selector: string): number => canvasElement.querySelectorAll(selector).length
  const shows = (selector: string, times = 1): Promise<void> =>
    waitFor(() => expect(count(selector)).toBeGreaterThanOrEqual(times), patience)
  await step('The line is up and work is under way', async () => {
    await shows('[data-tt=ConnectionBadge][data-status=connected]')
    await shows('[data-tt=RealTimeProgress][data-status=progress]')
  })
  await step('The server is gone, and the client tries again', () =>
    shows('[data-tt=ConnectionBadge][data-status=reconnecting]'),
  )
  await step('The line is up again, and the work is done', async () => {
    await shows('[data-tt=ConnectionBadge][data-status=connected]')
    await shows('[data-tt=RealTimeProgress][data-status=completed]', 4)
  })
}
