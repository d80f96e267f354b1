import type { ReactElement } from 'react'
import { DocTable } from './DocTable.tsx'

export interface AttributesProps {
  rows: readonly {
    attribute: string
    /** The part that carries it; the widget's root where it is absent. */
    on?: string
    values: readonly string[]
    what: string
  }[]
}

/** The attributes by which a widget shows its state, for a product's own stylesheet and tests. */
export function Attributes({ rows }: AttributesProps): ReactElement {
  return (
    <DocTable
      head={['Attribute', 'On', 'Values', 'What it says']}
      rows={rows.map(({ attribute, on, values, what }) => ({
        key: `${attribute} ${on}`,
        cells: [
          <code key="name">{attribute}</code>,
          on === undefined ? 'the root' : <code key="on">{on}</code>,
          <code key="values">{values.join(' · ')}</code>,
          what,
        ],
      }))}
    />
  )
}
