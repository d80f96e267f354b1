import type { ComponentType } from 'react'
import './withPageBelow.css'

/** Puts some page below a banner, so that it is seen what it covers. */
export const withPageBelow = (Story: ComponentType) => (
  <div className="page-below">
    <Story />
    <div className="page-below-lines" aria-hidden="true">
      {Array.from({ length: 5 }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  </div>
)
