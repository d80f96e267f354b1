import type { ReactElement } from 'react'
import { DocTable } from './DocTable.tsx'
import { fieldsOf } from './fieldsOf.ts'

export interface FieldsProps {
  /** The text of the file the interface is in. */
  source: string
  /** The interface. */
  of: string
}

/** The fields of a message, read from the source. */
export function Fields({ source, of }: FieldsProps): ReactElement {
  return (
    <DocTable
      head={['Field', 'Type', 'What it says']}
      rows={fieldsOf(source, of).map(({ name, isOptional, type, what }) => ({
        key: name,
        cells: [<code key="name">{isOptional ? `${name}?` : name}</code>, <code key="type">{type}</code>, what],
      }))}
    />
  )
}
