interface Kept {
  href: string | null
  type: string | null
  sizes: string | null
}

const names = ['href', 'type', 'sizes'] as const

const put = (link: Element, kept: Kept): void => {
  for (const name of names) {
    const value = kept[name]
    if (value === null) link.removeAttribute(name)
    else link.setAttribute(name, value)
  }
}

/** The links by which a page names its icon; a page without one is lent one. */
export function createIconLinks(page: Document) {
  const kept = new Map<Element, Kept>()
  let lent: HTMLLinkElement | undefined
  let drawn = ''
  const all = (): HTMLLinkElement[] => [...page.querySelectorAll<HTMLLinkElement>('link[rel~="icon" i]')]

  return {
    /** The address of the page's own icon; none where it names none. */
    own: (): string | undefined => all().at(-1)?.href || undefined,
    replace(url: string): void {
      for (const link of all()) {
        // Its own address again, or a new one: the app has put it there since.
        if (link !== lent && link.getAttribute('href') !== drawn) {
          const [href, type, sizes] = names.map((name) => link.getAttribute(name))
          kept.set(link, { href: href ?? null, type: type ?? null, sizes: sizes ?? null })
        }
        put(link, { href: url, type: 'image/png', sizes: null })
      }
      if (all().length === 0) {
        lent = page.createElement('link')
        lent.rel = 'icon'
        put(lent, { href: url, type: 'image/png', sizes: null })
        page.head.append(lent)
      }
      drawn = url
    },
    restore(): void {
      for (const [link, own] of kept) if (link.getAttribute('href') === drawn) put(link, own)
      kept.clear()
      lent?.remove()
      lent = undefined
      drawn = ''
    },
  }
}
