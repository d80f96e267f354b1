import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('olderUsage.md', import.meta.url), 'utf8')

/** The older documentation's blocks by the heading above them. */
export const olderSnippets: ReadonlyMap<string, string> = new Map(
  [...text.matchAll(/^## (.+)\n\n```typescript\n([\s\S]*?)^```$/gm)].map(([, heading = '', code = '']) => [
    heading,
    code,
  ]),
)

/** The block below `heading`, as it is. */
export function olderSnippet(heading: string): string {
  const code = olderSnippets.get(heading)
  if (code === undefined) throw new Error(`olderUsage.md has no block below “${heading}”.`)
  return code
}
