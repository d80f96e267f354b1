const staticImport = /(from\s*|import\s*)(["'])((?:\/|\.)[^"']+)\2/g

/** A module and all that it imports as one `data:` URL, for a page of no origin, to which no server gives any. */
export async function inlineModule(url: string): Promise<string> {
  const answer = await fetch(url)
  const text = await answer.text()
  const found = [...text.matchAll(staticImport)].map(([, , , path = '']) => path)
  const inlined = await Promise.all(found.map((path) => inlineModule(new URL(path, url).href)))
  let at = 0
  const code = text.replaceAll(staticImport, (_, lead: string) => `${lead}${JSON.stringify(inlined[at++])}`)
  return `data:text/javascript,${encodeURIComponent(code.replace(/\/\/# sourceMappingURL=.*/g, ''))}`
}
