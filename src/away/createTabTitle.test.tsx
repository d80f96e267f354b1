import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTabTitle } from './createTabTitle.ts'

const own = document.title
beforeEach(() => {
  document.title = 'Desk'
})
afterEach(() => {
  document.title = own
})

test('a count stands before the title and goes without a trace', () => {
  const title = createTabTitle(document)
  title.show('1')
  expect(document.title).toBe('(1) Desk')
  title.show('12')
  expect(document.title).toBe('(12) Desk')
  title.clear()
  title.clear()
  expect(document.title).toBe('Desk')
})

test('a page that the app renames keeps its count, and its new name', async () => {
  const title = createTabTitle(document)
  title.show('2')
  document.title = 'Inbox'
  await expect.poll(() => document.title).toBe('(2) Inbox')
  document.title += ' (draft)'
  await expect.poll(() => document.title).toBe('(2) Inbox (draft)')
  const element = document.createElement('title')
  element.textContent = 'New page'
  document.querySelector('title')?.replaceWith(element)
  await expect.poll(() => document.title).toBe('(2) New page')
  title.clear()
  expect(document.title).toBe('New page')
})

test('a name given in the last moment is the one that stays', () => {
  const title = createTabTitle(document)
  title.show('2')
  document.title = 'Inbox'
  title.clear()
  expect(document.title).toBe('Inbox')
})

test('a title that begins with a count of its own keeps it', () => {
  document.title = '(5) Mail'
  const title = createTabTitle(document)
  title.show('1')
  expect(document.title).toBe('(1) (5) Mail')
  title.clear()
  expect(document.title).toBe('(5) Mail')
})

test('two that count on one page come to rest', async () => {
  const [one, other] = [createTabTitle(document), createTabTitle(document)]
  one.show('1')
  other.show('2')
  let written = 0
  const watching = new MutationObserver(() => {
    written += 1
    // Where it would go on for ever, the test is to end all the same.
    if (written > 20) for (const title of [one, other]) title.clear()
  })
  watching.observe(document.head, { childList: true, subtree: true, characterData: true })
  one.show('3')
  await new Promise(requestAnimationFrame)
  watching.disconnect()
  expect(written).toBeLessThan(20)
  one.clear()
  other.clear()
  expect(document.title).toBe('Desk')
})

test('what an app puts before the count stays when the count goes', async () => {
  const title = createTabTitle(document)
  title.show('1')
  document.title = `* ${document.title}`
  title.show('2')
  expect(document.title).toBe('* (2) Desk')
  document.title += ' (draft)'
  await expect.poll(() => document.title).toBe('* (2) Desk (draft)')
  title.clear()
  expect(document.title).toBe('* Desk (draft)')
})
