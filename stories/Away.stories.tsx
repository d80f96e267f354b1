import preview from '../.storybook/preview.tsx'
import type { FaviconLook } from '../src/away/drawFavicon.ts'
import { TabStrip } from './away/TabStrip.tsx'
import { saidWhen } from './docs/saidWhen.ts'

const meta = preview.meta({ title: 'Across/Away', component: TabStrip, tags: ['!autodocs'] })

export const LookedAt = meta.story({
  args: { title: 'Desk' },
  parameters: saidWhen('The person looks at the page, or has come back to it: title and icon are the page’s own.'),
})

export const JustStarted = meta.story({
  args: { title: 'Desk', look: { progress: 0 } },
  parameters: saidWhen('The person looks elsewhere, and a job has begun.'),
})

export const Underway = meta.story({
  args: { title: 'Desk', look: { progress: 30 } },
  parameters: saidWhen('The person looks elsewhere, and the running jobs have come a third of their way.'),
})

export const AlmostThere = meta.story({
  args: { title: 'Desk', look: { progress: 100 } },
  parameters: saidWhen('The person looks elsewhere, and the running jobs have done all but end.'),
})

export const OneDoneOthersRunning = meta.story({
  args: { title: '(1) Desk', look: { progress: 64, mark: 'done' } },
  parameters: saidWhen('A job has ended while the person looked elsewhere; others still run.'),
})

export const AllDone = meta.story({
  args: { title: '(3) Desk', look: { mark: 'done' } },
  parameters: saidWhen('Three jobs are done, and nobody has looked since.'),
})

export const SomeFailed = meta.story({
  args: { title: '(12) Desk', look: { mark: 'failed' } },
  parameters: saidWhen('Twelve jobs have ended, at least one of them in a failure, and nobody has looked since.'),
})

export const NoIconOfItsOwn = meta.story({
  args: { title: '(99+) Desk', look: { mark: 'done' }, hasIcon: false },
  parameters: saidWhen('More has ended than is counted, on a page that names no icon: it is lent a plain ring.'),
})

const looks: readonly FaviconLook[] = [
  ...[0, 30, 60, 100].map((progress) => ({ progress })),
  { progress: 30, mark: 'failed' },
  { mark: 'done' },
]

export const EveryFrame = meta.story({
  args: { title: 'Desk' },
  render: () => (
    <div data-story="tab-frames">
      {looks.map((look) => (
        <TabStrip key={JSON.stringify(look)} title={look.mark ? '(1) Desk' : 'Desk'} look={look} />
      ))}
    </div>
  ),
  parameters: saidWhen('The same drawings at twice their size, to be looked at beside each other.'),
})
