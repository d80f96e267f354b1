import type { Locator } from 'playwright'
import type { Visitor } from './visitor.ts'

/** The bell of a visitor's page and what is behind it. */
export function bellOf({ page }: Visitor) {
  const center = page.locator('[data-tt="NotificationCenter"]')
  const bell = center.locator('[data-part="bell"]')
  const panel = center.locator('[data-part="panel"]')
  return {
    panel,
    async open(): Promise<void> {
      if ((await bell.getAttribute('aria-expanded')) === 'false') await bell.click()
      await panel.waitFor()
    },
    /** The line of the document with this name. */
    item: (name: string): Locator => panel.locator('[data-part="item"]').filter({ hasText: name }),
    /** Shows only those of one kind. */
    filter: (name: 'all' | 'unread' | 'failed' | 'archived'): Promise<void> =>
      panel.locator(`[data-part="filter"][data-filter="${name}"]`).click(),
    turnSettings: (): Promise<void> => panel.locator('[data-part="settings-turn"]').click(),
  }
}
