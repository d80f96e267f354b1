import { expect, test } from 'vitest'
import { openStorybook } from '../../scripts/visual/openStorybook.mjs'

test('three clicks show an expired token beside a retrying job in Arabic, dark, at 280 px', async () => {
  const seen = await openStorybook('.output/storybook', async ({ browser, url }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    await page.goto(`${url}/?path=/docs/start-here-introduction--docs`)
    const preview = page.frameLocator('#storybook-preview-iframe')

    await preview.getByRole('link', { name: /token expires while a job is retrying/ }).click()
    await page.getByRole('button', { name: /^Mode / }).click()
    await page.getByRole('option', { name: 'Arabic, dark, 280 px' }).click()

    const root = preview.locator('html[lang=ar][dir=rtl][data-theme=dark]')
    await root.locator('[data-tt=ConnectionBadge][data-look=unauthorized]').first().waitFor()
    const job = root.locator('[data-tt=RealTimeProgress][data-status=retrying]').first()
    await job.waitFor()
    return { width: (await job.boundingBox())?.width ?? Infinity, text: await job.innerText() }
  })
  expect(seen.width).toBeLessThanOrEqual(280)
  expect(seen.text).toMatch(/\p{Script=Arabic}/u)
})
