/** The tab's title with a count before it. */
export interface TabTitle {
  show(count: string): void
  clear(): void
}

/** Puts a count before the page's title, follows what the app calls its page meanwhile, and leaves that behind. */
export function createTabTitle(page: Document): TabTitle {
  let own = ''
  let prefix = ''
  let written = ''
  let watching: MutationObserver | undefined

  const write = (): void => {
    page.title = prefix + own
    // What is read back has its white space collapsed.
    written = page.title
  }
  const follow = (): boolean => {
    const told = page.title
    if (told === written) return false
    // An app may add to the title it finds.
    own = told.startsWith(prefix) ? told.slice(prefix.length) : told
    return true
  }
  return {
    show(count) {
      const next = `(${count}) `
      if (watching && next === prefix) return
      if (watching) follow()
      else {
        own = page.title
        watching = new MutationObserver(() => follow() && write())
        watching.observe(page.head, { childList: true, subtree: true, characterData: true })
      }
      prefix = next
      write()
    },
    clear() {
      if (!watching) return
      follow()
      watching.disconnect()
      watching = undefined
      prefix = ''
      page.title = own
    },
  }
}
