import { storybookFolder } from './folders.mjs'
import { listPictures } from './listPictures.mjs'
import { openStorybook } from './openStorybook.mjs'

/**
 * What is to be drawn; not whole where words narrow it down, and then baselines of other stories are left alone.
 * @typedef {object} VisualRun
 * @property {import('./openStorybook.mjs').OpenStorybook} open
 * @property {import('./listPictures.mjs').Picture[]} pictures
 * @property {boolean} isWhole
 */

/**
 * Opens the built Storybook for `run`, with the pictures whose name holds one of `words`, or all where there is none.
 * @template T
 * @param {string[]} words
 * @param {(run: VisualRun) => Promise<T>} run
 */
export const visualRun = (words, run) =>
  openStorybook(storybookFolder, async (open) => {
    const all = await listPictures(open.browser, open.url)
    const pictures = words.length === 0 ? all : all.filter(({ name }) => words.some((word) => name.includes(word)))
    if (pictures.length === 0) throw new Error(`No picture is called ${words.join(' or ')}, of ${all.length}.`)
    return run({ open, pictures, isWhole: words.length === 0 })
  })
