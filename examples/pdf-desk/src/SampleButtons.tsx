import type { ReactElement } from 'react'
import type { SampleName } from './upload.ts'

const samples: readonly { name: SampleName; title: string }[] = [
  { name: 'report', title: 'Report, 24 pages' },
  { name: 'long', title: 'Book, 240 pages' },
  { name: 'damaged', title: 'Damaged file' },
  { name: 'encrypted', title: 'With a password' },
]

export interface SampleButtonsProps {
  onSample: (name: SampleName) => void
  onTwenty: () => void
}

/** Real PDFs for people who have none at hand. */
export function SampleButtons({ onSample, onTwenty }: SampleButtonsProps): ReactElement {
  return (
    <fieldset className="desk-samples">
      <legend>Try a sample</legend>
      {samples.map(({ name, title }) => (
        <button key={name} type="button" className="desk-button" onClick={() => onSample(name)}>
          {title}
        </button>
      ))}
      <button type="button" className="desk-button" onClick={onTwenty}>
        20 at once
      </button>
    </fieldset>
  )
}
