/** @typedef {{ name: string, seconds: number, outcome: import('./parts.mjs').Outcome }} Line */

/** @param {Line} line */
function row({ name, seconds, outcome }) {
  const mark = outcome.failed > 0 ? '✖' : outcome.passed > 0 ? '✓' : '–'
  const figures = `${outcome.passed} passed, ${outcome.failed} failed`
  return `${mark} ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s   ${figures}  ${outcome.remark ?? ''}`.trimEnd()
}

/**
 * Prints a line for each part and, last, the plain sum; returns how many checks failed.
 * @param {Line[]} lines
 */
export function printTable(lines) {
  const sum = { passed: 0, failed: 0, seconds: 0 }
  console.log(`\n── Summary ${'─'.repeat(50)}`)
  for (const line of lines) {
    console.log(row(line))
    for (const name of line.outcome.names ?? []) console.log(`    ✖ ${name}`)
    sum.passed += line.outcome.passed
    sum.failed += line.outcome.failed
    sum.seconds += line.seconds
  }
  console.log(`  ${'together'.padEnd(12)}${sum.seconds.toFixed(1).padStart(7)} s`)
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed
}
