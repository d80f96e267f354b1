import { useState } from 'react'
import type { ReactElement } from 'react'
import type { Desk } from './createDesk.ts'
import { DeskQueues } from './DeskQueues.tsx'
import { DocumentList } from './DocumentList.tsx'
import { RefusalNote } from './RefusalNote.tsx'
import { SampleButtons } from './SampleButtons.tsx'
import { SlowNote, type SlowLanes } from './SlowNote.tsx'
import type { LaneChoice } from './upload.ts'
import { UploadPanel } from './UploadPanel.tsx'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

export interface DocumentsPageProps {
  desk: Desk
  isAdmin: boolean
  /** The job whose document the person wants to see. */
  chosen: string | undefined
  /** The lane whose documents they want to see. */
  shownLane: string | undefined
  onShownLane: (lane: string | undefined) => void
  onChosenShown: () => void
}

/** Documents come in at the top; below, each shows how its reading is going. */
export function DocumentsPage(props: DocumentsPageProps): ReactElement {
  const { desk, isAdmin, chosen, shownLane, onShownLane, onChosenShown } = props
  const headingRef = useFocusOnArrival<HTMLHeadingElement>(chosen === undefined)
  const [lane, setLane] = useState<LaneChoice>('normal')
  const [slow, setSlow] = useState<SlowLanes>({})
  return (
    <main className="desk-page desk-columns">
      <div className="desk-work">
        <h1 ref={headingRef} tabIndex={-1}>
          Documents
        </h1>
        <SlowNote lanes={slow} />
        <UploadPanel lane={lane} onLane={setLane} onFiles={(files) => void desk.uploads.send(files, lane)}>
          <SampleButtons
            onSample={(name) => void desk.samples.sendOne(name, lane)}
            onTwenty={() => void desk.samples.sendTwenty(lane)}
          />
        </UploadPanel>
        <RefusalNote documents={desk.documents} />
        <DocumentList
          desk={desk}
          chosen={chosen}
          lane={shownLane}
          onLaneClear={() => onShownLane(undefined)}
          onChosenShown={onChosenShown}
        />
      </div>
      <aside className="desk-aside" aria-label="System load">
        <DeskQueues isAdmin={isAdmin} onLane={onShownLane} onSlow={setSlow} />
      </aside>
    </main>
  )
}
