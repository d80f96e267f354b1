import { readFileSync } from 'node:fs'

export interface Snippet {
  language: string
  code: string
}

/** The README's code blocks in their order. */
export const snippets: readonly Snippet[] = [
  ...readFileSync('README.md', 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm),
].map(([, language = '', code = '']) => ({ language, code }))

/** The README's only block in `language` that has `text` in it. */
export function snippetWith(language: string, text: string): string {
  const found = snippets.filter((one) => one.language === language && one.code.includes(text))
  if (found.length !== 1) throw new Error(`${found.length} ${language} blocks of the README hold “${text}”, not one.`)
  return found[0]!.code
}

/** `code` with each removed line of `diff` gone and the added lines in place of the last one removed before them. */
export function applyDiff(code: string, diff: string): string {
  let lines = code.split('\n')
  let place = 0
  for (const line of diff.split('\n').filter(Boolean)) {
    const text = line.slice(1)
    if (line.startsWith('-')) {
      place = lines.indexOf(text)
      if (place < 0) throw new Error(`The README removes a line that is not there: ${text}`)
      lines = lines.toSpliced(place, 1)
    } else if (line.startsWith('+')) lines = lines.toSpliced(place++, 0, text)
  }
  return lines.join('\n')
}
