import { launched } from './launched.mjs'
import { pictures } from './pictures.mjs'
import { vitest } from './vitest.mjs'

/**
 * What one part found: how many checks passed and failed, what failed, and a remark where the figures need one.
 * @typedef {{ passed: number, failed: number, names?: string[], remark?: string }} Outcome
 */

/** @typedef {{ name: string, what: string, run: () => Promise<Outcome> }} Part */

/** @param {string} name @param {string} project @param {string} what @param {NodeJS.ProcessEnv} [env] @returns {Part} */
const tests = (name, project, what, env) => ({ name, what, run: () => vitest(project, env) })

/** @param {string} name @param {string} what @param {string[][]} commands @returns {Part} */
const commands = (name, what, ...commands) => ({ name, what, run: () => launched(commands) })

const storybook = ['storybook', 'build', '--stats-json', '--quiet', '--loglevel', 'warn', '-o', '.output/storybook']

/** Everything `npm test` runs, in order: what fails soonest comes first. */
export const parts = [
  commands('types', 'The compiler reads every file', ['tsc', '-p', 'tsconfig.json']),
  commands('lint', 'Rules and formatting', ['oxlint', '--type-aware'], ['oxfmt', '--check']),
  tests('unit', 'unit', 'Pure functions, the store, the adapters'),
  tests('house', 'house', 'Who may import whom, sizes, names, public exports'),
  tests('react', 'react', 'Hooks and widgets in a real browser'),
  tests('react 18', 'react', 'The same with the oldest React that is supported', { REACT_VERSION: '18' }),
  tests('integration', 'integration', 'Against real servers'),
  tests('stories', 'storybook', 'Every story in a real browser, accessibility included'),
  tests('e2e', 'e2e', 'The example, from an upload to its result'),
  commands('build', 'The package is built', ['scripts/build.mjs']),
  commands(
    'package',
    'What is published resolves, has types and keeps its size',
    ['publint', '--strict'],
    ['attw', '--pack', '.', '--profile', 'esm-only'],
    ['size-limit'],
  ),
  commands('storybook', 'Storybook is built', storybook),
  tests('built', 'built', 'The built Storybook: every state, the timeline, the toolbars, what pictures notice'),
  /** @type {Part} */ ({ name: 'pictures', what: 'Every story against its baseline', run: pictures }),
]
