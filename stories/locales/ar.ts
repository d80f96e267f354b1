import type { LabelOverrides } from '../../src/widgets/text/labels.ts'

/** The words in Arabic. */
export const ar: LabelOverrides = {}
