import type { Stop } from '../../protocol/clock.ts'
import type { Text } from '../../widgets/text/TextContext.tsx'

/** The words and formatters of those who are spoken of. */
export interface Words {
  /** One more speaks in these. */
  add(text: Text<'announcer'>): Stop
  /** Those of whoever came last, also once they have gone; undefined while nobody has come. */
  latest(): Text<'announcer'> | undefined
}

/** Widgets may have another language than their provider, where a `TextProvider` stands between. */
export function createWords(): Words {
  const texts = new Set<{ text: Text<'announcer'> }>()
  // What is still to be said of a widget that has gone is said in its words.
  let last: Text<'announcer'> | undefined
  return {
    add(text) {
      const own = { text }
      last = text
      texts.add(own)
      return () => texts.delete(own)
    },
    latest: () => [...texts].at(-1)?.text ?? last,
  }
}
