import { expect, test } from 'vitest'
import { textOf } from './sourceFiles.ts'

const page = textOf('stories/WhenTheLineBreaks.mdx').replace(/\s+/g, ' ')

/** The numbers that a file gives names to, as `const a = 1_000` or `const [a, b] = [1_000, 2_000]`. */
function figuresOf(file: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [, names = '', values = ''] of textOf(file).matchAll(/const \[?([\w, ]+?)\]? = \[?([\d_., ]+?)\]?\n/g)) {
    const numbers = values.split(',').map((value) => Number(value.replaceAll('_', '')))
    for (const [index, name] of names.split(',').entries()) found.set(name.trim(), numbers[index] ?? Number.NaN)
  }
  return found
}

const seconds = (ms: number): string => `${ms / 1_000} s`

/** Where a figure stands in the source, and how the page says it. */
const figures: readonly [file: string, name: string, said: (value: number) => string][] = [
  ['widgets/ConnectionBadge/connectionLook', 'graceMs', (ms) => `mend themselves within ${seconds(ms)};`],
  ['adapters/backoff', 'firstMs', (ms) => `the first retry comes after ${ms / 2_000} to ${seconds(ms)}.`],
  ['adapters/backoff', 'capMs', (ms) => `the wait doubles from try to try, up to ${seconds(ms)},`],
  ['adapters/dialOnce', 'connectTimeoutMs', (ms) => `A try may take ${seconds(ms)}.`],
  ['adapters/dialOnce', 'stableMs', (ms) => `starts small again only after ${seconds(ms)} of uptime`],
  ['adapters/dialOnce', 'stableMs', (ms) => `each within ${seconds(ms)} of coming up`],
  ['store/resync', 'jitterMs', (ms) => `one \`resync\`, spread over ${ms} ms;`],
  ['store/snapshotRecord', 'maxIdleMs', (ms) => `the next ones wait, up to ${seconds(ms)}.`],
  ['adapters/requestJson', 'answerMs', (ms) => `Without an answer in ${seconds(ms)} it is`],
  ['adapters/upLine', 'quietMs', (ms) => `where nothing was heard for ${seconds(ms)}.`],
  ['adapters/patience', 'unseenWaitMs', (ms) => `tries no sooner than every ${seconds(ms)},`],
  ['adapters/pollingRhythm', 'unseenMs', (ms) => `at most once in ${seconds(ms)}.`],
  ['adapters/supervise', 'pauseAfterMs', (ms) => `lets go of the line after ${seconds(ms)}.`],
  ['store/serverClock', 'maxSamples', (count) => `median of the last ${count} times`],
  ['store/serverClock', 'stepMs', (ms) => `steps of ${ms} ms or more`],
  ['adapters/watchdog', 'silenceMs', (ms) => `after ${seconds(ms)} of silence the other end is asked`],
  ['adapters/watchdog', 'probeMs', (ms) => `after ${seconds(ms)} more without one the line is cut`],
  ['store/selectors', 'lateAfterMs', (ms) => `a running job that is silent for ${seconds(ms)} says`],
  ['store/gapPace', 'maxWaitMs', (ms) => `wait longer each time, up to ${seconds(ms)}.`],
  ['adapters/patience', 'maxTokenFailures', (count) => `it is asked up the ladder, ${count} times at most`],
  ['adapters/patience', 'patienceMs', (ms) => `${seconds(ms)} where it named none`],
  ['adapters/patience', 'maxPatienceMs', (ms) => `${ms / 3_600_000} h at most`],
]

test.each(figures)('what “When the line breaks” says of %s, %s, is so', (file, name, said) => {
  const value = figuresOf(`src/${file}.ts`).get(name)
  expect(value).toBeGreaterThan(0)
  expect(page).toContain(said(value!))
})

test('the third time a server throws us out, and no other, is named', () => {
  expect(figuresOf('src/adapters/patience.ts').get('maxKicks')).toBe(3)
  expect(page).toContain('a drop twice; the third time')
})

test('the usual options of the spare line are those of the code', () => {
  const after = /after = (\d+) \}: WithFallbackOptions/.exec(textOf('src/adapters/withFallback.ts'))?.[1]
  expect(page).toContain(`opens its spare line after ${after} failed tries`)
  const interval = Number(/intervalMs = ([\d_]+) \}/.exec(textOf('src/adapters/polling.ts'))?.[1]?.replaceAll('_', ''))
  expect(page).toContain(`\`polling\` asks every ${seconds(interval)},`)
})

test('the close codes that no retry can mend are those of the code', () => {
  const [, codes = ''] = /\[([\d, ]+)\]\.map\(\(code\) => \[code, 'rejected'\]/.exec(
    textOf('src/adapters/webSocketFailure.ts'),
  )!
  expect(page).toContain(`(${codes})`)
})
