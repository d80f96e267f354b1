/** @typedef {import('./measure.mjs').Figures} Figures */

const names = {
  handWritten: 'hand-written DOM, once a frame',
  telltale: 'telltale, as shipped',
  telltaleEachFrame: 'telltale, made to draw every frame',
  sketch: 'a `set` with a spread per event',
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** @param {number} value */
const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

/**
 * A Markdown table of medians: milliseconds per 1,000 events, and ratios to the page written by hand.
 * @param {string} title
 * @param {Record<string, Figures[]>} figures
 */
export function tableOf(title, figures) {
  const middle = Object.entries(figures).map(([name, all]) => ({
    name: /** @type {Record<string, string>} */ (names)[name] ?? name,
    script: median(all.map(({ script }) => script)),
    task: median(all.map(({ task }) => task)),
    kept: median(all.map(({ kept }) => kept)),
  }))
  const limit = middle[0] ?? { script: NaN, task: NaN }
  const lines = middle.map(({ name, script, task, kept }) =>
    [
      name,
      `${short(script)} ms`,
      `${short(script / limit.script)} ×`,
      `${short(task)} ms`,
      `${short(task / limit.task)} ×`,
      kept > 0.98 ? 'yes' : `no: ${Math.round(kept * 100)} % of the events`,
    ].join(' | '),
  )
  return [
    `**${title}**`,
    '',
    '| per 1,000 events | script | to the limit | main thread | to the limit | keeps up |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n')
}
