import type { ReactElement } from 'react'
import { announcementText } from '../../src/widgets/announcer/announcementText.ts'
import { announcerLabels } from '../../src/widgets/announcer/announcerLabels.ts'
import { useText } from '../../src/widgets/text/TextContext.tsx'
import { DocTable } from './DocTable.tsx'
import { spokenExamples } from './spokenExamples.ts'

/** What the announcer says, put into words by the code that does so on a page. */
export function SpokenWords(): ReactElement {
  const text = useText('announcer', announcerLabels)
  return (
    <DocTable
      head={['When', 'What is said']}
      rows={spokenExamples.map(({ when, utterance }) => ({
        key: when,
        cells: [when, announcementText(utterance, text)],
      }))}
    />
  )
}
