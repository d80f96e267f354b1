import type { Cue, Scenario } from '../../src/adapters/scripted.ts'
import { every } from '../cues/every.ts'
import { inOrder } from '../cues/inOrder.ts'
import { pdfJob } from '../cues/pdfJob.ts'
import { queuesAt } from '../cues/queuesAt.ts'
import { readPages } from '../cues/readPages.ts'
import { systemAt } from '../cues/systemAt.ts'
import { documents } from '../documents.ts'
import { T0 } from '../epoch.ts'

const { report, lease, receipts, brochure, minutes } = documents
const encrypted = 'The file is encrypted and needs a password. Remove the password and upload it once more.'
const calm = { strain: 0 }

/** What the line does: down at 12 s, three tries, no network at all from 20.5 s to 28 s, then up. */
const line: readonly Cue[] = [
  { at: 0, line: { status: 'connecting' } },
  { at: 300, line: { status: 'connected', via: 'websocket', synced: false } },
  { at: 500, line: { status: 'connected', via: 'websocket', synced: true } },
  { at: 12_000, line: { status: 'reconnecting', attempt: 1, retryInMs: 800 } },
  { at: 12_800, line: { status: 'reconnecting', attempt: 1 } },
  { at: 16_300, line: { status: 'reconnecting', attempt: 2, retryInMs: 1_900 } },
  { at: 18_200, line: { status: 'reconnecting', attempt: 2 } },
  { at: 18_900, line: { status: 'reconnecting', attempt: 3, retryInMs: 3_600 } },
  { at: 20_500, device: 'offline' },
  { at: 22_500, line: { status: 'reconnecting', attempt: 3 } },
  { at: 22_600, line: { status: 'reconnecting', attempt: 4, retryInMs: 6_800 } },
  { at: 28_000, device: 'online' },
  { at: 28_000, line: { status: 'reconnecting', attempt: 4 } },
  { at: 28_700, line: { status: 'connected', via: 'websocket', synced: false } },
  { at: 30_200, line: { status: 'connected', via: 'websocket', synced: true } },
]

const atFirst: Cue = {
  at: 400,
  name: 'snapshot',
  data: {
    jobs: [
      pdfJob(report).reading(29, 43),
      pdfJob(lease).reading(70, 16),
      pdfJob(receipts).queued(1, 6, 9),
      pdfJob(brochure).queued(2, 2, 24),
      pdfJob(minutes).completed(),
    ],
    queue: queuesAt(400, calm),
  },
}

/** Two jobs have ended while nobody could hear of it. */
const afterwards: Cue = {
  at: 30_100,
  name: 'snapshot',
  data: {
    jobs: [
      pdfJob(report).reading(176, 15),
      pdfJob(lease).completed(),
      pdfJob(receipts).failed(undefined, encrypted, 'ENCRYPTED'),
      pdfJob(brochure).reading(12, 18),
      pdfJob(minutes).completed(),
    ],
    queue: queuesAt(30_100, calm),
  },
}

/** The system’s figures and its queues, every two seconds. */
const figures = (from: number, to: number): readonly Cue[] =>
  inOrder(
    every(2_000, { from, to }, (_, at) => ({ at, name: 'system-metrics', data: systemAt(at, calm) })),
    every(2_000, { from, to }, (_, at) => ({ at, name: 'queue-status', data: queuesAt(at, calm) })),
  )

export const lineDrops: Scenario = {
  name: 'lineDrops',
  description:
    'The line drops while jobs run, the device loses its network once, and all that ended meanwhile is told in one line.',
  startsAt: T0,
  durationMs: 52_000,
  cues: inOrder(
    line,
    [atFirst, { at: 9_000, name: 'job-started', data: pdfJob(receipts).started() }],
    readPages(report, { from: 500, to: 11_750, firstPage: 29, lastPage: 86, expected: 43_000 }),
    readPages(lease, { from: 500, to: 11_750, firstPage: 70, lastPage: 108, expected: 16_000 }),
    figures(500, 10_500),
    [afterwards],
    readPages(report, { from: 29_000, to: 42_500, firstPage: 171, expected: 44_500 }),
    readPages(brochure, { from: 30_500, to: 47_000, firstPage: 12 }),
    figures(30_500, 50_500),
    [
      { at: 43_000, name: 'job-progress', data: pdfJob(report).collecting(2) },
      { at: 44_500, name: 'job-completed', data: pdfJob(report).completed() },
      { at: 47_250, name: 'job-progress', data: pdfJob(brochure).collecting(1) },
      { at: 48_500, name: 'job-completed', data: pdfJob(brochure).completed() },
    ],
  ),
}
