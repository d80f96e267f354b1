import type { ReactElement, ReactNode } from 'react'
import { LaneSelect } from './LaneSelect.tsx'
import type { LaneChoice } from './upload.ts'
import { useFileDrop } from './useFileDrop.ts'

export interface UploadPanelProps {
  lane: LaneChoice
  onLane: (lane: LaneChoice) => void
  onFiles: (files: readonly File[]) => void
  children: ReactNode
}

/** Takes files by drop or by choice. */
export function UploadPanel({ lane, onLane, onFiles, children }: UploadPanelProps): ReactElement {
  const isOver = useFileDrop(onFiles)
  return (
    <section className="desk-upload" aria-label="Upload" data-over={isOver || undefined}>
      <div className="desk-drop">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 16V4m0 0L7 9m5-5 5 5M4 16v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-2" />
        </svg>
        <p>
          <strong>Drop PDFs here</strong>
          <span className="desk-muted">Up to 20 MB each.</span>
        </p>
        <FileButton onFiles={onFiles} />
      </div>
      <div className="desk-uploadFoot">
        {children}
        <LaneSelect lane={lane} onLane={onLane} />
      </div>
    </section>
  )
}

function FileButton({ onFiles }: Pick<UploadPanelProps, 'onFiles'>): ReactElement {
  return (
    <label className="desk-button" data-kind="primary">
      Choose files
      <input
        className="desk-hidden"
        type="file"
        accept="application/pdf,.pdf"
        multiple
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
