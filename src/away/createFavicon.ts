import { drawFavicon } from './drawFavicon.ts'
import type { FaviconLook } from './drawFavicon.ts'
import { createIconLinks } from './iconLinks.ts'
import { loadIcon } from './loadIcon.ts'

/** The page's icon in the tab strip. */
export interface Favicon {
  show(look: FaviconLook): void
  clear(): void
}

/** Pixels: twice what a tab strip shows, for dense screens. */
const size = 64

/** Percent between two drawings: a finer step is not to be seen at that size. */
const stepPercent = 4

/**
 * Draws over the page's own icon, and puts that back. Where the page's policy or the browser refuses the drawing, the
 * icon is left alone for good.
 */
export function createFavicon(page: Document): Favicon {
  const links = createIconLinks(page)
  let icon: Promise<HTMLImageElement | undefined> | undefined
  let shown = ''
  let isRefused = false
  let end = new AbortController()

  const giveUp = (): void => {
    isRefused = true
    clear()
  }
  const clear = (): void => {
    end.abort()
    links.restore()
    icon = undefined
    shown = ''
  }
  const watch = (): void => {
    end = new AbortController()
    const refused = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
      if (blockedURI.startsWith('data') && effectiveDirective === 'img-src') giveUp()
    }
    page.addEventListener('securitypolicyviolation', refused, { signal: end.signal })
  }
  const draw = async (look: FaviconLook, key: string): Promise<void> => {
    icon ??= loadIcon(links.own())
    const under = await icon
    if (shown !== key) return
    try {
      const canvas = page.createElement('canvas')
      canvas.width = canvas.height = size
      const context = canvas.getContext('2d')
      if (!context) return giveUp()
      drawFavicon(context, look, under)
      links.replace(canvas.toDataURL())
    } catch {
      giveUp()
    }
  }
  return {
    show({ progress, mark }) {
      if (isRefused) return
      const look = { progress: progress === undefined ? undefined : progress - (progress % stepPercent), mark }
      const key = `${look.progress}/${mark}`
      if (key === shown) return
      if (shown === '') watch()
      shown = key
      void draw(look, key)
    },
    clear,
  }
}
