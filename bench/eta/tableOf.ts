import type { Figures } from './figuresOf.ts'

const share = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(value * 100)} %`)
const times = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(2)} ×`)

const columns: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['shown', ({ shown }) => share(shown)],
  ['holds the truth', ({ held }) => share(held)],
  ['as wide as', ({ width }) => times(width)],
  ['overdue', ({ overdue }) => share(overdue)],
  ['rightly', ({ overdueRight }) => share(overdueRight)],
  ['off by', ({ off }) => share(off)],
  ['one number', ({ plainOff }) => share(plainOff)],
  ['the server', ({ serverOff }) => share(serverOff)],
]

/** Rows of text, the heading first. */
export const rowsOf = (heading: string, lines: readonly (readonly [string, Figures])[]): string[][] => [
  [heading, ...columns.map(([name]) => name)],
  ...lines.map(([name, figures]) => [name, ...columns.map(([, write]) => write(figures))]),
]

/** A Markdown table. */
export const markdownOf = ([heading = [], ...rows]: readonly string[][]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
