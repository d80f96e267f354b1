import { expect, test, vi } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { UploadReply } from './uploadReply.ts'
import { settleUpload } from './uploadReply.ts'

function uploadAfter(reply: UploadReply, jobIdOf?: Parameters<typeof settleUpload>[2]) {
  const { store } = createStoreRig()
  const handle = store.actions.beginUpload!({ name: 'Report.pdf' })
  settleUpload(handle, reply, jobIdOf)
  return store.getState().uploads.get(handle.id)
}

test('a success names the job, whether by a word or by a number', () => {
  expect(uploadAfter({ status: 202, body: { jobId: 'a' } })).toMatchObject({ status: 'taken', jobId: 'a' })
  expect(uploadAfter({ status: 200, body: { id: 42 } })).toMatchObject({ status: 'taken', jobId: '42' })
  const numbered = (() => 42) as unknown as () => string
  expect(uploadAfter({ status: 200, body: {} }, numbered)).toMatchObject({ status: 'taken', jobId: '42' })
})

test('a refusal is told in the words of the server, cut where they have no end', () => {
  const endless = 'x'.repeat(100_000)
  const refused = uploadAfter({ status: 413, body: { message: endless, code: endless } })
  expect(refused?.status).toBe('failed')
  expect(refused?.error?.length).toBeLessThanOrEqual(2_000)
  expect(refused?.errorCode?.length).toBeLessThanOrEqual(100)
  expect(uploadAfter({ status: 500, body: '<html>' })).toMatchObject({ status: 'failed', errorCode: 'HTTP_500' })
})

test('an upload that was taken ends also where the app cannot read the answer', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const taken = uploadAfter({ status: 200, body: undefined }, ({ body }) => (body as { job: string }).job)
  expect([taken?.status, taken?.jobId, complaints.mock.calls.length]).toEqual(['taken', undefined, 1])
  complaints.mockRestore()
})
