import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Diagnostics } from '../../src/index.ts'
import { serveFolder } from '../../scripts/visual/serveFolder.mjs'
import { BrowserRig } from '../e2e/browser/browserRig.ts'
import type { Guest } from '../e2e/browser/guest.ts'
import { openTimeline } from '../rigs/openTimeline.ts'

let rig: BrowserRig
let storybook: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  rig = await BrowserRig.open()
  storybook = await serveFolder(resolve('.output/storybook'))
})
afterAll(async () => {
  storybook.close()
  await rig.clear()
  await rig.end()
})

/** Presses the badge’s button, and reads what it put into the clipboard. */
async function copyDiagnostics({ page }: Guest): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('[data-tt=ConnectionBadge] button').first().click()
  await page.locator('[data-part=diagnostics] [data-part=copy]').click()
  await page.locator('[data-part=diagnostics] [role=status]:not(:empty)').waitFor({ state: 'attached' })
  return page.evaluate(() => navigator.clipboard.readText())
}

test('what a person copies after a lost line says nothing of anyone, and plays in the timeline', async () => {
  const truth = await rig.serve()
  truth.happens('job-started', { jobId: 'report-4711', name: 'Payroll of Mrs Gray.pdf', progress: 40 })
  const guest = await rig.visit(truth, { with: 'details&token=eyJhbGciOi' })
  await guest.seesJobs({ 'Payroll of Mrs Gray.pdf': 'started' })
  await guest.seesLine('live')
  truth.cut()
  await guest.losesLine()
  truth.happens('job-failed', { jobId: 'report-4711', error: 'Torn by anna@example.com' })
  await guest.seesJobs({ 'Payroll of Mrs Gray.pdf': 'failed' })
  await guest.seesLine('live')

  const copied = await copyDiagnostics(guest)
  for (const secret of ['4711', 'Payroll', 'Gray', 'anna', 'Torn', 'eyJ', '127.0.0.1', 'localhost']) {
    expect(copied).not.toContain(secret)
  }
  const { cues, about } = JSON.parse(copied) as Diagnostics
  expect([about.adapter, about.jobs]).toEqual(['socketIo', expect.objectContaining({ failed: 1 })])
  const lostAt = cues.find((cue) => 'line' in cue && cue.line.status === 'reconnecting')?.at ?? -1
  expect(lostAt).toBeGreaterThanOrEqual(0)

  const story = `${storybook.url}/index.html?path=/story/flows-server-restart--reconnecting`
  const { page, panel, preview, button, head } = await openTimeline(rig.browser, story)
  await panel.locator('[data-part=own] summary').click()
  await panel.locator('[data-part=own] textarea').fill(copied)
  await button('Load').click()
  await panel.getByText('Playing “diagnostics”.').waitFor()
  await head.press('End')
  await preview.locator('[data-tt=RealTimeProgress][data-status=failed]').waitFor()
  expect(await preview.locator('[data-tt=RealTimeProgress] [data-part=title]').allInnerTexts()).toEqual(['job-1'])
  const dataStatus = (status: string) => preview.locator(`[data-tt=ConnectionBadge][data-status=${status}]`).first()
  await dataStatus('connected').waitFor({ state: 'attached' })
  const time = panel.getByRole('textbox', { name: 'Time' })
  await time.fill(`${lostAt + 1} ms`)
  await time.press('Enter')
  await dataStatus('reconnecting').waitFor({ state: 'attached' })
  await page.close()
})
