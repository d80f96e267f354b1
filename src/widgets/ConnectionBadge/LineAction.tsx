import type { ReactElement } from 'react'
import type { Attempt } from './useAttempt.ts'

/** What a person can do about the line. It keeps the focus while it is being done. */
export function LineAction({ attempt }: { attempt: Attempt | undefined }): ReactElement | null {
  if (!attempt) return null
  const { text, isUnderWay, start } = attempt
  return (
    <button
      type="button"
      data-part="action"
      data-button=""
      aria-disabled={isUnderWay ? true : undefined}
      onClick={start}
    >
      {text}
    </button>
  )
}
