// These functions run inside the page, where Storybook's preview lives.

/**
 * The ends a story can come to; `storyFinished` says "success" even where the play function threw.
 * @typedef {{ ending: 'drawn' } | { ending: 'failed', why: string }} Ending
 */

/**
 * Shows one story and resolves when it has been drawn and played.
 * @param {{ id: string, event: string }} what
 * @returns {Promise<Ending>}
 */
export function showStory({ id, event }) {
  const failures = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ]
  const channel = /** @type {import('storybook/internal/channels').Channel} */ (
    Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__')
  )
  return new Promise((resolve) => {
    /** @type {string | undefined} */
    let why
    /** @param {{ message?: string, title?: string } | undefined} error */
    const fail = (error) => {
      why ??= String(error?.message ?? error?.title ?? 'failed').split('\n')[0]
      // A story that never gets as far as finishing says so here alone.
      setTimeout(end, 200)
    }
    /** @param {{ storyId?: string } | undefined} story */
    const finish = (story) => {
      if (story?.storyId === id) end()
    }
    const timer = setTimeout(() => fail({ message: 'was not drawn within 20 seconds' }), 20_000)
    const end = () => {
      clearTimeout(timer)
      channel.off('storyFinished', finish)
      for (const name of failures) channel.off(name, fail)
      resolve(why === undefined ? { ending: 'drawn' } : { ending: 'failed', why })
    }
    for (const name of failures) channel.on(name, fail)
    channel.on('storyFinished', finish)
    channel.emit(event, { storyId: id, viewMode: 'story' })
  })
}

/** Resolves once fonts are there and two frames have been drawn. */
export async function settle() {
  await document.fonts.ready
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

/** True where something on the page is drawn in a layer of its own and may have been moved since: charts, sticky cells. */
export const hasLayers = () =>
  [...document.body.querySelectorAll('*')].some(
    (element) => element.classList.contains('recharts-wrapper') || getComputedStyle(element).position === 'sticky',
  )
