const longest = 120

/** A file name as it may be shown: the last part of the path, without control and direction characters. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const clean = last
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return Array.from(clean).slice(0, longest).join('') || 'document.pdf'
}
