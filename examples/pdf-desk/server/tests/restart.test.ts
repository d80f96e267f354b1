import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { samplePdf } from '../samplePdf.ts'
import { TestDesk } from './testDesk.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
let desk: TestDesk
let child: ChildProcess | undefined
afterEach(async () => {
  child?.kill('SIGKILL')
  await desk.end()
})

/** Starts the server as a process of its own, the way people do, and answers its address. */
async function spawnDesk(): Promise<string> {
  const env = { ...process.env, PORT: '0', WORKERS: '1', PAGE_DELAY_MS: '100', DATA_DIR: desk.dataDir }
  child = spawn(process.execPath, ['--import', tsx, main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  if (!child.stdout) throw new Error('The server has no output to read its address from.')
  for await (const line of createInterface(child.stdout)) {
    const url = /listens on (\S+)/u.exec(line)?.[1]
    if (url) return url
  }
  throw new Error('The server ended before it listened.')
}

test('after a kill the finished jobs are known, and the unfinished ones run again', async () => {
  desk = new TestDesk()
  desk.visitAt(await spawnDesk())
  const token = await desk.token('ada')
  const before = await desk.visit('ada')
  const finished = await desk.submit('ada', 'empty')
  await before.end(finished)
  const [running, waiting] = [await desk.submit('ada', 'report'), await desk.submit('ada', 'report')]
  await before.hear('job-progress', ({ jobId, progress }) => jobId === running && Number(progress) > 0)
  const { epoch } = await before.resync()
  child?.kill('SIGKILL')
  await before.hear('disconnect')

  await desk.open()
  const after = desk.connect(token)
  await after.hear('connect')
  const snapshot = await after.resync()
  const rows = new Map(snapshot.jobs.map((job) => [job['jobId'], job]))
  expect(snapshot.epoch).not.toBe(epoch)
  expect(rows.get(finished)).toMatchObject({ status: 'failed', errorCode: 'PDF_EMPTY', attempt: 1 })
  expect(rows.get(running)).toMatchObject({ attempt: 2 })
  expect(rows.get(running)).not.toHaveProperty('error')
  expect(rows.get(waiting)).toMatchObject({ attempt: 1 })
  expect(await after.end(running)).toMatchObject({ status: 'completed', attempt: 2 })
  expect(await after.end(waiting)).toMatchObject({ status: 'completed', attempt: 1 })
})

test('a clean end leaves unfinished jobs to the next start', async () => {
  desk = await TestDesk.start({ pageDelayMs: 100 })
  const ada = await desk.visit('ada')
  const jobId = await desk.submit('ada', 'report')
  await ada.hear('job-progress')
  await desk.close()
  await desk.open()
  const again = await desk.visit('ada')
  expect(await again.end(jobId)).toMatchObject({ status: 'completed', attempt: 2 })
})

test('a job that took the server down three times is not tried again', async () => {
  desk = await TestDesk.start()
  await desk.close()
  const job = {
    jobId: 'poison',
    owner: 'ada',
    name: 'a.pdf',
    lane: 'normal',
    size: 9,
    attempt: 3,
    createdAt: 1,
    updatedAt: 1,
  }
  const line = JSON.stringify({ ...job, phase: { status: 'started' } })
  writeFileSync(join(desk.dataDir, 'uploads', 'poison.pdf'), '%PDF-1.7')
  appendFileSync(join(desk.dataDir, 'journal.jsonl'), `${line}\n{"jobId":"cut of`)
  await desk.open()
  const { jobs } = await (await desk.visit('ada')).resync()
  expect(jobs).toMatchObject([{ jobId: 'poison', status: 'failed', errorCode: 'WORKER_LOST', attempt: 3 }])
})

test('a job that was being cancelled when the server went down is cancelled', async () => {
  desk = await TestDesk.start()
  await desk.close()
  const job = { jobId: 'leaving', owner: 'ada', name: 'a.pdf', lane: 'normal', size: 9, attempt: 1, createdAt: 1 }
  const line = JSON.stringify({ ...job, updatedAt: 1, phase: { status: 'cancelling' } })
  writeFileSync(join(desk.dataDir, 'uploads', 'leaving.pdf'), await samplePdf('report'))
  appendFileSync(join(desk.dataDir, 'journal.jsonl'), `${line}\n`)
  await desk.open()
  const ada = await desk.visit('ada')
  expect((await ada.resync()).jobs).toMatchObject([{ jobId: 'leaving', status: 'cancelled', attempt: 1 }])
  await ada.ask('retry-job', { jobId: 'leaving' })
  expect(await ada.end('leaving')).toMatchObject({ status: 'completed', attempt: 2 })
})

test('the secret is kept for the next start, for the eyes of its owner only', async () => {
  desk = await TestDesk.start()
  const token = await desk.token('ada')
  await desk.close()
  await desk.open()
  const client = desk.connect(token)
  await client.hear('connect')
  expect(statSync(join(desk.dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

test('a broken number in the environment ends the start in words', async () => {
  desk = new TestDesk()
  const env = { ...process.env, PORT: 'many', DATA_DIR: desk.dataDir }
  const failing = spawn(process.execPath, ['--import', tsx, main], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  failing.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  expect(await once(failing, 'exit')).not.toEqual([0, null])
  expect(said).toContain('PORT is "many"; it must be a whole number of 0 or more.')
})
