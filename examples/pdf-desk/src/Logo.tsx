import type { ReactElement } from 'react'

/** A ribbon on a mast: the product's mark. */
export function Logo(): ReactElement {
  return (
    <svg className="desk-logo" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 3v18M5 6c4-3 6 3 10 1 2-1 3-2 4-2M5 12c3-2 5 2 8 1 1-.4 2-1 3-1" />
    </svg>
  )
}
