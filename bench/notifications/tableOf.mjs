/** @typedef {import('./measure.mjs').Figures} Figures */

const names = { panel: 'NotificationCenterView', plainList: 'the same rows as a plain list' }

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/**
 * A Markdown table of medians, each with how many times the panel's it is.
 * @param {string} title
 * @param {Record<string, Figures[]>} figures
 */
export function tableOf(title, figures) {
  const middle = (/** @type {string} */ name, /** @type {keyof Figures} */ figure) =>
    median((figures[name] ?? []).map((one) => one[figure]))
  const lines = Object.keys(figures).map((name) => {
    const timed = (/** @type {'openMs' | 'arrivalMs' | 'scrollMs'} */ figure) => {
      const value = middle(name, figure)
      return `${value.toFixed(1)} ms (${(value / middle('panel', figure)).toFixed(1)} ×)`
    }
    return [
      /** @type {Record<string, string>} */ (names)[name] ?? name,
      timed('openMs'),
      timed('arrivalMs'),
      middle(name, 'framesPerSecond').toFixed(0),
      timed('scrollMs'),
      middle(name, 'elements').toLocaleString('en'),
    ].join(' | ')
  })
  return [
    `**${title}**`,
    '',
    '| | opening | one more arrives | frames a second, scrolled | each of them | elements |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n')
}
