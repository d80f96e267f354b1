import type { ReactElement } from 'react'
import { DocTable } from './DocTable.tsx'

export interface KeysProps {
  rows: readonly { keys: string; what: string }[]
}

/** What each key does in a widget. */
export function Keys({ rows }: KeysProps): ReactElement {
  return (
    <DocTable
      head={['Key', 'What it does']}
      rows={rows.map(({ keys, what }) => ({ key: keys, cells: [<kbd key={keys}>{keys}</kbd>, what] }))}
    />
  )
}
