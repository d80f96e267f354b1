import type { ReactElement } from 'react'

/** Lanes that are slower than they should be, each with why. */
export type SlowLanes = Readonly<Record<string, string>>

/** Tells whoever is about to upload that it takes longer than usual; nothing while all is well. */
export function SlowNote({ lanes }: { lanes: SlowLanes }): ReactElement {
  return (
    <div className="desk-slow" role="status">
      {Object.entries(lanes).map(([lane, reason]) => (
        <p key={lane}>
          Reading takes longer than usual in the lane <strong>{lane}</strong>. {reason}
        </p>
      ))}
    </div>
  )
}
