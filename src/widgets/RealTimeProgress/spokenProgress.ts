import type { AriaAttributes, AriaRole } from 'react'
import type { JobLook } from './jobLook.ts'

/** How far a job is, for those who do not see it; an empty bar that waits is no progress to speak of. */
export const spokenProgress = (
  { bar, percent }: JobLook,
  label: string,
  text: string | undefined,
): AriaAttributes & { role?: AriaRole } =>
  bar === 'still'
    ? { 'aria-hidden': true }
    : {
        role: 'progressbar',
        'aria-label': label,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
        'aria-valuenow': percent,
        'aria-valuetext': text,
      }
