/** @jsxRuntime classic */
import React from 'react'
import { PanelRoot } from './look/PanelRoot.ts'

const lines = `// happyPath comes with telltale/mocks.
export const Played = meta.story({
  parameters: { timeline: { scenario: happyPath } },
})`

/** What the panel says where there is nothing to play. */
export function EmptyState({ isComing }: { isComing: boolean }) {
  return (
    <PanelRoot data-part="empty">
      {!isComing && (
        <>
          <h2>This story has no scenario</h2>
          <p>Name one in its parameters, from telltale or of your own, and it can be played and scrubbed here.</p>
          <pre>{lines}</pre>
        </>
      )}
    </PanelRoot>
  )
}
