import { afterEach, expect, test } from 'vitest'
import { uploadWithFetch } from '../../src/uploads/uploadWithFetch.ts'
import type { FetchUploadRequest } from '../../src/uploads/uploadWithFetch.ts'
import { createStoreRig } from '../rigs/createStoreRig.ts'
import { eventually } from '../rigs/eventually.ts'
import { startUploadServer, type UploadServer } from '../rigs/startUploadServer.ts'

// More than a machine keeps between two of its own sockets.
const size = 48_000_000

let server: UploadServer | undefined
afterEach(() => server?.stop())

async function send(more: Partial<FetchUploadRequest> = {}) {
  server = await startUploadServer()
  const { store, clock } = createStoreRig()
  const body = new Blob([new Uint8Array(size)])
  const id = uploadWithFetch(store.actions, { url: `${server.url}/upload`, body, name: 'Report.pdf', ...more })
  const upload = () => {
    // A frame: what was told of progress waits for it.
    clock.advance(20)
    return store.getState().uploads.get(id)
  }
  return { server, store, id, upload }
}

test('a body that is sent as a stream is counted as the server takes it', async () => {
  const { server: reads, upload } = await send({ stream: true })
  for (const share of [0.25, 0.5, 0.75]) {
    reads.allow(size * share)
    await eventually(() => (upload()?.done ?? 0) > size * share - 1)
    expect(upload()).toMatchObject({ status: 'sending', total: size })
    expect(upload()?.done).toBeLessThan(size)
  }
  reads.allow(Infinity)
  await eventually(() => upload()?.status === 'taken')
  expect(upload()).toMatchObject({ done: size, jobId: 'job-1' })
  expect(reads.received()).toBe(size)
})

test('without a stream nothing is known between the beginning and the end', async () => {
  const { server: reads, upload } = await send()
  reads.allow(size / 2)
  await eventually(() => reads.received() >= size / 2)
  expect(upload()).toMatchObject({ status: 'sending', total: size })
  expect(upload()).not.toHaveProperty('done')
  reads.allow(Infinity)
  await eventually(() => upload()?.status === 'taken')
})

test.each([true, false])('who cancels aborts the request, sent as a stream or not: %s', async (stream) => {
  const { server: reads, store, id, upload } = await send({ stream })
  reads.allow(1_000_000)
  await eventually(() => reads.received() > 0)
  store.actions.cancelUpload?.(id)
  reads.allow(Infinity)
  await eventually(() => reads.ends.length > 0)
  expect([upload()?.status, reads.ends]).toEqual(['cancelled', ['cut']])
})

test('signing out aborts the request and leaves nothing of it', async () => {
  const { server: reads, store } = await send()
  reads.allow(1_000_000)
  await eventually(() => reads.received() > 0)
  store.actions.signOut()
  reads.allow(Infinity)
  await eventually(() => reads.ends.length > 0)
  expect([store.getState().uploads.size, reads.ends]).toEqual([0, ['cut']])
})

test('a refusal is told in the server’s words, and a line that breaks as such', async () => {
  const refused = await send()
  refused.server.answerWith({ status: 415, body: { error: { message: 'PDF only.' }, code: 'NOT_A_PDF' } })
  refused.server.allow(Infinity)
  await eventually(() => refused.upload()?.status === 'failed')
  expect(refused.upload()).toMatchObject({ error: 'PDF only.', errorCode: 'NOT_A_PDF' })
  await server?.stop()
  const cut = await send()
  cut.server.allow(1_000_000)
  await eventually(() => cut.server.received() > 0)
  cut.server.answerWith('cut')
  await eventually(() => cut.upload()?.status === 'failed')
  expect(cut.upload()).toMatchObject({ errorCode: 'NETWORK' })
})
