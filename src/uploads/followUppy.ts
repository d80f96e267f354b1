import type { Stop } from '../protocol/clock.ts'
import type { UploadHandle } from '../protocol/upload.ts'
import { beginUpload } from './beginUpload.ts'
import type { UploadActions } from './beginUpload.ts'
import { jobIdOfReply } from './uploadReply.ts'
import type { JobIdOf } from './uploadReply.ts'

/** What is read of a file of Uppy's. */
export interface UppyFileLike {
  id: string
  name?: string | undefined
  size?: number | null | undefined
}

/** What is used of Uppy: its documented events, and the way to take a file out. */
export interface UppyLike {
  on(event: string, listener: (...told: never[]) => void): unknown
  off(event: string, listener: (...told: never[]) => void): unknown
  removeFile(id: string): void
}

type MaybeFile = UppyFileLike | undefined
interface UppyReply {
  status?: number
  body?: unknown
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
  const end = (file: MaybeFile, tell: (handle: UploadHandle) => void): void => {
    const handle = file && handles.get(file.id)
    if (!handle) return
    // Tried again, it is another upload.
    handles.delete(file.id)
    tell(handle)
  }
  const listeners = {
    // Older ones do not tell of the start; their first progress does.
    'upload-start': (files: readonly UppyFileLike[]) => files.forEach(begin),
    'upload-progress': (file: MaybeFile, told: { bytesUploaded: number | false; bytesTotal: number | null }) => {
      if (file) begin(file).progress(told.bytesUploaded || 0, told.bytesTotal ?? undefined)
    },
    'upload-success': (file: MaybeFile, { status = 200, body }: UppyReply) =>
      end(file, (handle) => handle.taken(jobIdOf({ status, body }))),
    'upload-error': (file: MaybeFile, error: { message: string }) =>
      end(file, (handle) => handle.failed(error.message)),
    'file-removed': (file: MaybeFile) => end(file, (handle) => handle.cancelled()),
  }
  for (const [event, listener] of Object.entries(listeners)) uppy.on(event, listener)
  return () => {
    for (const [event, listener] of Object.entries(listeners)) uppy.off(event, listener)
  }
}
