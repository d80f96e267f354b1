import { expect, test } from 'vitest'
import { createSpeakerTabs } from '../../tests/rigs/createSpeakerTabs.ts'

test('of two tabs out of sight one tells', async () => {
  const { open, told, calm } = createSpeakerTabs()
  const [one, other] = [open(), open()]
  await calm()
  one.offer(['a'])
  other.offer(['a'])
  await calm()
  expect(told).toEqual([{ tab: 1, id: 'a' }])
})

test('the tab that was looked at last speaks', async () => {
  const { open, told, calm } = createSpeakerTabs()
  const [one, other] = [open(), open()]
  other.show()
  await calm()
  other.hide()
  await calm()
  for (const tab of [one, other]) tab.offer(['a'])
  await calm()
  expect(told).toEqual([{ tab: 2, id: 'a' }])
})

test('a tab whose speaker closed takes over, and tells only what nobody has told', async () => {
  const { open, told, calm } = createSpeakerTabs()
  const [one, other] = [open(), open()]
  await calm()
  for (const tab of [one, other]) tab.offer(['a'])
  await calm()
  // This one reaches the second tab alone, which does not speak yet.
  other.offer(['b'])
  await calm()
  one.close()
  await calm()
  other.offer(['c'])
  await calm()
  expect(told).toEqual([
    { tab: 1, id: 'a' },
    { tab: 2, id: 'b' },
    { tab: 2, id: 'c' },
  ])
})

test('nothing is told while somebody looks at another tab, nor when they stop looking', async () => {
  const { open, told, calm } = createSpeakerTabs()
  const [seen, hidden] = [open(false), open(false)]
  hidden.hide()
  await calm()
  for (const tab of [seen, hidden]) tab.offer(['a'])
  await calm()
  seen.hide()
  await calm()
  expect(told).toEqual([])
  expect([seen.isStanding, hidden.isStanding]).toEqual([false, true])
})

test('two users in two tabs are told each of their own', async () => {
  const { open, told, calm } = createSpeakerTabs()
  const [ada, ben] = [open(true, 'ada'), open(true, 'ben')]
  await calm()
  for (const tab of [ada, ben]) tab.offer(['alert'])
  await calm()
  expect(told.map(({ tab }) => tab)).toEqual([1, 2])
})

test('news that comes right after some is gathered for a second', async () => {
  const { open, ids } = createSpeakerTabs()
  const tab = open()
  await Promise.resolve()
  tab.offer(['a'])
  await expect.poll(ids).toEqual(['a'])
  tab.offer(['b'])
  tab.offer(['c'])
  tab.clock.advance(999)
  await new Promise(setImmediate)
  expect(ids()).toEqual(['a'])
  tab.clock.advance(1)
  await expect.poll(ids).toEqual(['a', 'b', 'c'])
})

test('without locks the tabs agree by word of mouth, and one that is looked at answers for all', async () => {
  const { open, ids, calm } = createSpeakerTabs({ locks: false })
  const [one, other] = [open(), open()]
  for (const tab of [one, other]) tab.offer(['a'])
  await calm()
  expect(ids()).toEqual(['a'])
  one.show()
  await calm()
  for (const tab of [one, other]) tab.offer(['b'])
  await calm()
  expect(ids()).toEqual(['a'])
})

test('without locks and channels a tab speaks for itself, at once', async () => {
  const { open, ids } = createSpeakerTabs({ locks: false, channel: false })
  open().offer(['a'])
  await expect.poll(ids).toEqual(['a'])
})

test('locks that the browser denies leave the word of mouth', async () => {
  const { open, ids, calm } = createSpeakerTabs({ locks: 'denied' })
  const [one, other] = [open(), open(false)]
  other.hide()
  await calm()
  for (const tab of [one, other]) tab.offer(['a'])
  await calm()
  expect(ids()).toEqual(['a'])
})
