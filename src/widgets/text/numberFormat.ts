const made = new Map<string, Intl.NumberFormat>()

/** An `Intl.NumberFormat` made once: making one costs a hundred times what using it does. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.NumberFormat(locale, options)
  made.set(key, fresh)
  return fresh
}
