import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSpeakerTabs } from '../../tests/rigs/createSpeakerTabs.ts'

type Tabs = ReturnType<typeof createSpeakerTabs>
type Act = { name: 'open' | 'show' | 'hide' | 'close' | 'crash' | 'news'; at: number; isHidden: boolean }

const acts = fc.array(
  fc.record<Act>({
    name: fc.constantFrom('open', 'show', 'hide', 'close', 'crash', 'news', 'news'),
    at: fc.nat(5),
    isHidden: fc.boolean(),
  }),
  { minLength: 5, maxLength: 30 },
)

function perform({ open, all }: Tabs, { name, at, isHidden }: Act, id: string): void {
  if (name === 'open') return void open(isHidden)
  const tabs = all()
  if (name === 'news') {
    // Their lines are not equally fast.
    for (const tab of at % 2 ? tabs : tabs.toReversed()) tab.offer([id])
    return
  }
  tabs[at % Math.max(tabs.length, 1)]?.[name]()
}

const everyWay = [
  { way: 'locks and a channel', has: {} },
  { way: 'locks alone', has: { channel: false } },
  { way: 'a channel alone', has: { locks: false } },
]

test.each(everyWay)('with $way each news is told once, by one tab, where nobody looks at any', async ({ has }) => {
  const check = async (history: readonly Act[]): Promise<void> => {
    const tabs = createSpeakerTabs(has)
    for (const [step, act] of history.entries()) {
      const id = `news ${step}`
      const present = tabs.all()
      const isDue = act.name === 'news' && present.length > 0 && present.every(({ isHidden }) => isHidden())
      perform(tabs, act, id)
      await tabs.calm()
      expect(tabs.ids().filter((one) => one === id)).toHaveLength(isDue ? 1 : 0)
    }
    expect(new Set(tabs.ids()).size).toBe(tabs.told.length)
  }
  await fc.assert(fc.asyncProperty(acts, check), { numRuns: 150 })
})

test.each(everyWay.slice(0, 2))(
  'with $way one tab stands for all once there is news and nobody looks',
  async ({ has }) => {
    const check = async (history: readonly Act[]): Promise<void> => {
      const tabs = createSpeakerTabs(has)
      for (const [step, act] of history.entries()) {
        perform(tabs, act, `news ${step}`)
        await tabs.calm()
        const present = tabs.all()
        expect(present.filter(({ isStanding }) => isStanding).length).toBeLessThan(2)
        for (const tab of present) tab.offer([`more ${step}`])
        await tabs.calm()
        const isSeen = present.some(({ isHidden }) => !isHidden())
        const standing = present.filter(({ isStanding }) => isStanding).length
        expect(standing).toBe(isSeen ? 0 : Math.min(present.length, 1))
      }
    }
    await fc.assert(fc.asyncProperty(acts, check), { numRuns: 150 })
  },
)
