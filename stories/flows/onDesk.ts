import { expect } from 'storybook/test'
import type { within } from 'storybook/test'

/** How a person finds things on the desk. */
export const onDesk = (canvas: ReturnType<typeof within>) => ({
  /** The badge says `word`. */
  badge: async (word: string): Promise<void> => {
    await expect(
      await canvas.findByText(word, { selector: '[data-tt=ConnectionBadge] [data-part=word]' }),
    ).toBeVisible()
  },
  job: (name: string): Promise<HTMLElement> => canvas.findByRole('group', { name: new RegExp(name) }),
})
