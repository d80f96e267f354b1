/** What a cell of a CSV file holds; nothing where it is absent. */
export type CsvCell = string | number | undefined

// A spreadsheet takes text that begins so for a formula, and would run what a server sent.
const startsFormula = /^[=+\-@\t\r]/
const needsQuotes = /[",\r\n]/

function cellText(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const guarded = startsFormula.test(cell) ? `'${cell}` : cell
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** One line of a CSV file as RFC 4180 has it, its end included. */
export const csvRow = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\r\n`
