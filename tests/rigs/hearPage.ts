const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]'

/** What a screen reader is given to say by itself, from now on: what is written into live regions, in its order. */
export function hearPage(page: Document = document) {
  const heard: string[] = []
  const listening = new MutationObserver((records) => {
    const written = new Map<Element, string>()
    for (const { target, type, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live)
      // Taken from what was written: the region may have been emptied since.
      const words = type === 'characterData' ? target.textContent : [...addedNodes].map((it) => it.textContent).join('')
      if (region && words) written.set(region, (written.get(region) ?? '') + words)
    }
    for (const words of written.values()) heard.push(words.trim().replaceAll(/\s+/g, ' '))
  })
  listening.observe(page.body, { subtree: true, childList: true, characterData: true })
  return { heard, stop: () => listening.disconnect() }
}
