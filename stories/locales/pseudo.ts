import type { LabelOverrides } from '../../src/widgets/text/labels.ts'
import { defaultLabels } from '../../src/widgets/text/labels.ts'

const accented = 'ÂƁĆĎÊƑĜĤÎĴĶĻḾŃÖƤǬŔŠŢÛṼŴẊÝŽâƀćďêƒĝĥîĵķļḿńöƥǫŕšţûṽŵẋýž'

/** The same text with accents on every letter and half as long again: what is cut off or not translated shows at once. */
export function pseudoText(text: string): string {
  const letters = text.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0)
    return accented[code >= 97 ? code - 97 + 26 : code - 65] ?? letter
  })
  return text === '' ? text : `[${letters}${'~'.repeat(Math.ceil(text.length / 2))}]`
}

function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words)
  if (typeof words === 'function') return (...given: unknown[]) => pseudoWords(Reflect.apply(words, undefined, given))
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, pseudoWords(word)]))
}

/** Every word of the library in an invented language that stays legible. */
export const pseudo = pseudoWords(defaultLabels) as LabelOverrides
