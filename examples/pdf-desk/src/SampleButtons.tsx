import type { ReactElement } from 'react'
import type { SampleName } from './upload.ts'

const samples: readonly { name: SampleName; title: string }[] = [
  { name: 'report', title: 'Report, 24 pages' },
  { name: 'long', title: 'Book, 240 pages' },
  { name: 'damaged', title: 'Damaged file' },
  { name: 'encrypted', title: 'With a password' },
]

/** Real PDFs for people who have none at hand. */
export function SampleButtons({ onSample }: { onSample: (name: SampleName) => void }): ReactElement {
  return (
    <fieldset className="desk-samples">
      <legend>Try a sample</legend>
      {samples.map(({ name, title }) => (
        <button key={name} type="button" className="desk-button" onClick={() => onSample(name)}>
          {title}
        </button>
      ))}
    </fieldset>
  )
}
