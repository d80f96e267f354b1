import { useEffect, useState, type RefObject } from 'react'

/** Pixels outside the window at which a chart is drawn already, so that nobody scrolls to an empty one. */
const marginPx = 200

/** True while an element is on screen, or near it, and the page is not hidden; false on a server. */
export function useIsSeen(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  const [isShown, setIsShown] = useState(true)
  useEffect(() => {
    const follow = () => setIsShown(document.visibilityState === 'visible')
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => document.removeEventListener('visibilitychange', follow)
  }, [])
  useEffect(() => {
    if (!ref.current) return undefined
    const observer = new IntersectionObserver((entries) => setIsNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: `${marginPx}px`,
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [ref])
  return isNear && isShown
}
