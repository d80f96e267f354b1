/**
 * The address of the page the panel is on, opened at another frame: `globals` over those that the address names. A
 * global set to empty text is left out.
 */
export function frameLink(href: string, storyId: string, globals: Readonly<Record<string, string>>): string {
  const url = new URL(href)
  const pairs = new Map(
    (url.searchParams.get('globals') ?? '')
      .split(';')
      .filter((pair) => pair.includes(':'))
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
  )
  for (const [name, value] of Object.entries(globals)) pairs.set(name, value)
  const wanted = Array.from(pairs).filter(([, value]) => value !== '')
  url.searchParams.delete('path')
  url.searchParams.delete('globals')
  const rest = url.searchParams.toString()
  // Written by hand: Storybook reads `:` and `;` as they are, and a person reads the address too.
  const query = [
    `path=/story/${storyId}`,
    wanted.length > 0 && `globals=${wanted.map(([name, value]) => `${name}:${encodeURI(value)}`).join(';')}`,
    rest,
  ]
  return `${url.origin}${url.pathname}?${query.filter(Boolean).join('&')}`
}
