import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openPage } from '../../scripts/visual/openPage.mjs'
import { openStorybook } from '../../scripts/visual/openStorybook.mjs'
import { settle, showStory } from '../../scripts/visual/showStory.mjs'

const page = resolve('stories/WhatAScreenReaderSays.mdx')
const part = /(\(\?path=\/story\/([\w-]+)\)\n\n```yaml\n)[\s\S]*?```/g
const pass = { name: 'light', globals: 'theme:light', width: 1280, forcedColors: 'none' as const }

/** The accessibility tree of each story, in YAML. */
const treesOf = (stories: readonly string[]) =>
  openStorybook('.output/storybook', async ({ browser, url }) => {
    const trees = new Map<string, string>()
    const open = await openPage(browser, url, { story: stories[0] ?? '', name: '', pass })
    for (const id of stories) {
      const event = id === stories[0] ? 'forceRemount' : 'setCurrentStory'
      expect(await open.evaluate(showStory, { id, event })).toMatchObject({ ending: 'drawn' })
      await open.evaluate(settle)
      trees.set(id, await open.locator('body').ariaSnapshot())
    }
    return trees
  })

// A change that is meant: npx vitest run --project built -u
test('the page of what a screen reader says has the accessibility trees of the stories it names', async () => {
  const text = readFileSync(page, 'utf8')
  const trees = await treesOf([...text.matchAll(part)].map(([, , id]) => id ?? ''))
  expect(trees.size).toBeGreaterThan(7)
  const now = text.replaceAll(part, (_, head: string, id: string) => `${head}${trees.get(id)}\n\`\`\``)
  await expect(now).toMatchFileSnapshot(page)
})
