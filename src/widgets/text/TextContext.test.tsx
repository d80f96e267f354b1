import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { connectionBadgeLabels } from '../ConnectionBadge/connectionBadgeLabels.ts'
import { TextProvider, useText } from './TextContext.tsx'

afterEach(cleanup)

function Said() {
  const { labels, locale, timeZone, formatters } = useText('connectionBadge', connectionBadgeLabels)
  return [labels.signIn, labels.connect, locale, timeZone, formatters.number(1_000)].join('|')
}

test('without a provider the words are English', () => {
  expect(render(<Said />).container.textContent).toBe('Sign in|Connect|en||1,000')
})

test('a provider changes what it names and leaves the rest', () => {
  const { container } = render(
    <TextProvider locale="de" timeZone="UTC" labels={{ connectionBadge: { signIn: 'Anmelden' } }}>
      <TextProvider labels={{ connectionBadge: { connect: 'Verbinden' } }}>
        <Said />
      </TextProvider>
    </TextProvider>,
  )
  expect(container.textContent).toBe('Anmelden|Verbinden|de|UTC|1.000')
})

test('a word within a record is changed alone, under two providers as well', () => {
  const Words = () => {
    const { word, attempt } = useText('connectionBadge', connectionBadgeLabels).labels
    return [word.live, word.offline, word.closed, attempt('3')].join('|')
  }
  const { container } = render(
    <TextProvider labels={{ connectionBadge: { word: { live: 'Verbunden' }, attempt: (count) => `Versuch ${count}` } }}>
      <TextProvider labels={{ connectionBadge: { word: { offline: 'Kein Netz' } } }}>
        <Words />
      </TextProvider>
    </TextProvider>,
  )
  expect(container.textContent).toBe('Verbunden|Kein Netz|Disconnected|Versuch 3')
})

test('the words are the same object from one rendering to the next', () => {
  const seen = new Set<object>()
  const Words = () => {
    seen.add(useText('connectionBadge', connectionBadgeLabels).labels)
    return null
  }
  const labels = { connectionBadge: { signIn: 'Anmelden' } }
  const page = () => (
    <TextProvider labels={labels}>
      <Words />
    </TextProvider>
  )
  render(page()).rerender(page())
  expect(seen.size).toBe(1)
})

test('a locale or time zone that Intl refuses changes nothing', () => {
  const { container } = render(
    <TextProvider locale="en_US" timeZone="Mars/Base">
      <Said />
    </TextProvider>,
  )
  expect(container.textContent).toBe('Sign in|Connect|en||1,000')
})
