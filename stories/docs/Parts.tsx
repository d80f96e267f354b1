import type { ReactElement } from 'react'
import { DocTable } from './DocTable.tsx'

export interface PartsProps {
  rows: readonly { part: string; what: string }[]
}

/** The named parts of a widget: what its `data-part` attributes say. */
export function Parts({ rows }: PartsProps): ReactElement {
  return (
    <DocTable
      head={['data-part', 'What it is']}
      rows={rows.map(({ part, what }) => ({ key: part, cells: [<code key={part}>{part}</code>, what] }))}
    />
  )
}
