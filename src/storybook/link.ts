import type { Injection, TimelineEdit } from './channel.ts'
import { networks } from './networkWords.ts'

/** What Storybook’s address holds of one frame: plain words, since it lets nothing else through. */
export interface FrameGlobals {
  /** Milliseconds since the scenario began; empty where the address names no frame. */
  at: string
  /** What a person changed, such as `offline_12000-addjob_3000`. */
  edits: string
  /** Whose frame it is, so that no other story takes it for its own; empty where the address alone says so. */
  of: string
}

/** One frame of a story’s scenario. */
export interface Frame {
  /** Milliseconds since the scenario began. */
  ms: number
  edits: readonly TimelineEdit[]
}

const injections: readonly Injection[] = ['add-job', 'fail-job', 'burst', 'duplicate', 'out-of-order', 'long-title']

// The hyphen stands between two edits.
const plain = (word: string): string => word.replaceAll('-', '')

const wordOf = (edit: TimelineEdit): string => plain(edit.kind === 'network' ? edit.network : edit.injection)

const storyWord = (storyId: string): string => storyId.replace(/[^\w-]/g, '')

/** The globals that lead to one frame of a story, for Storybook’s address. */
export const frameGlobals = (ms: number, edits: readonly TimelineEdit[], storyId = ''): FrameGlobals => ({
  at: String(Math.round(ms)),
  edits: edits.map((edit) => `${wordOf(edit)}_${Math.round(edit.at)}`).join('-'),
  of: storyWord(storyId),
})

/** Whether the globals name a frame of this story; undefined where they do not say whose it is. */
export function isFrameOf({ of }: Readonly<Record<string, unknown>>, storyId: string): boolean | undefined {
  return typeof of === 'string' && of !== '' ? of === storyWord(storyId) : undefined
}

/** The frame that globals lead to; undefined where they name none. What is not understood is left out. */
export function readFrame(globals: Readonly<Record<string, unknown>>): Frame | undefined {
  const ms = readMoment(globals['at'])
  if (ms === undefined) return undefined
  const { edits } = globals
  const read = typeof edits === 'string' ? edits.split('-').flatMap(readEdit) : []
  return { ms, edits: read.toSorted((a, b) => a.at - b.at) }
}

function readEdit(text: string): readonly TimelineEdit[] {
  const [word = '', moment] = text.split('_')
  const at = readMoment(moment)
  if (at === undefined) return []
  const network = networks.find((one) => plain(one) === word)
  if (network) return [{ at, kind: 'network', network }]
  const injection = injections.find((one) => plain(one) === word)
  return injection ? [{ at, kind: 'inject', injection }] : []
}

const readMoment = (value: unknown): number | undefined =>
  (typeof value === 'string' || typeof value === 'number') && /^\d{1,12}$/.test(String(value))
    ? Number(value)
    : undefined
