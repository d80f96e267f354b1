import type { ReactElement } from 'react'

/** The row that every contestant draws. */
export const Row = ({ id, progress = 0, step }: { id: string; progress?: number; step?: string }): ReactElement => (
  <div>
    <span>{id}</span>
    <progress max={100} value={progress} />
    <span>{`${Math.floor(progress)} %`}</span>
    <span>{step}</span>
  </div>
)
