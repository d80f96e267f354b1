import { rm } from 'node:fs/promises'
import { readReport } from './readReport.mjs'
import { runNode } from './runNode.mjs'

const file = '.output/visual/report.json'

/** Compares the built Storybook with its baselines, each picture one check. */
export async function pictures() {
  await rm(file, { force: true })
  const code = await runNode(['scripts/visual.mjs'])
  const report = await readReport(file)
  if (report?.skipped && code === 0) return { passed: 0, failed: 0, remark: report.skipped }
  const { passed = 0, failed = 0 } = report ?? {}
  if (failed === 0 && (code !== 0 || passed === 0))
    return { passed, failed: 1, remark: report?.skipped ?? 'ended without a result' }
  return { passed, failed }
}
