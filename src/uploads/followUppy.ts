import type { Stop } from '../protocol/clock.ts'
import type { UploadHandle } from '../protocol/upload.ts'
import { beginUpload } from './beginUpload.ts'
import type { UploadActions } from './beginUpload.ts'
import { jobIdOfReply, readJobId } from './uploadReply.ts'
import type { JobIdOf } from './uploadReply.ts'

/** What is read of a file of Uppy's. */
export interface UppyFileLike {
  id: string
  name?: string | undefined
  size?: number | null | undefined
}

/** The events of Uppy's that are listened to. */
export interface UppyEvents {
  'upload-start': (files: readonly UppyFileLike[]) => void
  'upload-progress': (
    file: UppyFileLike | undefined,
    told: { bytesUploaded: number | false; bytesTotal: number | null },
  ) => void
  'upload-success': (file: UppyFileLike | undefined, response: { status?: number; body?: unknown }) => void
  'upload-error': (file: UppyFileLike | undefined, error: { message: string }) => void
  'file-removed': (file: UppyFileLike) => void
}

/** Begins or ends listening, event by event: Uppy's own types fit only so. */
export interface UppyListening {
  (event: 'upload-start', listener: UppyEvents['upload-start']): unknown
  (event: 'upload-progress', listener: UppyEvents['upload-progress']): unknown
  (event: 'upload-success', listener: UppyEvents['upload-success']): unknown
  (event: 'upload-error', listener: UppyEvents['upload-error']): unknown
  (event: 'file-removed', listener: UppyEvents['file-removed']): unknown
}

/** What is used of Uppy: its documented events, and the way to take a file out. */
export interface UppyLike {
  on: UppyListening
  off: UppyListening
  removeFile(id: string): void
}

/** Shows what Uppy sends, file by file, until it is stopped; `onBegin` is told which upload a file has become. */
export function followUppy(
  uppy: UppyLike,
  actions: UploadActions,
  { jobIdOf = jobIdOfReply, onBegin }: { jobIdOf?: JobIdOf; onBegin?(fileId: string, uploadId: string): void } = {},
): Stop {
  const handles = new Map<string, UploadHandle>()
  const begin = ({ id, name, size }: UppyFileLike): UploadHandle => {
    const known = handles.get(id)
    if (known) return known
    const cancel = (): void => uppy.removeFile(id)
    const handle = beginUpload(actions, { name: name ?? id, size: size ?? undefined, cancel }, 'followUppy')
    handles.set(id, handle)
    onBegin?.(id, handle.id)
    return handle
  }
  const end = (file: UppyFileLike | undefined, tell: (handle: UploadHandle) => void): void => {
    const handle = file && handles.get(file.id)
    if (!handle) return
    // Tried again, it is another upload.
    handles.delete(file.id)
    tell(handle)
  }
  const listeners: UppyEvents = {
    // Older ones do not tell of the start; their first progress does.
    'upload-start': (files) => files.forEach(begin),
    'upload-progress'(file, { bytesUploaded, bytesTotal }) {
      if (file) begin(file).progress(bytesUploaded || 0, bytesTotal ?? undefined)
    },
    'upload-success': (file, { status = 200, body }) =>
      end(file, (handle) => handle.taken(readJobId({ status, body }, jobIdOf))),
    'upload-error': (file, { message }) => end(file, (handle) => handle.failed(message)),
    'file-removed': (file) => end(file, (handle) => handle.cancelled()),
  }
  listen((event, listener) => uppy.on(event, listener), listeners)
  return () => listen((event, listener) => uppy.off(event, listener), listeners)
}

function listen(way: (event: never, listener: never) => unknown, listeners: UppyEvents): void {
  for (const entry of Object.entries(listeners)) way(...(entry as [never, never]))
}
