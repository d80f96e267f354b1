import { act, cleanup, render } from '@testing-library/react'
import { Profiler } from 'react'
import { afterEach, expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import '../styles.css'
import { JobTray } from './JobTray.tsx'
import { StatusProvider } from './StatusProvider.tsx'

afterEach(cleanup)

async function countCommits() {
  const rig = createStoreRig({ user: 'ann' })
  rig.store.actions.open()
  rig.up()
  const jobs = Array.from({ length: 2_000 }, (_, at) => ({ jobId: `${at}`, status: 'progress', progress: 1 }))
  rig.tell('snapshot', { jobs })
  let commits = 0
  render(
    <StatusProvider store={rig.store}>
      <Profiler id="tray" onRender={() => commits++}>
        <JobTray />
      </Profiler>
    </StatusProvider>,
  )
  await expect.poll(() => document.querySelectorAll('[data-part=row]').length).toBeGreaterThan(5)
  const settled = async (): Promise<number> => {
    let before = -1
    await expect.poll(() => before === (before = commits)).toBe(true)
    return commits
  }
  return {
    ...rig,
    settled,
    commits: () => commits,
    hear: (name: string, data: unknown): void =>
      act(() => {
        rig.tell(name, data)
        rig.clock.advance(100)
      }),
  }
}

test('progress of jobs that are not drawn renders nothing', async () => {
  const { hear, settled, commits } = await countCommits()
  const before = await settled()
  // The newest stand first, so that these are far below.
  for (let at = 0; at < 200; at++) hear('job-progress', { jobId: `${at}`, progress: 5 })
  expect(commits() - before).toBe(0)
})

test('progress of a job that is drawn renders once', async () => {
  const { hear, settled, commits } = await countCommits()
  const before = await settled()
  hear('job-progress', { jobId: '1999', progress: 5 })
  expect(commits() - before).toBe(1)
})
