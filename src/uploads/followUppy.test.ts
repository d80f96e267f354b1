import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import { followUppy } from './followUppy.ts'

/** As much of Uppy as is used: it tells of a file that is taken out, whoever took it. */
class Uppy extends EventEmitter {
  readonly files = new Map<string, { id: string; name: string; size: number }>()

  add(id: string) {
    const file = { id, name: `${id}.pdf`, size: 1_000 }
    this.files.set(id, file)
    return file
  }

  removeFile(id: string): void {
    const file = this.files.get(id)
    this.files.delete(id)
    if (file) this.emit('file-removed', file, 'user')
  }
}

function followRig() {
  const { store, clock } = createStoreRig()
  const uppy = new Uppy()
  const begun: [string, string][] = []
  const stop = followUppy(uppy, store.actions, { onBegin: (...ids) => begun.push(ids) })
  const uploads = () => {
    clock.advance(20)
    return [...store.getState().uploads.values()]
  }
  return { store, uppy, stop, begun, uploads }
}

test('a file goes from its start over its bytes to the job in the answer', () => {
  const { uppy, uploads, begun } = followRig()
  const file = uppy.add('a')
  uppy.emit('upload-start', [file])
  expect(uploads()).toMatchObject([{ name: 'a.pdf', total: 1_000, status: 'sending', canCancel: true }])
  uppy.emit('upload-progress', file, { bytesUploaded: 400, bytesTotal: 1_000 })
  expect(uploads()).toMatchObject([{ done: 400 }])
  uppy.emit('upload-success', file, { status: 200, body: { jobId: 'job-a' } })
  expect(uploads()).toMatchObject([{ status: 'taken', jobId: 'job-a' }])
  expect(begun).toEqual([['a', uploads()[0]!.id]])
})

test('a version that tells of no start is followed from its first progress', () => {
  const { uppy, uploads } = followRig()
  uppy.emit('upload-progress', uppy.add('a'), { bytesUploaded: false, bytesTotal: null })
  expect(uploads()).toMatchObject([{ name: 'a.pdf', done: 0, total: 1_000 }])
})

test('a file that failed and is tried again is another upload', () => {
  const { uppy, uploads } = followRig()
  const file = uppy.add('a')
  uppy.emit('upload-start', [file])
  uppy.emit('upload-error', file, { message: 'Too large' }, { status: 413 })
  uppy.emit('upload-progress', file, { bytesUploaded: 10, bytesTotal: 1_000 })
  expect(uploads()).toMatchObject([
    { status: 'failed', error: 'Too large' },
    { status: 'sending', done: 10 },
  ])
})

test('a person who cancels takes the file out, and one taken out is cancelled', () => {
  const { store, uppy, uploads } = followRig()
  uppy.emit('upload-start', [uppy.add('a'), uppy.add('b')])
  store.actions.cancelUpload!(uploads()[0]!.id)
  expect([...uppy.files.keys()]).toEqual(['b'])
  uppy.removeFile('b')
  expect(uploads().map(({ status }) => status)).toEqual(['cancelled', 'cancelled'])
})

test('files that Uppy no longer knows, and those not begun, are left alone', () => {
  const { uppy, uploads } = followRig()
  uppy.emit('upload-progress', undefined, { bytesUploaded: 1, bytesTotal: 2 })
  uppy.emit('upload-success', undefined, {})
  uppy.emit('file-removed', uppy.add('a'))
  expect(uploads()).toEqual([])
})

test('once stopped it hears nothing more', () => {
  const { uppy, stop, uploads } = followRig()
  stop()
  stop()
  uppy.emit('upload-start', [uppy.add('a')])
  expect(uploads()).toEqual([])
})
