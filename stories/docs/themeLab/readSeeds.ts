/** The two looks that a colour has a value for. */
export type Look = 'light' | 'dark'

interface Named {
  /** Without the dashes and the prefix: `on-accent`. */
  name: string
  /** The variable that is asked next, where a product has one of that name; absent where none is. */
  next: string | undefined
}

/** One of the tokens that a product may set, and what it is where nobody does. */
export type Seed =
  | (Named & { kind: 'colour'; usual: Readonly<Record<Look, string>> })
  | (Named & { kind: 'length' | 'factor' | 'font'; usual: string })

const themed = /var\(--tt-light, ([^)]+)\) var\(--tt-dark, ([^)]+)\)/
// A product sets no switch of themes: it sets a theme.
const switches = new Set(['scheme', 'light', 'dark', 'flip'])

function kindOf(usual: string): 'length' | 'factor' | 'font' {
  if (/^[\d.]+px$/.test(usual)) return 'length'
  return /^[\d.]+$/.test(usual) ? 'factor' : 'font'
}

/** The innermost value of `a, var(--b, value)`. */
function lastFallback(value: string): string {
  const nested = /^var\(--[\w-]+, (.+)\)$/.exec(value)
  return nested ? lastFallback(nested[1] ?? '') : value
}

/** What stands behind the comma of `var(--tt-name, …)`, up to the bracket that closes it. */
function fallbackAt(css: string, start: number): string {
  let depth = 1
  for (let at = start; at < css.length; at++) {
    if (css[at] === '(') depth++
    if (css[at] === ')' && --depth === 0) return css.slice(start, at)
  }
  return ''
}

/** The seeds of a stylesheet, in its order: each `var(--tt-…)` that it reads with something to fall back to. */
export function readSeeds(css: string): readonly Seed[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const seeds = new Map<string, Seed>()
  for (const match of plain.matchAll(/var\(--tt-([\w-]+), /g)) {
    const name = match[1] ?? ''
    if (switches.has(name) || seeds.has(name)) continue
    const fallback = fallbackAt(plain, match.index + match[0].length)
    const colours = themed.exec(fallback)
    const next = /^var\((--(?!tt-)[\w-]+)/.exec(fallback)?.[1]
    const usual = lastFallback(fallback)
    seeds.set(
      name,
      colours
        ? { name, next, kind: 'colour', usual: { light: colours[1] ?? '', dark: colours[2] ?? '' } }
        : { name, next, kind: kindOf(usual), usual },
    )
  }
  return [...seeds.values()]
}
