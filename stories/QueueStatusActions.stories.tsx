import { expect, fn, userEvent, waitFor } from 'storybook/test'
import preview from '../.storybook/preview.tsx'
import { queues } from '../mocks/build/queues.ts'
import { T0 } from '../mocks/epoch.ts'
import { queueActions } from '../src/protocol/queueAction.ts'
import type { QueueRequest } from '../src/protocol/queueAction.ts'
import type { Lane } from '../src/protocol/queueStatus.ts'
import { QueueStatusView } from '../src/widgets/QueueStatus/QueueStatusView.tsx'
import { findPart, partsOf } from './findPart.ts'

const [premium, normal, large] = queues().lanes as readonly [Lane, Lane, Lane]
const onAction = fn()
const asked = (request: Omit<QueueRequest, 'at'>) => ({ requests: new Map([['normal', { ...request, at: T0 }]]) })

const describe = (story: string) => ({ docs: { description: { story } } })

const meta = preview.meta({
  title: 'Widgets/QueueStatus',
  component: QueueStatusView,
  tags: ['!autodocs'],
  args: {
    queues: queues({ lanes: [premium, normal, { ...large, active: 0, paused: true }] }),
    actions: queueActions,
    onAction,
    onDismissRequest: fn(),
  },
})

export const CanBePaused = meta.story({
  parameters: describe('The server lets this person pause queues; the last one is paused.'),
})

export const CanBePausedInATable = meta.story({
  args: { variant: 'table' },
  parameters: describe('The same in the dense table.'),
})

export const AsksBeforePausing = meta.story({
  play: async ({ canvasElement, step }) => {
    const groups = () => partsOf(canvasElement, 'lane-actions')
    const button = (action: string) => groups()[1]?.querySelector<HTMLElement>(`[data-action=${action}]`)
    await step('before it keeps others from their work it asks once, and keeping is the first answer', async () => {
      await waitFor(async () => {
        button('pause')?.click()
        await expect(button('keep')).toHaveFocus()
      })
      await expect(onAction).not.toHaveBeenCalled()
    })
  },
  parameters: describe('Pausing keeps other people’s jobs from starting, so it asks once, in place.'),
})

export const EmptyOnePausedAtOnce = meta.story({
  args: { queues: queues({ lanes: [{ ...premium, active: 0, waiting: 0 }] }) },
  play: async ({ canvasElement, step }) => {
    await step('in a queue without jobs nobody is kept from anything', async () => {
      await waitFor(async () => {
        onAction.mockClear()
        await userEvent.click(findPart(canvasElement, 'action'))
        await expect(onAction.mock.calls).toEqual([['premium', 'pause']])
      })
    })
  },
  parameters: {
    chromatic: { disableSnapshot: true },
    ...describe('A queue without jobs is paused without a question.'),
  },
})

export const Pausing = meta.story({
  args: asked({ action: 'pause', status: 'pending' }),
  parameters: describe('The person has asked to pause a queue, and the server has not answered yet.'),
})

export const PauseAccepted = meta.story({
  args: asked({ action: 'pause', status: 'accepted' }),
  parameters: describe('The server has agreed; the queue does not show it yet.'),
})

export const PauseRefused = meta.story({
  args: asked({ action: 'pause', status: 'refused', message: 'Only the team of operations may pause this queue.' }),
  parameters: describe('The server has refused: its own words stay until they are dismissed.'),
})

export const PauseNotSent = meta.story({
  args: asked({ action: 'pause', status: 'refused', code: 'NOT_CONNECTED' }),
  parameters: describe('There was no line to ask over.'),
})
