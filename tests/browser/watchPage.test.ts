import { expect, test } from 'vitest'
import { watchPage } from '../../src/adapters/watchPage.ts'

function watch() {
  const told: string[] = []
  const stop = watchPage({
    wake: () => void told.push('wake'),
    hidden: (hidden) => void told.push(hidden ? 'hidden' : 'seen'),
    device: (device) => void told.push(device),
  })
  return { told, stop }
}
const happen = (target: EventTarget, name: string): void => void target.dispatchEvent(new Event(name))

test('a page says at once whether its device has a network', () => {
  const { told, stop } = watch()
  stop()
  expect(told).toEqual(['online'])
})

test.each([
  ['online', window, ['online', 'wake']],
  ['offline', window, ['offline']],
  ['pageshow', window, ['wake']],
  ['resume', document, ['wake']],
  ['visibilitychange', document, ['seen', 'wake']],
] as const)('%s is told on', (name, target, expected) => {
  const { told, stop } = watch()
  told.length = 0
  happen(target, name)
  stop()
  expect(told).toEqual(expected)
})

test('after its end nothing is told', () => {
  const { told, stop } = watch()
  stop()
  told.length = 0
  for (const name of ['online', 'offline', 'pageshow']) happen(window, name)
  for (const name of ['resume', 'visibilitychange']) happen(document, name)
  expect(told).toEqual([])
})
