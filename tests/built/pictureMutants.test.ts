import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { comparePicture } from '../../scripts/visual/comparePicture.mjs'
import { drawPicture } from '../../scripts/visual/drawPicture.mjs'
import { listPictures } from '../../scripts/visual/listPictures.mjs'
import { openPage } from '../../scripts/visual/openPage.mjs'
import { openStorybook } from '../../scripts/visual/openStorybook.mjs'

const picture = {
  story: 'widgets-connectionbadge--gave-up',
  name: '',
  pass: { name: 'light', globals: 'theme:light', width: 800, forcedColors: 'none' as const },
}

/** The picture once more from a page of its own, after `change` was made to it. */
const drawn = (change: (page: Page) => Promise<unknown> = () => Promise.resolve()) =>
  openStorybook('.output/storybook', async ({ browser, url }) => {
    const page = await openPage(browser, url, picture)
    await change(page)
    return drawPicture(page, picture.story, true)
  })

const asPicture = (shot: Buffer | string): Buffer => {
  if (typeof shot === 'string') throw new Error(shot)
  return shot
}

const rule = (css: string) => (page: Page) => page.addStyleTag({ content: css })

/** Changes to one part that a person would hardly see. */
const mutants = {
  'a part one pixel to the side': `[data-tt='ConnectionBadge'] svg { translate: 1px }`,
  'a part one pixel wider': `[data-tt='ConnectionBadge'] { padding-inline-end: calc(var(--_space) * 2 + 1px) }`,
  'a colour one step off in one channel': `[data-tt='ConnectionBadge'] { --_danger: #be2732 }`,
  'a corner half a pixel rounder': `[data-tt='ConnectionBadge'] { border-radius: 9.5px }`,
  'text a hair bolder': `[data-tt='ConnectionBadge'] { -webkit-text-stroke: 0.05px currentColor }`,
}

test('a story is drawn the same twice, each time by a browser of its own', async () => {
  expect(comparePicture(asPicture(await drawn()), asPicture(await drawn()))).toBeUndefined()
})

test.each(Object.entries(mutants))('%s is noticed', async (_, css) => {
  expect(comparePicture(asPicture(await drawn()), asPicture(await drawn(rule(css))))).toMatchObject({
    why: expect.stringMatching(/px differ|the size went/),
  })
})

test('a story whose play function throws has no picture but a reason', async () => {
  const breakPlay = (page: Page) =>
    page.evaluate(async (storyId) => {
      const { storyStoreValue } = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__')
      const story = await storyStoreValue.loadStory({ storyId })
      story.playFunction = () => {
        throw new Error('The button is not there')
      }
    }, picture.story)
  expect(await drawn(breakPlay)).toMatch(/the story failed: The button is not there/)
})

test('every story asks for all modes, but for those that say why not', async () => {
  const pictures = await openStorybook('.output/storybook', ({ browser, url }) => listPictures(browser, url))
  const modes = new Set(pictures.map(({ pass }) => pass.name))
  expect([...modes].toSorted()).toEqual(['arabic-dark-280', 'dark-1280', 'forced-colors', 'light-1280', 'light-375'])
})
