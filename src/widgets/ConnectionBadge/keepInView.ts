/** CSS pixels that stay free beside it. */
const marginPx = 8

/** Moves a panel sideways as far as it would stand out of the page, now and when the page changes its size. */
export function keepInView(panel: HTMLElement): () => void {
  const page = panel.ownerDocument
  const place = (): void => {
    // Set here and not as an attribute: a policy that forbids style attributes lets this pass.
    panel.style.translate = ''
    const { left, right } = panel.getBoundingClientRect()
    const tooFar = Math.max(0, right - (page.documentElement.clientWidth - marginPx))
    const shift = left - tooFar < marginPx ? marginPx - left : -tooFar
    if (shift !== 0) panel.style.translate = `${shift}px`
  }
  place()
  page.defaultView?.addEventListener('resize', place)
  return () => page.defaultView?.removeEventListener('resize', place)
}
