import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createActionsStore } from '../../examples/github-actions/createActionsStore.ts'
import { createRelay } from '../../examples/github-actions/relay.ts'
import { sampleWebhook } from '../../examples/github-actions/sampleWebhook.ts'
import { signatureOf } from '../../examples/github-actions/verifySignature.ts'
import { isSynced, until } from '../rigs/until.ts'

const secret = 'It is a secret'
const jobId = '18739662665/test (20)'
const endings: (() => unknown)[] = []
let url = ''

beforeEach(async () => {
  const relay = createRelay({ secret, mayListen: (token) => token === 'may watch' })
  await new Promise<void>((resolve) => relay.server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(relay.server.address() as AddressInfo).port}`
  endings.push(relay.close)
})
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end()
})

/** Sends a webhook as GitHub does. */
async function post(payload: unknown, headers: Record<string, string> = {}): Promise<number> {
  const body = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload))
  const signed = { 'x-hub-signature-256': signatureOf(secret, body), 'x-github-event': 'workflow_job', ...headers }
  return (await fetch(`${url}/webhook`, { method: 'POST', body, headers: signed })).status
}
function watch(token = 'may watch') {
  const store = createActionsStore({ url, getToken: () => token })
  endings.push(store.actions.open())
  return store
}
/** A store that has heard all that was posted: its answer to `resync` comes after it. */
async function settled() {
  const store = watch()
  await until(store, isSynced)
  return store
}

test('a job is followed from the queue to its end', async () => {
  const store = await settled()
  const is = (status: string) => until(store, ({ jobs }) => jobs.get(jobId)?.status === status)
  expect(await post(sampleWebhook('queued'))).toBe(204)
  expect((await is('queued')).jobs.get(jobId)).toMatchObject({
    name: 'CI / test (20)',
    kind: 'octo-org/octo-repo',
    lane: 'ubuntu-latest',
    attempt: 1,
  })
  await post(sampleWebhook('waiting'))
  await until(store, ({ jobs }) => jobs.get(jobId)?.step === 'Waiting for approval')
  await post(sampleWebhook('in_progress'))
  expect((await is('started')).jobs.get(jobId)).toMatchObject({
    step: 'Run npm test',
    steps: [
      { label: 'Set up job', status: 'done' },
      { label: 'Run npm test', status: 'running' },
      { label: 'Post checkout', status: 'pending' },
    ],
  })
  await post(sampleWebhook('completed', 'success'))
  const { jobs, notifications, problems } = await is('completed')
  expect(jobs.get(jobId)).toMatchObject({
    resultUrl: 'https://github.com/octo-org/octo-repo/actions/runs/18739662665/job/53459204614',
    updatedAt: Date.parse('2026-11-22T10:04:11Z'),
  })
  expect(jobs.get(jobId)?.step).toBeUndefined()
  expect(notifications).toMatchObject([{ kind: 'completed', name: 'CI / test (20)' }])
  expect(problems.total).toBe(0)
})

test.each([
  ['success', 'completed', undefined],
  ['neutral', 'completed', undefined],
  ['failure', 'failed', '“Run npm test” failed.'],
  ['timed_out', 'failed', '“Run npm test” failed.'],
  ['startup_failure', 'failed', '“Run npm test” failed.'],
  ['a word of next year', 'failed', '“Run npm test” failed.'],
  ['cancelled', 'cancelled', undefined],
  ['skipped', 'cancelled', undefined],
])('a job with the conclusion %s is %s', async (conclusion, status, error) => {
  await post(sampleWebhook('completed', conclusion))
  const job = (await settled()).getState().jobs.get(jobId)
  expect([job?.status, job?.error]).toEqual([status, error])
})

const permutations = <T>(items: T[]): T[][] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))

test('in whatever order the webhooks of two attempts come, the last one’s end is the end', async () => {
  const store = await settled()
  // A job that is run again has another id.
  const again = { id: 53_459_299_999, run_attempt: 2 }
  const orders = permutations([
    sampleWebhook('completed', 'failure'),
    sampleWebhook('queued', null, again),
    sampleWebhook('in_progress', null, again),
    sampleWebhook('completed', 'success', again),
  ])
  for (const [at, order] of orders.entries()) {
    for (const webhook of order) {
      await post({ ...webhook, workflow_job: { ...webhook.workflow_job, run_id: 1 + at } })
    }
  }
  const { jobs } = await until(store, (state) => state.counts.completed === orders.length)
  expect(jobs.size).toBe(orders.length)
  expect([...jobs.values()].every(({ attempt, status }) => attempt === 2 && status === 'completed')).toBe(true)
  // Who comes later sees the same.
  const later = (await settled()).getState().jobs
  expect([...later.values()].every(({ attempt, status }) => attempt === 2 && status === 'completed')).toBe(true)
})

test('a webhook that is delivered again changes nothing and tells nobody twice', async () => {
  const store = await settled()
  await post(sampleWebhook('in_progress'))
  await post(sampleWebhook('completed', 'failure'))
  await until(store, ({ jobs }) => jobs.get(jobId)?.status === 'failed')
  await post(sampleWebhook('queued'))
  await post(sampleWebhook('in_progress'))
  await post(sampleWebhook('completed', 'failure'))
  await post(sampleWebhook('queued', null, { name: 'another' }))
  const { jobs, notifications } = await until(store, (state) => state.jobs.size === 2)
  expect(jobs.get(jobId)).toMatchObject({ status: 'failed', attempt: 1, errorCode: 'failure' })
  expect(notifications).toHaveLength(1)
})

test('a webhook of the queue that comes late does not send a job back, though no step has been told of', async () => {
  await post(sampleWebhook('in_progress', null, { steps: [] }))
  await post(sampleWebhook('queued'))
  expect((await settled()).getState().jobs.get(jobId)?.status).toBe('started')
})

test('of two webhooks of one stage, the one with fewer steps done is the older', async () => {
  await post(sampleWebhook('in_progress'))
  await post(sampleWebhook('in_progress', null, { steps: [] }))
  expect((await settled()).getState().jobs.get(jobId)?.steps).toHaveLength(3)
})

test('what GitHub did not sign is refused, and what is no job is let go', async () => {
  const webhook = sampleWebhook('queued')
  const wrong = signatureOf('another secret', Buffer.from(JSON.stringify(webhook)))
  expect(await post(webhook, { 'x-hub-signature-256': wrong })).toBe(401)
  expect(await post(webhook, { 'x-hub-signature-256': '' })).toBe(401)
  expect(await post({ zen: 'Keep it logically awesome.' }, { 'x-github-event': 'ping' })).toBe(204)
  expect(await post('{"action":')).toBe(400)
  expect(await post({ action: 'queued' })).toBe(400)
  expect((await fetch(`${url}/elsewhere`)).status).toBe(404)
  expect((await settled()).getState().jobs.size).toBe(0)
})

test('who may not watch is refused', async () => {
  const { connection } = await until(watch('guessed'), (state) => state.connection.status === 'disconnected')
  expect(connection).toMatchObject({ reason: 'unauthorized' })
})
