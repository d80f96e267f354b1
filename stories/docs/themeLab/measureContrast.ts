import { contrastRatio } from './contrast.ts'
import { contrastPairs, type ContrastPair } from './contrastPairs.ts'
import { resolveColour } from './resolveColour.ts'

/** A pair, and what its colours come to where it was measured. */
export interface MeasuredPair extends ContrastPair {
  /** Ratio from 1 to 21. */
  ratio: number
}

/** Measures every pair inside an element, from the colours that the browser makes of the theme there. */
export function measureContrast(within: Element): readonly MeasuredPair[] {
  const probe = document.createElement('span')
  // The names that the widgets draw with are worked out on every root of a widget.
  probe.dataset['tt'] = ''
  probe.hidden = true
  within.append(probe)
  const colourOf = (token: string) => {
    probe.style.color = `var(${token})`
    return resolveColour(getComputedStyle(probe).color)
  }
  const measured = contrastPairs.map((pair) => ({
    ...pair,
    ratio: contrastRatio(colourOf(pair.colour), colourOf(pair.on)),
  }))
  probe.remove()
  return measured
}

/** A ratio as people write it, cut and not rounded: 4.496 is not 4.5. */
export const formatRatio = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`
