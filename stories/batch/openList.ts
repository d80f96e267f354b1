import { expect, waitFor } from 'storybook/test'
import type { MemberPlace } from '../../src/widgets/BatchProgress/memberPlace.ts'

/** Opens one of a batch's lists, as soon as its button listens. */
export const openList = (
  within: ParentNode,
  userEvent: { click(element: Element): Promise<void> },
  place: MemberPlace,
): Promise<void> =>
  waitFor(async () => {
    const toggle = within.querySelector(`[data-place=${place}] [data-part=toggle]`)
    if (toggle === null) throw new Error(`There is no list of ${place}.`)
    if (toggle.getAttribute('aria-expanded') === 'false') await userEvent.click(toggle)
    await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  })
