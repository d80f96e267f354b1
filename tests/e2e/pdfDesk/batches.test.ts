import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { SampleName } from '../../../examples/pdf-desk/server/samplePdf.ts'
import { E2eDesk } from './e2eDesk.ts'

let desk: E2eDesk

beforeAll(async () => {
  desk = await E2eDesk.open()
})
afterEach(() => desk.clear())
afterAll(() => desk.end())

test('twenty documents roll up as one batch, and what failed in it is tried again by one press', async () => {
  await desk.serve({ WORKERS: '2', PAGE_DELAY_MS: '5' })
  const ada = await desk.visit()
  await ada.signInAs('ada')
  await ada.page.getByRole('button', { name: '20 at once' }).click()
  const batch = ada.page.locator('[data-tt="BatchProgress"]')
  await batch.getByText('20 samples').first().waitFor()
  await ada.page.getByText('17 done, 3 failed').waitFor()
  await batch.getByText('3 of 20 documents could not be read.').waitFor()
  await ada.picture('batch')

  await batch.getByRole('button', { name: 'Retry 2 failed' }).click()
  await ada.page.getByText('19 done, 1 failed').waitFor()
  await batch.getByText('1 of 20 documents could not be read.').waitFor()
  expect(await batch.getByRole('button', { name: /^Retry/ }).count()).toBe(0)
  await ada.picture('batchAgain')
  await batch.getByRole('button', { name: '1 failed' }).click()
  await batch.getByText('This PDF is damaged').first().waitFor()
  expect(ada.complaints).toEqual([])
})

test('several chosen files are a batch, and cancelling it cancels what has not ended', async () => {
  await desk.serve()
  const ada = await desk.visit()
  await ada.signInAs('ada')
  const names = ['one.pdf', 'two.pdf', 'three.pdf']
  await ada.uploadAll(names.map((name): [string, SampleName] => [name, 'long']))
  const batch = ada.page.locator('[data-tt="BatchProgress"]')
  await batch.getByText('3 documents').first().waitFor()
  await batch.getByText('1 running').first().waitFor()
  await batch.getByRole('button', { name: 'Cancel', exact: true }).first().click()
  await batch.getByRole('button', { name: 'Cancel it?' }).click()
  await batch.getByText('Cancelled').first().waitFor()
  await ada.page.getByText('3 cancelled').waitFor()
  await ada.page.getByText('0 of 1 busy').waitFor()
  expect(ada.complaints).toEqual([])
})
