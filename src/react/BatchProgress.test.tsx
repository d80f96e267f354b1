import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { CommandName, CommandReply } from '../protocol/commands.ts'
import { BatchProgress } from './BatchProgress.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

const actions: CommandName[] = ['retry-job', 'cancel-job']

function showBatch({ commands = actions }: { commands?: CommandName[] } = {}) {
  const rig = createStoreRig({ commands })
  const { container } = render(
    <StatusProvider store={rig.store}>
      <BatchProgress jobId="batch" />
    </StatusProvider>,
  )
  const tell = (name: string, data: object) => act(() => rig.tell(name, data))
  const all = (part: string) =>
    [...container.querySelectorAll(`[data-part=${part}]`)].map(({ textContent }) => textContent)
  act(() => rig.up())
  return {
    ...rig,
    tell,
    all,
    /** Tells that parts have come to this status. */
    are: (status: string, ...ids: string[]) => {
      for (const jobId of ids) tell(`job-${status}`, { jobId, parentId: 'batch', name: `${jobId}.pdf` })
    },
    answer: (reply: CommandReply) => act(() => rig.answer('retry-job', reply)),
    asked: () =>
      rig.sent.filter(({ name }) => name === 'retry-job').map((command) => 'data' in command && command.data),
    retry: (name: string) => userEvent.click(screen.getByRole('button', { name })),
  }
}

test('a batch that nobody tells of by itself shows what its parts do', () => {
  const { are, all } = showBatch()
  are('started', 'a', 'b', 'c')
  are('completed', 'a')
  are('failed', 'b')
  expect([all('sentence'), all('roll-up-count')]).toEqual([
    ['1 of 3 done, 1 failed'],
    ['1 done', '1 failed', '1 running'],
  ])
})

test('where the batch is a job, one press asks for it once, and the button waits for the job to follow', async () => {
  const { tell, are, asked, retry, answer } = showBatch()
  tell('job-started', { jobId: 'batch' })
  are('failed', 'a', 'b')
  tell('job-completed', { jobId: 'batch' })
  await retry('Retry 2 failed')
  expect(asked()).toEqual([{ jobId: 'batch' }])
  expect(screen.getByRole('button', { name: 'Starting 2 again…' }).ariaDisabled).toBe('true')
  await answer({ ok: true })
  tell('job-started', { jobId: 'batch', attempt: 2 })
  are('queued', 'a', 'b')
  expect(screen.queryByRole('button', { name: /again/ })).toBeNull()
})

test('where it is none, each failed part is asked for by itself, and those refused are told', async () => {
  const { are, all, asked, retry, answer } = showBatch()
  are('failed', 'a', 'b', 'c')
  are('completed', 'd')
  await retry('Retry 3 failed')
  expect(asked()).toEqual([{ jobId: 'a' }, { jobId: 'b' }, { jobId: 'c' }])
  await answer({ ok: true })
  await answer({ ok: false, code: 'GONE' })
  expect(all('retry-note')).toEqual([''])
  await answer({ ok: false, code: 'GONE' })
  await expect.poll(() => all('retry-note')).toEqual(['1 was started again. 2 could not be started again.'])
})

test('parts that another try would not help are not counted, and without the command nothing is offered', () => {
  const { tell, are } = showBatch()
  are('failed', 'a', 'b')
  tell('job-failed', { jobId: 'c', parentId: 'batch', retryable: false })
  expect(screen.getByRole('button', { name: 'Retry 2 failed' })).toBeTruthy()
  cleanup()
  const bare = showBatch({ commands: [] })
  bare.are('failed', 'a', 'b')
  expect(screen.queryByRole('button', { name: /Retry/ })).toBeNull()
})

test('a part that has been asked for by itself is not asked for again with the others', async () => {
  const { are, asked, retry } = showBatch()
  are('failed', 'a', 'b', 'c')
  await userEvent.click(screen.getByRole('button', { name: '3 failed' }))
  await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0]!)
  expect(asked()).toEqual([{ jobId: 'a' }])
  await retry('Retry 2 failed')
  expect(asked()).toEqual([{ jobId: 'a' }, { jobId: 'b' }, { jobId: 'c' }])
})

test('what one person asked for many parts is not asked for in the name of the next', async () => {
  const { are, asked, retry, answer, store, up } = showBatch()
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  are('failed', ...names)
  await retry('Retry 6 failed')
  expect(asked()).toHaveLength(4)
  act(() => store.actions.signOut())
  act(() => store.actions.signIn('grace'))
  act(() => up())
  await answer({ ok: true })
  await answer({ ok: true })
  expect([asked().length, store.getState().requests.size]).toEqual([4, 0])
})

test('a part that is tried again moves from the failed to the running, and each failed one has its own button', async () => {
  const { are, all, asked, answer } = showBatch()
  are('failed', 'a', 'b')
  are('started', 'c')
  await userEvent.click(screen.getByRole('button', { name: '2 failed' }))
  expect(all('member')).toHaveLength(2)
  await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[1]!)
  expect(asked()).toEqual([{ jobId: 'b' }])
  await answer({ ok: true })
  are('queued', 'b')
  expect([all('member').length, all('roll-up-count')]).toEqual([1, ['1 failed', '1 running', '1 waiting']])
})

test('where the server counts more parts than were told of, its figures are shown', () => {
  const { tell, are, all } = showBatch()
  tell('job-progress', { jobId: 'batch', counts: { done: 30, failed: 2, total: 40 } })
  are('completed', 'a')
  expect(all('roll-up-count')).toEqual(['30 done', '2 failed', '8 waiting'])
  expect(screen.getByRole('button', { name: 'Retry 2 failed' })).toBeTruthy()
})

test('a part that is a batch itself says how its parts stand', async () => {
  const { tell, are, all } = showBatch()
  are('started', 'inner')
  tell('job-completed', { jobId: 'x', parentId: 'inner' })
  tell('job-failed', { jobId: 'y', parentId: 'inner' })
  await userEvent.click(screen.getByRole('button', { name: 'The 1 part' }))
  expect(all('member-roll-up')).toEqual(['1 of 2 done, 1 failed'])
})
