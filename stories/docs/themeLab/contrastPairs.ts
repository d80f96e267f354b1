/** Two colours that stand on each other in the widgets, by the names that the widgets draw with. */
export interface ContrastPair {
  what: string
  colour: string
  on: string
  /** Ratio that WCAG 2.2 AA asks for: 4.5 for text (1.4.3), 3 for what is drawn (1.4.11). */
  least: 4.5 | 3
}

/** Every pair that a person has to tell apart. Borders of cards and tracks of bars are not: nothing is read from them. */
export const contrastPairs: readonly ContrastPair[] = [
  { what: 'Text', colour: '--_fg', on: '--_bg', least: 4.5 },
  { what: 'Text under the pointer', colour: '--_fg', on: '--_hover', least: 4.5 },
  { what: 'Small text', colour: '--_muted', on: '--_bg', least: 4.5 },
  { what: 'Small text under the pointer', colour: '--_muted', on: '--_hover', least: 4.5 },
  { what: 'Links and the focus', colour: '--_accent', on: '--_bg', least: 4.5 },
  { what: 'Text on the accent', colour: '--_on-accent', on: '--_accent', least: 4.5 },
  { what: 'A bar on its track', colour: '--_accent', on: '--_track', least: 3 },
  { what: 'What went wrong', colour: '--_danger', on: '--_bg', least: 4.5 },
  { what: 'What needs care', colour: '--_warning', on: '--_bg', least: 4.5 },
  { what: 'What went well', colour: '--_success', on: '--_bg', least: 4.5 },
]
