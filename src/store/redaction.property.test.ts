import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../tests/rigs/chance.ts'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { Connection } from '../protocol/connection.ts'
import { statusOfEvent } from '../protocol/gate.ts'
import { alertFields, authErrorFields, jobFields, laneFields, queueFields } from '../protocol/shapes.ts'

/** What must never get out, each unlike anything that a diagnostics says of itself. */
const secret = fc.oneof(
  fc.base64String({ minLength: 24 }).map((text) => `eyJhbGciOi.${text}`),
  fc.webQueryParameters({ size: 'small' }).map((query) => `?token=${query}-secret`),
  fc.emailAddress(),
  fc.string({ unit: 'grapheme' }).map((text) => `Gehälter ${text}.pdf`),
  fc.string({ unit: 'binary' }).map((text) => `leak\u2028${text}`),
  fc.constantFrom('__proto__', 'hasOwnProperty', '🦜🦜', '<img src=x onerror=alert(1)>', 'مرحبا', 'job-7/../../etc'),
)

const fieldsOf = (table: ReadonlyMap<string, unknown>, text: string): Record<string, unknown> =>
  Object.fromEntries(Array.from(table.keys(), (key) => [key, text]))

const jobWith = (text: string) => ({
  ...fieldsOf(jobFields, text),
  jobId: text,
  steps: [{ label: text, status: 'running', detail: text }],
  warnings: [text],
  counts: { done: 1, unit: text },
  result: { [text]: text },
  epoch: text,
  pos: text,
  seq: 1,
  [text]: text,
})
const laneWith = (text: string) => ({ ...fieldsOf(laneFields, text), waiting: 2, [text]: 3 })
const queuesWith = (text: string) => ({
  ...fieldsOf(queueFields, text),
  premium: text,
  [text]: laneWith(text),
  [`${text}!`]: 7,
})

/** Every event, with the text wherever it may hold one. */
const messagesWith = (text: string): readonly (readonly [name: string, payload: unknown])[] => [
  ...Object.keys(statusOfEvent).map((name) => [name, jobWith(text)] as const),
  ['queue-status', queuesWith(text)],
  ['system-metrics', { timestamp: 5, queues: queuesWith(text), workers: [{ id: text, host: text }], errors: text }],
  ['system-alert', { ...fieldsOf(alertFields, text), severity: 'critical' }],
  ['auth-error', fieldsOf(authErrorFields, text)],
  ['snapshot', { jobs: [{ ...jobWith(`${text}2`), status: 'completed' }, text], events: [[text, text]], epoch: text }],
  ['batch', [['job-queued', jobWith(text)], [text, text], text]],
  [text, text],
  ['job-progress', text],
]

const linesWith = (text: string): readonly Connection[] => [
  { status: 'connected', via: text as 'websocket', synced: false },
  { status: 'reconnecting', attempt: 2, retryAt: 5, message: text },
  { status: 'disconnected', reason: text as 'closed', message: text },
  { status: text as 'idle' },
]

async function sufferAll(text: string, rig: ReturnType<typeof createStoreRig>): Promise<void> {
  const { store, sink, clock } = rig
  store.actions.signIn(text)
  store.actions.open()
  store.actions.subscribeAdmin()
  rig.up()
  void store.actions.actOnJob?.(text, 'cancel')
  void store.actions.actOnQueue?.(text, 'pause')
  await rig.answer('cancel-job', { ok: false, code: text, message: text })
  await rig.answer('pause-queue', { ok: true, data: text })
  store.actions.beginUpload?.({ name: text, kind: text }).failed(text, text)
  for (const [name, payload] of messagesWith(text)) {
    rig.tell(name, payload)
    clock.advance(10)
  }
  for (const line of linesWith(text)) sink().connection(line)
  sink().problem({ code: text as 'adapter', where: text })
  sink().problem({ code: 'malformed-payload', where: `/jobs${text}` })
  sink().device(text as 'online')
  sink().roundTrip?.(text as unknown as number)
  store.flush()
}

test('no text of a server, a user or a URL is in what is told of the line', async () => {
  await fc.assert(
    fc.asyncProperty(secret, async (text) => {
      const rig = createStoreRig({ commands: ['resync', 'cancel-job', 'pause-queue', text as 'resync'] })
      await sufferAll(text, rig)
      const told = rig.store.diagnostics!()
      const written = JSON.stringify(told)
      expect(written).not.toContain(JSON.stringify(text).slice(1, -1))
      // It has noted all of it all the same.
      expect(told.about.messages).toMatchObject({ 'job-queued': 2, 'queue-status': 1, snapshot: 1 })
      expect(told.about.asked.map(({ answer }) => answer)).toEqual(expect.arrayContaining(['OTHER', 'OK']))
    }),
    { numRuns: runs(100) },
  )
})
