const accepted = (text: string | undefined, test: (text: string) => unknown): string | undefined => {
  try {
    return text !== undefined && test(text) !== undefined ? text : undefined
  } catch {
    return undefined
  }
}

// Browsers and servers hand out locales like "en_US" or "C", on which Intl throws.

/** The locale itself, or `undefined` where Intl would not take it. */
export const knownLocale = (locale: string | undefined): string | undefined =>
  accepted(locale, (text) => Intl.getCanonicalLocales(text)[0])

/** The time zone itself, or `undefined` where Intl would not take it. */
export const knownTimeZone = (timeZone: string | undefined): string | undefined =>
  accepted(timeZone, (text) => new Intl.DateTimeFormat('en', { timeZone: text }))
