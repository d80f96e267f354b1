import type { CatalogueState } from './catalogueState.ts'

/** What every widget must look right in. */
export const acrossStates = [
  { state: 'light', story: 'across-all-widgets--light' },
  { state: 'dark', story: 'across-all-widgets--dark' },
  { state: '280 px wide', story: 'across-all-widgets--narrow' },
  { state: '375 px wide', story: 'across-all-widgets--phone' },
  { state: '1280 px wide', story: 'across-all-widgets--wide' },
  { state: 'compact', story: 'across-all-widgets--compact' },
  { state: 'comfortable', story: 'across-all-widgets--comfortable' },
  { state: 'English', story: 'across-all-widgets--english' },
  { state: 'German', story: 'across-all-widgets--german' },
  { state: 'Arabic, right to left', story: 'across-all-widgets--arabic' },
  { state: 'pseudo-locale', story: 'across-all-widgets--pseudo-locale' },
  { state: 'forced colors', story: 'across-all-widgets--forced-colors' },
  { state: 'reduced motion', story: 'across-all-widgets--reduced-motion' },
  { state: '200 % zoom', story: 'across-all-widgets--zoomed-twice' },
  { state: 'very long words', story: 'across-all-widgets--very-long-words' },
] as const satisfies readonly CatalogueState[]
