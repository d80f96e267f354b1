import preview from '../.storybook/preview.tsx'
import { documents } from '../mocks/documents.ts'
import { lineDrops } from '../mocks/scenarios/lineDrops.ts'
import { Desk } from './flows/Desk.tsx'

const meta = preview.meta({
  title: 'Start here/Overview',
  component: Desk,
  tags: ['!autodocs'],
})

const { report, lease, minutes } = documents

export const AtWork = meta.story({
  args: { jobIds: [report.jobId, lease.jobId, minutes.jobId] },
  parameters: {
    timeline: { scenario: lineDrops, ms: 11_000 },
    docs: { description: { story: 'An ordinary moment: documents are read, one is done, and the line is in order.' } },
  },
})
