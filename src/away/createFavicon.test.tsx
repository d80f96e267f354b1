import { afterEach, expect, test } from 'vitest'
import { createFavicon } from './createFavicon.ts'

const links = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')]
const added: HTMLLinkElement[] = []
const svg = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>'

function addIcon(href = svg): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel: 'icon', href, type: 'image/svg+xml' })
  link.setAttribute('sizes', 'any')
  document.head.append(link)
  added.push(link)
  return link
}

/** The runner's own page has one. */
const theirs = links()
for (const link of theirs) link.remove()

afterEach(() => {
  for (const link of added.splice(0)) link.remove()
})

const isDrawn = (link: HTMLLinkElement | undefined) => link?.href.startsWith('data:image/png') ?? false

test('every icon of the page is drawn over, and is as it was afterwards', async () => {
  const both = [addIcon(), addIcon()]
  const before = both.map(({ outerHTML }) => outerHTML)
  const favicon = createFavicon(document)
  favicon.show({ progress: 40 })
  await expect.poll(() => both.every(isDrawn)).toBe(true)
  expect(both.map(({ type }) => type)).toEqual(['image/png', 'image/png'])
  favicon.clear()
  expect(both.map(({ outerHTML }) => outerHTML.length)).toEqual(before.map(({ length }) => length))
  expect(both.map((link) => [link.getAttribute('href'), link.type, link.getAttribute('sizes')])).toEqual([
    [svg, 'image/svg+xml', 'any'],
    [svg, 'image/svg+xml', 'any'],
  ])
})

test('a page without an icon is lent one', async () => {
  const favicon = createFavicon(document)
  favicon.show({ mark: 'done' })
  await expect.poll(() => links().some(isDrawn)).toBe(true)
  favicon.clear()
  expect(links()).toEqual([])
})

test('another icon that the app gives meanwhile is the one that stays', async () => {
  const link = addIcon()
  const favicon = createFavicon(document)
  favicon.show({ progress: 10 })
  await expect.poll(() => isDrawn(link)).toBe(true)
  link.href = '/other.svg'
  favicon.clear()
  expect(link.getAttribute('href')).toBe('/other.svg')
})

test('a step that is not to be seen draws nothing', async () => {
  const link = addIcon()
  const favicon = createFavicon(document)
  favicon.show({ progress: 40 })
  await expect.poll(() => isDrawn(link)).toBe(true)
  link.href = '/untouched.svg'
  favicon.show({ progress: 43.9 })
  favicon.show({ progress: 44 })
  // The second one was drawn: had the first been as well, it would have been drawn before.
  await expect.poll(() => isDrawn(link)).toBe(true)
  favicon.clear()
  expect(link.getAttribute('href')).toBe('/untouched.svg')
})

test('an icon that cannot be read, or is on another server, does not keep the ring away', async () => {
  const link = addIcon('https://icons.invalid/a.png')
  const favicon = createFavicon(document)
  favicon.show({ progress: 40 })
  await expect.poll(() => isDrawn(link)).toBe(true)
  favicon.clear()
})

test('a policy that refuses the drawing leaves the icon alone from then on', async () => {
  const link = addIcon()
  const favicon = createFavicon(document)
  favicon.show({ progress: 40 })
  await expect.poll(() => isDrawn(link)).toBe(true)
  const refusal = { blockedURI: 'data', effectiveDirective: 'img-src', violatedDirective: 'img-src' }
  const required = { documentURI: location.href, originalPolicy: '', statusCode: 200, disposition: 'enforce' as const }
  document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', { ...refusal, ...required }))
  expect(link.getAttribute('href')).toBe(svg)
  favicon.show({ progress: 80 })
  // A second one, which nothing keeps from drawing, shows that there was time enough.
  const other = addIcon()
  const free = createFavicon(document)
  link.rel = 'was-icon'
  free.show({ progress: 80 })
  await expect.poll(() => isDrawn(other)).toBe(true)
  expect(link.getAttribute('href')).toBe(svg)
  free.clear()
})
