/** @typedef {{ status: string, fullName?: string }} TestResult */
/** @typedef {{ status: string, name?: string, assertionResults: TestResult[] }} FileResult */
/** @typedef {{ testResults: FileResult[] }} Report */

/** @param {FileResult} file @param {string} status */
const count = (file, status) => file.assertionResults.filter((test) => test.status === status).length

/**
 * What failed, each by its name: a long run's last lines are the ones that are read.
 * @param {FileResult[]} files
 */
const namesOf = (files) =>
  files.flatMap(({ name = '', status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    const file = name.split(/[\\/]/).at(-1)
    if (status === 'failed' && failed.length === 0) return [`${file} as a whole`]
    return failed.map(({ fullName }) => `${file}: ${fullName}`)
  })

/**
 * Counts what vitest reports, so that nothing wrong ends as a pass: no report, a file that could not be loaded,
 * a run that failed outside any test and a run of no tests each count as one failure.
 * @param {Report | undefined} report
 * @param {number} exitCode
 */
export function countTests(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, remark: 'ended without a report' }
  const files = report.testResults
  const passed = files.reduce((sum, file) => sum + count(file, 'passed'), 0)
  const broken = files.filter((file) => file.status === 'failed' && count(file, 'failed') === 0).length
  const failed = files.reduce((sum, file) => sum + count(file, 'failed'), broken)
  if (failed === 0 && exitCode !== 0 && passed > 0) return { passed, failed: 1, remark: 'failed outside a test' }
  if (passed + failed === 0) return { passed, failed: 1, remark: 'ran no test' }
  const skipped = files.reduce((sum, file) => sum + count(file, 'skipped') + count(file, 'pending'), 0)
  return {
    passed,
    failed,
    ...(skipped > 0 && { remark: `${skipped} skipped` }),
    ...(failed > 0 && { names: namesOf(files) }),
  }
}
