import type { LabelOverrides } from '../../src/widgets/text/labels.ts'
import { ar } from './ar/ar.ts'
import { de } from './de/de.ts'
import { pseudo } from './pseudo.ts'

/** A language that stories can be seen in. */
export interface StoryLocale {
  title: string
  /** BCP 47. */
  locale: string
  direction: 'ltr' | 'rtl'
  labels?: LabelOverrides
}

/** The languages of the toolbar: one with long words, one from right to left, and one that shows what was forgotten. */
export const locales = {
  en: { title: 'English', locale: 'en', direction: 'ltr' },
  de: { title: 'German', locale: 'de', direction: 'ltr', labels: de },
  ar: { title: 'Arabic', locale: 'ar', direction: 'rtl', labels: ar },
  pseudo: { title: 'Pseudo-locale', locale: 'en-XA', direction: 'ltr', labels: pseudo },
} as const satisfies Readonly<Record<string, StoryLocale>>

export type LocaleName = keyof typeof locales

/** The locale that Storybook's globals name; English where they name none. */
export const localeOf = (globals: Record<string, unknown>): StoryLocale =>
  locales[globals['locale'] as LocaleName] ?? locales.en
