import tokens from '../../../src/widgets/tokens.css?raw'
import { readSeeds, type Seed } from './readSeeds.ts'

/** The seeds of the widgets, as their own stylesheet has them. */
export const seeds: readonly Seed[] = readSeeds(tokens)
