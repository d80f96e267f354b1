import type { Scenario } from '../../../adapters/scripted.ts'
import type { TimelineSession } from '../../channel.ts'
import { formatMs } from '../words/formatMs.ts'

/** The story that the copy starts from. */
export interface StorySource {
  exportName: string
  /** True for a story made by `meta.story`, which is extended; one of the older format is an object to be spread. */
  isFactory: boolean
  /** The scenario that the story names. */
  scenario?: Scenario
}

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)

/** A scenario as code: a line per cue, so that a difference in a review names the cue. */
function scenarioCode({ cues, ...facts }: Scenario): string {
  const head = Object.entries(facts).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
  const lines = cues.map((cue) => `    ${JSON.stringify(cue)},\n`)
  return `{\n${head.join('')}  cues: [\n${lines.join('')}  ],\n}`
}

/** Whether a scenario is the one that the story names, and none that was loaded over it. */
export const isStorysOwn = (scenario: Scenario, own: Scenario | undefined): boolean =>
  JSON.stringify(scenario) === JSON.stringify(own)

/**
 * What the panel shows, as a story to paste below the one it came from: only the moment where nothing was changed, else
 * the whole scenario with the changes in it.
 */
export function copyAsStory({ ms, edits, asks, scenario, played }: TimelineSession, story: StorySource): string {
  const { exportName, isFactory } = story
  const at = Math.round(ms)
  const isUntouched = edits.length === 0 && asks.length === 0 && isStorysOwn(scenario, story.scenario)
  const code = isUntouched ? '' : `scenario: ${indent(scenarioCode(played), '      ')},\n      `
  const name = `${exportName}At${at}`
  const words = JSON.stringify(`${exportName}, at ${formatMs(at)}`)
  if (isFactory)
    return `export const ${name} = ${exportName}.extend({
  name: ${words},
  parameters: {
    timeline: {
      ${code}ms: ${at},
    },
  },
})
`
  return `export const ${name} = {
  ...${exportName},
  name: ${words},
  parameters: {
    ...${exportName}.parameters,
    timeline: {
      ...${exportName}.parameters?.['timeline'],
      ${code}ms: ${at},
    },
  },
}
`
}
