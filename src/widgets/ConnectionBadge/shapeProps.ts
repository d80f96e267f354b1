import type { ConnectionBadgeLabels } from './connectionBadgeLabels.ts'
import type { ToldLine } from './tellLine.ts'
import type { Attempt } from './useAttempt.ts'

/** What each shape of the badge is drawn from. */
export interface ShapeProps {
  told: ToldLine
  attempt: Attempt | undefined
  labels: ConnectionBadgeLabels
  /** The badge itself reads changes aloud. */
  isHeard: boolean
  diagnostics: (() => string) | undefined
}
