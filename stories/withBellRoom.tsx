import type { ComponentType } from 'react'

/**
 * Puts a bell where it stands in a product, at the end of a page’s header, with room for its panel below. On a docs page
 * what contains layout stands for a page, so that toasts stay in the corner of their own story.
 */
export const withBellRoom = (Story: ComponentType, { viewMode }: { viewMode: string }) => (
  <div
    style={{
      textAlign: 'end',
      ...(viewMode === 'docs' ? { contain: 'layout', minBlockSize: 500 } : { minBlockSize: 480 }),
    }}
  >
    <Story />
  </div>
)
