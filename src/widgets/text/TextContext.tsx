'use client'
import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react'
import { createFormatters, type Formatters } from './createFormatters.ts'
import type { LabelOverrides, Labels } from './labels.ts'
import { mergeWords } from './mergeWords.ts'
import { knownLocale, knownTimeZone } from './knownLocale.ts'

interface TextSettings {
  overrides: LabelOverrides
  locale: string
  timeZone?: string | undefined
  formatters: Formatters
}

const TextContext = createContext<TextSettings>({ overrides: {}, locale: 'en', formatters: createFormatters('en') })

export interface TextProviderProps {
  /** Words to use in place of the English ones, by widget; those left out stay as they are. */
  labels?: LabelOverrides | undefined
  /** BCP 47, such as "de-AT"; "en" where it is absent or not a locale. */
  locale?: string | undefined
  /** IANA, such as "Europe/Vienna"; the runtime's own where it is absent or unknown. */
  timeZone?: string | undefined
  children?: ReactNode
}

/** Gives every widget below it its words, locale and time zone; what is left out comes from the provider above. */
export function TextProvider({ labels, locale, timeZone, children }: TextProviderProps): ReactElement {
  const above = useContext(TextContext)
  const settings = useMemo(() => {
    const chosenLocale = knownLocale(locale) ?? above.locale
    const chosenZone = knownTimeZone(timeZone) ?? above.timeZone
    return {
      overrides: labels ? mergeWords(above.overrides, labels) : above.overrides,
      locale: chosenLocale,
      timeZone: chosenZone,
      formatters: createFormatters(chosenLocale, chosenZone),
    }
  }, [above, labels, locale, timeZone])
  return <TextContext.Provider value={settings}>{children}</TextContext.Provider>
}

export interface Text<W extends keyof Labels> {
  labels: Labels[W]
  locale: string
  timeZone?: string | undefined
  formatters: Formatters
}

/**
 * The words and formatters of one widget. Each widget brings its own English words, so that a page with one widget
 * does not carry the words of all.
 */
export function useText<W extends keyof Labels>(widget: W, english: Labels[W]): Text<W> {
  const { overrides, ...rest } = useContext(TextContext)
  const words = overrides[widget]
  const labels = useMemo(() => (words ? mergeWords(english, words) : english), [english, words])
  return { ...rest, labels }
}
