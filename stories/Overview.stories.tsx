import preview from '../.storybook/preview.tsx'
import { documents } from '../mocks/documents.ts'
import { lineDrops } from '../mocks/scenarios/lineDrops.ts'
import { StandingDesk } from './flows/StandingDesk.tsx'

const meta = preview.meta({
  title: 'Start here/Overview',
  component: StandingDesk,
  tags: ['!autodocs'],
  argTypes: { scenario: { control: false } },
})

const { report, lease, minutes } = documents

export const AtWork = meta.story({
  args: { scenario: lineDrops, ms: 11_000, jobIds: [report.jobId, lease.jobId, minutes.jobId] },
  parameters: {
    docs: { description: { story: 'An ordinary moment: documents are read, one is done, and the line is in order.' } },
  },
})
