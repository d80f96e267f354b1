import { constants, deflateSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { TestDesk } from './testDesk.ts'

let desk: TestDesk
afterEach(async () => desk.end())

/** A small PDF whose one page unpacks to `megabytes`. */
function bomb(megabytes: number): Buffer {
  const page = deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' '), { level: constants.Z_BEST_SPEED })
  const objects = [
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n',
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources <<>> /Contents 4 0 R>> endobj\n',
    `4 0 obj <</Length ${page.length} /Filter /FlateDecode>> stream\n`,
  ]
  const text = Buffer.from(`%PDF-1.7\n${objects.join('')}`)
  return Buffer.concat([text, page, Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R /Size 5>>\n%%EOF')])
}

/** A PDF of many small objects, which become far more in memory than they are in the file. */
function crowd(objects: number): Buffer {
  const body = Array.from({ length: objects }, (_, index) => `${index + 1} 0 obj <</A [${index}]>> endobj`)
  return Buffer.from(`%PDF-1.7\n${body.join('\n')}\n%%EOF`)
}

test('a PDF that takes too long is stopped, and the next one is read', async () => {
  desk = await TestDesk.start({ jobTimeoutMs: 3_000, pageDelayMs: 50 })
  const ada = await desk.visit('ada')
  const [slow, next] = [await desk.submit('ada', 'long'), await desk.submit('ada', 'empty')]
  const failed = await ada.end(slow)
  expect(failed).toMatchObject({ errorCode: 'WORKER_LOST', error: expect.stringContaining('took too long') })
  expect(failed['steps']).toMatchObject([{ status: 'done' }, { status: 'failed' }, { status: 'pending' }])
  expect(await ada.end(next)).toMatchObject({ errorCode: 'PDF_EMPTY' })
})

test('a PDF that unpacks without end is stopped before it takes the memory, and the next one is read', async () => {
  const bytes = bomb(300)
  const heldMb = process.memoryUsage.rss() / 2 ** 20
  desk = await TestDesk.start({ memoryLimitMb: heldMb + 150 })
  const ada = await desk.visit('ada')
  expect(await ada.end(await desk.submit('ada', bytes))).toMatchObject({ errorCode: 'PDF_TOO_HEAVY' })
  expect(await ada.end(await desk.submit('ada', 'empty'))).toMatchObject({ errorCode: 'PDF_EMPTY' })
})

test('a worker that dies costs its job alone, and the next one is read', async () => {
  desk = await TestDesk.start({ workerHeapMb: 48 })
  const ada = await desk.visit('ada')
  const [deadly, next] = [await desk.submit('ada', crowd(150_000)), await desk.submit('ada', 'empty')]
  const failed = await ada.end(deadly)
  expect(failed).toMatchObject({ errorCode: 'WORKER_LOST', error: expect.stringContaining('stopped unexpectedly') })
  expect(await ada.end(next)).toMatchObject({ errorCode: 'PDF_EMPTY' })
})
