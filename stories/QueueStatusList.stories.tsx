import { expect, fn, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { queues } from '../mocks/build/queues.ts'
import { QueueStatusView } from '../src/widgets/QueueStatus/QueueStatusView.tsx'
import { findPart, partsOf } from './findPart.ts'
import { fortyQueues, history, patience, talkativeQueues, tenMinutes } from './queueSamples.ts'

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/QueueStatus',
  component: QueueStatusView,
  tags: ['!autodocs'],
  args: { queues: fortyQueues, thresholds: patience },
})

export const EveryCounter = meta.story({
  args: { queues: talkativeQueues },
  parameters: describe('The server tells delayed and failed jobs, counters of its own, and how long most jobs wait.'),
})

export const LastMinutes = meta.story({
  args: { queues: queues(), history, waitingPerMinute: 0 },
  parameters: describe('How many waited in each queue over the last ten minutes.'),
})

export const LastMinutesWithAGap = meta.story({
  args: {
    queues: queues(),
    history: new Map([
      ['premium', tenMinutes(1, 3, 4, 6)],
      ['normal', tenMinutes(9, 8, 4, 6)],
      ['large', tenMinutes(0, 0, 4, 6)],
    ]),
  },
  parameters: describe('The line was lost for two minutes: what nobody knows is a gap. The last queue had no job.'),
})

export const OnlyProblems = meta.story({
  args: { defaultOnlyProblems: true },
  parameters: describe('Of forty queues only those in which jobs wait too long.'),
})

export const NeedingAttentionFirst = meta.story({
  args: { defaultSort: 'attention', queues: { ...fortyQueues, lanes: fortyQueues.lanes.slice(0, 12) } },
  parameters: describe('What needs somebody comes first.'),
})

export const NoneFound = meta.story({
  args: { query: 'payroll' },
  parameters: describe('Nothing is called what was searched for; one press leads back to all.'),
})

export const NoProblemFound = meta.story({
  args: { queues: queues(), tools: true, onlyProblems: true },
  parameters: describe('Only problems were asked for, and there are none.'),
})

export const SearchedAndSorted = meta.story({
  play: async ({ canvasElement, step }) => {
    const names = () => partsOf(canvasElement, 'lane').map((lane) => lane.dataset['lane'])
    await step('a search keeps what fits, and the count is told', async () => {
      await waitFor(async () => {
        await userEvent.clear(findPart(canvasElement, 'search'))
        await userEvent.type(findPart(canvasElement, 'search'), 'scans')
        await expect(names()).toEqual(['scans-1', 'scans-2', 'scans-3', 'scans-4', 'scans-5'])
      })
    })
    await step('the fullest come first', async () => {
      await userEvent.selectOptions(findPart(canvasElement, 'sort'), 'waiting')
      await expect(names()).toEqual(['scans-3', 'scans-4', 'scans-5', 'scans-1', 'scans-2'])
    })
    await step('of these only problems: none, and one press leads back', async () => {
      await userEvent.click(findPart(canvasElement, 'problems'))
      await expect(names()).toEqual([])
      await userEvent.click(findPart(canvasElement, 'show-all'))
      await expect(names()).toHaveLength(40)
    })
  },
  parameters: {
    chromatic: { disableSnapshot: true },
    ...describe('Somebody looks for a queue among forty.'),
  },
})

const onSelectQueue = fn()

export const Selectable = meta.story({
  args: { queues: queues(), onSelectQueue },
  play: async ({ canvasElement, step }) => {
    await step('each queue is one stop of the Tab key, and Enter selects it', async () => {
      await waitFor(async () => {
        onSelectQueue.mockClear()
        findPart(canvasElement, 'lane-name', 1).focus()
        await userEvent.keyboard('{Enter}')
        await expect(onSelectQueue.mock.calls).toEqual([['normal']])
      })
    })
  },
  parameters: describe('The whole row leads to the queue, by pointer and by keyboard.'),
})
