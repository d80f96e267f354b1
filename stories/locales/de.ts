import type { LabelOverrides } from '../../src/widgets/text/labels.ts'

/** The words in German. */
export const de: LabelOverrides = {}
