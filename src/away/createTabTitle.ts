/** The tab's title with a count before it. */
export interface TabTitle {
  show(count: string): void
  clear(): void
}

/** Puts a count before the page's title, follows what the app calls its page meanwhile, and leaves that behind. */
export function createTabTitle(page: Document): TabTitle {
  let own = ''
  let front = ''
  let prefix = ''
  let written = ''
  let watching: MutationObserver | undefined

  const write = (): void => {
    page.title = front + prefix + own
    // What is read back has its white space collapsed.
    written = page.title
  }
  const follow = (): boolean => {
    const told = page.title
    if (told === written) return false
    if (written !== '' && told.endsWith(written)) {
      // Somebody else's count goes before ours: two that each insist on being the first would never end.
      front = told.slice(0, -written.length) + front
      written = told
      return false
    }
    // An app may add to the title it finds.
    if (!told.startsWith(front + prefix)) front = ''
    own = told.startsWith(front + prefix) ? told.slice(front.length + prefix.length) : told
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
      page.title = front + own
      front = prefix = written = ''
    },
  }
}
