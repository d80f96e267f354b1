import type { ComponentType } from 'react'

/**
 * Gives toasts a page to stand on. What contains layout stands for a page of its own, so that each story of a docs page
 * has corners of its own.
 */
export const withToastRoom = (Story: ComponentType, { viewMode, args }: { viewMode: string; args: object }) => {
  const isPage = viewMode !== 'docs'
  const shown = 'notifications' in args && Array.isArray(args.notifications) ? args.notifications.length : 1
  const minBlockSize = isPage ? 420 : shown > 2 ? 380 : shown > 1 ? 280 : 190
  return (
    <div style={{ minBlockSize, ...(!isPage && { contain: 'layout' }) }}>
      <Story />
    </div>
  )
}
