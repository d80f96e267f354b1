const paragraphs = [
  'A telltale is a ribbon or a piece of yarn tied to a sail. It shows, at a glance, how the wind runs along the cloth.',
  'When both ribbons of a pair stream straight back, the sail is trimmed well and the boat makes its best way.',
  'When the windward ribbon lifts, the boat points too high, or the sheet is eased too far: bear away, or trim in.',
  'When the leeward ribbon stalls, the air has let go of the sail: ease the sheet, or head up until it flows again.',
  'A sailor does not stare at the ribbons. A look now and then is enough, as long as what they show can be trusted.',
  'The same holds for work that goes on out of sight: people want to know that it moves, how far it is, and when to return.',
]

/** The text of page `number`: real sentences, the same on every run. */
export function samplePage(number: number): string {
  return paragraphs.map((_, index) => paragraphs[(index + number) % paragraphs.length]).join('\n\n')
}
