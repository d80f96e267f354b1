/** What a cell of a CSV file holds; nothing where it is absent. */
export type CsvCell = string | number | undefined

// A spreadsheet takes text that begins so for a formula, and would run what a server sent: white space and marks of
// direction before it, and signs of full width, do not keep it from that.
const startsFormula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u
// Where the decimal sign is a comma, a spreadsheet begins another cell at a semicolon, in quotes or not.
const startsInside = /([;\t\r\n][\s\p{Cf}"]*)(?=[=+\-@＝＋－＠])/gu
const needsQuotes = /[",;\t\r\n]/

function cellText(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const inside = cell.replaceAll(startsInside, "$1'")
  const guarded = startsFormula.test(cell) ? `'${inside}` : inside
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** One line of a CSV file as RFC 4180 has it, its end included. */
export const csvRow = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\r\n`
