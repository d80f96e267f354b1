/** @typedef {import('./measure.mjs').Figures} Figures */

const names = {
  handWritten: 'hand-written rows, once a frame',
  jobTray: 'JobTray',
  plainList: 'the same rows as a plain list',
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/**
 * A Markdown table of medians.
 * @param {string} title
 * @param {Record<string, Figures[]>} figures
 */
export function tableOf(title, figures) {
  const lines = Object.entries(figures).map(([name, all]) => {
    const middle = (/** @type {keyof Figures} */ figure) => median(all.map((one) => one[figure]))
    const kept = middle('kept')
    return [
      /** @type {Record<string, string>} */ (names)[name] ?? name,
      middle('fps').toFixed(0),
      `${middle('task').toFixed(0)} ms`,
      middle('longest') === 0 ? 'under 50 ms' : `${middle('longest').toFixed(0)} ms`,
      middle('nodes').toLocaleString('en'),
      `${(middle('blank') * 100).toFixed(0)} %`,
      kept > 0.98 ? 'yes' : `no: ${Math.round(kept * 100)} %`,
    ].join(' | ')
  })
  return [
    `**${title}**`,
    '',
    '| | frames a second | main thread a second | longest task | elements | blank | keeps up |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n')
}
