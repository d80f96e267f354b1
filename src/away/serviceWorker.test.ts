import { expect, test, vi } from 'vitest'
import { answerNotificationClicks } from './serviceWorker.ts'

const scope = 'https://desk.example/app/'

function openWorker(urls: readonly string[]) {
  let listener: ((event: never) => void) | undefined
  const openWindow = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve())
  const tabs = urls.map((url) => ({
    url,
    focus: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    postMessage: vi.fn<(message: unknown) => void>(),
  }))
  answerNotificationClicks({
    addEventListener: (_, listen) => {
      listener = listen
    },
    registration: { scope },
    clients: { matchAll: () => Promise.resolve(tabs), openWindow },
  })
  const click = async (data: unknown): Promise<boolean> => {
    const close = vi.fn<() => void>()
    const waits: Promise<unknown>[] = []
    const event = { notification: { data, close }, waitUntil: (until: Promise<unknown>) => waits.push(until) }
    listener?.(event as never)
    await Promise.all(waits)
    return close.mock.calls.length > 0
  }
  return { click, tabs, openWindow }
}
const data = { telltale: { tag: 'job/a/1/completed', url: `${scope}jobs` } }

test('a click brings up the tab that told of it, and tells it what was chosen', async () => {
  const { click, tabs, openWindow } = openWorker([`${scope}wall`, `${scope}jobs`])
  expect(await click(data)).toBe(true)
  expect(tabs[1]?.postMessage).toHaveBeenCalledWith({ telltale: { clicked: 'job/a/1/completed' } })
  expect(tabs[1]?.focus).toHaveBeenCalledOnce()
  expect(tabs[0]?.focus).not.toHaveBeenCalled()
  expect(openWindow).not.toHaveBeenCalled()
})

test('another tab of the app will do; a page beside the app will not', async () => {
  const { click, tabs, openWindow } = openWorker(['https://desk.example/help', `${scope}wall`])
  await click(data)
  expect(tabs[0]?.focus).not.toHaveBeenCalled()
  expect(tabs[1]?.focus).toHaveBeenCalledOnce()
  expect(openWindow).not.toHaveBeenCalled()
})

test('without a tab the page is opened', async () => {
  const { click, openWindow } = openWorker([])
  await click(data)
  expect(openWindow).toHaveBeenCalledWith(`${scope}jobs`)
})

test('a notification of the app’s own is left to the app', async () => {
  const { click, tabs } = openWorker([`${scope}jobs`])
  for (const other of [undefined, null, 'text', { id: 1 }, { telltale: { tag: 1 } }])
    expect(await click(other)).toBe(false)
  expect(tabs[0]?.focus).not.toHaveBeenCalled()
})
