import type { ReactElement, ReactNode } from 'react'
import './DocTable.css'

export interface DocTableProps {
  head: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** A table of a docs page; the first cell of each row names it. */
export function DocTable({ head, rows }: DocTableProps): ReactElement {
  return (
    <table className="doc-table sb-unstyled">
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              <td key={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
