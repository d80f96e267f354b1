import { runInNewContext } from 'node:vm'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import type { Scenario } from '../../../adapters/scripted.ts'
import type { TimelineSession } from '../../channel.ts'
import { copyAsStory } from './copyAsStory.ts'
import type { StorySource } from './copyAsStory.ts'

const scenario: Scenario = {
  name: 'happyPath',
  description: 'It’s read; "all of it".\nThen it ends.',
  startsAt: 5,
  durationMs: 1_000,
  cues: [{ at: 0, name: 'job-queued', data: { jobId: 'a', status: 'queued' } }],
}
const played: Scenario = { ...scenario, cues: [...scenario.cues, { at: 9, device: 'offline' }] }
const session: TimelineSession = {
  storyId: 'flows-desk--played',
  ms: 12_500.4,
  isPlaying: false,
  speed: 1,
  scenario,
  edits: [],
  asks: [],
  played: scenario,
}
const touched: TimelineSession = { ...session, edits: [{ at: 9, kind: 'network', network: 'offline' }], played }
const factory: StorySource = { exportName: 'Played', scenario, isFactory: true }
const object: StorySource = { exportName: 'Played', scenario, isFactory: false }

/** Runs the copied text in a file that has the story it came from. */
function run(code: string, story: unknown): { name: string; parameters: { timeline: unknown; layout?: string } } {
  const js = transformSync(code, { loader: 'ts', format: 'cjs' }).code
  const module = { exports: {} as Record<string, ReturnType<typeof run>> }
  runInNewContext(js, { module, Played: story })
  const copied = module.exports['PlayedAt12500']
  if (!copied) throw new Error(`There is no PlayedAt12500 in ${code}`)
  return copied
}

const extendable = { extend: (annotations: object) => annotations }

test('an untouched scenario is inherited: only the moment is written down', () => {
  expect(copyAsStory(session, factory)).toBe(`export const PlayedAt12500 = Played.extend({
  name: "Played, at 00:12.500",
  parameters: {
    timeline: {
      ms: 12500,
    },
  },
})
`)
})

test('a touched scenario is written out with the changes in it', () => {
  const { parameters } = run(copyAsStory(touched, factory), extendable)
  expect(parameters.timeline).toEqual({ scenario: played, ms: 12_500 })
})

test('what was asked of a job is written out with what came of it', () => {
  const asked = { ...session, asks: [{ at: 9, jobId: 'a', action: 'cancel' as const }], played }
  expect(run(copyAsStory(asked, factory), extendable).parameters.timeline).toEqual({ scenario: played, ms: 12_500 })
})

test('the answers of a scenario are copied with it', () => {
  const answers = [{ to: 'cancel-job', afterMs: 1, reply: { ok: false, code: 'TOO_LATE' } }] as const
  const answering = { ...touched, played: { ...played, answers } }
  const { parameters } = run(copyAsStory(answering, factory), extendable)
  expect(parameters.timeline).toEqual({ scenario: answering.played, ms: 12_500 })
})

test('a scenario that was loaded over the story’s own is written out', () => {
  const loaded = { ...session, scenario: { ...scenario, name: 'other' }, played: { ...scenario, name: 'other' } }
  const { parameters } = run(copyAsStory(loaded, factory), extendable)
  expect(parameters.timeline).toEqual({ scenario: loaded.played, ms: 12_500 })
})

test('a story of the older format keeps its other parameters', () => {
  const story = { parameters: { layout: 'padded', timeline: { scenario, admin: true, ms: 1 } } }
  expect(run(copyAsStory(session, object), story).parameters).toEqual({
    layout: 'padded',
    timeline: { scenario, admin: true, ms: 12_500 },
  })
})

test('a project that wants index signatures read in brackets can compile the copy', () => {
  expect(copyAsStory(touched, object)).not.toMatch(/parameters\??\.timeline/)
})

test('each cue has a line of its own', () => {
  expect(copyAsStory(touched, factory)).toContain('\n          {"at":9,"device":"offline"},\n')
})
