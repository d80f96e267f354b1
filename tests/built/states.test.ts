import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { states } from '../../stories/states/states.ts'

const index = JSON.parse(readFileSync('.output/storybook/index.json', 'utf8')) as {
  entries: Record<string, { type: string }>
}
const isStory = (id: string) => index.entries[id]?.type === 'story'

/** How many states each part of the catalogue holds: none is lost without being noticed. */
const sizes = {
  Job: 39,
  Batch: 20,
  Upload: 14,
  Tray: 18,
  Queues: 17,
  Notifications: 69,
  Preferences: 20,
  Admin: 20,
  Connection: 24,
  'All of them': 15,
}

test.each(Object.entries(states))('every state of %s has its story in the built Storybook', (name, catalogue) => {
  expect(catalogue.filter(({ story }) => !isStory(story))).toEqual([])
  expect(catalogue.length).toBeGreaterThanOrEqual(sizes[name as keyof typeof sizes])
})

test.each(Object.entries(states))('no state of %s is named twice', (_, catalogue) => {
  const names = catalogue.map(({ state }) => state)
  expect(names).toEqual([...new Set(names)])
})
