import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { drawFavicon } from '../../src/away/drawFavicon.ts'
import type { FaviconLook } from '../../src/away/drawFavicon.ts'
import { drawAppIcon } from './drawAppIcon.ts'
import './TabStrip.css'

interface TabStripProps {
  /** What stands in the tab, its count included. */
  title: string
  /** Absent while the person looks: the icon is the page's own. */
  look?: FaviconLook
  /** False for a page that names no icon. */
  hasIcon?: boolean
}

/** Pixels: what the widget draws, at twice the size of a tab's icon. */
const size = 64

/** One browser tab in a light and in a dark window: browsers draw their own, whatever the page looks like. */
export const TabStrip = (tab: TabStripProps): ReactElement => (
  <div data-story="tab-strips">
    <Tab {...tab} scheme="light" />
    <Tab {...tab} scheme="dark" />
  </div>
)

function Tab({ title, look, hasIcon = true, scheme }: TabStripProps & { scheme: 'light' | 'dark' }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const icon = hasIcon ? drawAppIcon(size) : undefined
    if (look) drawFavicon(context, look, icon)
    else if (icon) context.drawImage(icon, 0, 0)
  }, [look, hasIcon])
  return (
    <div data-story="tab-strip" data-scheme={scheme}>
      <div data-story="tab" dir="ltr">
        <canvas ref={canvas} width={size} height={size} aria-hidden="true" />
        <span>{title}</span>
      </div>
    </div>
  )
}
