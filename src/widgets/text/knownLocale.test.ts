import { expect, test } from 'vitest'
import { knownLocale, knownTimeZone } from './knownLocale.ts'

test('locales that Intl takes pass', () => {
  expect(['en', 'de-AT', 'ar-EG-u-nu-arab'].map(knownLocale)).toEqual(['en', 'de-AT', 'ar-EG-u-nu-arab'])
})

test('locales on which Intl throws are left out', () => {
  expect(['en_US', 'C', '', undefined].map(knownLocale)).toEqual([undefined, undefined, undefined, undefined])
})

test('unknown time zones are left out', () => {
  expect(['UTC', 'Europe/Vienna', 'Mars/Base', undefined].map(knownTimeZone)).toEqual([
    'UTC',
    'Europe/Vienna',
    undefined,
    undefined,
  ])
})
