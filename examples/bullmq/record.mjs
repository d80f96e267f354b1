// Runs a real queue and writes down all that its QueueEvents said. It needs a Redis, and in the folder it is started
// from `npm install bullmq ioredis`; neither is needed for anything else here:
//   REDIS_PORT=6379 node path/to/examples/bullmq/record.mjs path/to/examples/bullmq/recorded.json
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const { FlowProducer, Queue, QueueEvents, Worker } = createRequire(join(process.cwd(), 'from-here'))('bullmq')
const connection = { host: '127.0.0.1', port: Number(process.env['REDIS_PORT'] ?? 6379) }
const name = `recording-${process.pid}`

/** Everything QueueEvents can say of jobs and of the queue. */
const eventNames =
  'added waiting active progress completed failed retries-exhausted delayed stalled removed waiting-children ' +
  'duplicated paused resumed drained cleaned'

/** @type {{ event: string, args: unknown, id: string }[]} */
const recorded = []
const queue = new Queue(name, { connection })
const queueEvents = new QueueEvents(name, { connection })
for (const event of eventNames.split(' ')) {
  queueEvents.on(event, (/** @type {unknown[]} */ ...said) => {
    const id = String(said.pop())
    recorded.push({ event, args: said[0] ?? null, id })
  })
}
await queueEvents.waitUntilReady()

/**
 * @typedef {{
 *   attemptsMade: number
 *   stalledCounter: number
 *   updateProgress(progress: number | object): Promise<void>
 *   getChildrenValues(): Promise<object>
 * }} Job
 * @type {Record<string, (job: Job) => Promise<unknown>>}
 */
const work = {
  async report(job) {
    await job.updateProgress(25)
    await job.updateProgress({ percent: 60, step: 'Page 3 of 5' })
    return { pages: 5 }
  },
  async flaky(job) {
    if (job.attemptsMade < 2) throw new Error(`No answer, try ${job.attemptsMade + 1}`)
    return 'At last'
  },
  async flakyAtOnce(job) {
    if (job.attemptsMade < 1) throw new Error('Not yet')
    return null
  },
  broken: () => Promise.reject(new Error('The file is encrypted')),
  later: () => Promise.resolve('On time'),
  part: () => Promise.resolve('A part'),
  whole: async (job) => Object.keys(await job.getChildrenValues()).length,
  // Its first worker is killed while it runs; the next one finds it in the queue again.
  stuck: (job) => (job.stalledCounter > 0 ? Promise.resolve('Picked up again') : new Promise(() => undefined)),
}
const settings = { connection, lockDuration: 1_000, stalledInterval: 500 }
const startWorker = () =>
  new Worker(name, (/** @type {Job & { name: string }} */ job) => work[job.name]?.(job), {
    ...settings,
    concurrency: 4,
  })

const backoff = { type: 'fixed', delay: 300 }
await queue.add('report', {}, { jobId: 'report' })
await queue.add('flaky', {}, { jobId: 'flaky', attempts: 3, backoff })
await queue.add('flakyAtOnce', {}, { jobId: 'flakyAtOnce', attempts: 2 })
await queue.add('broken', {}, { jobId: 'broken', attempts: 2, backoff })
await queue.add('later', {}, { jobId: 'later', delay: 800 })
await queue.add('later', {}, { jobId: 'neverMind', delay: 60_000 })
await (await queue.getJob('neverMind')).remove()
await new FlowProducer({ connection }).add({
  name: 'whole',
  queueName: name,
  opts: { jobId: 'whole' },
  children: [{ name: 'part', queueName: name, opts: { jobId: 'part' } }],
})
const first = startWorker()
await pause(2_500)
await queue.pause()
await queue.resume()
await queue.add('stuck', {}, { jobId: 'stuck' })
await pause(500)
await first.close(true)
const second = startWorker()
await pause(4_000)
await (await queue.getJob('broken')).remove()
await pause(500)
await second.close()
await queueEvents.close()
await queue.obliterate({ force: true })
await queue.close()
const lines = recorded.map((one) => `  ${JSON.stringify(one)}`)
writeFileSync(process.argv[2] ?? 'recorded.json', `[\n${lines.join(',\n')}\n]\n`)
process.exit()
