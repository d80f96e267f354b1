import type { ReactElement } from 'react'
import type { AdminDashboardLabels } from './adminDashboardLabels.ts'
import { downloadText } from './downloadText.ts'
import { exportCsv } from './exportCsv.ts'
import { exportJson } from './exportJson.ts'
import type { ShownFigures } from './shownFigures.ts'

/** The formats of an export. */
export const exportFormats = ['csv', 'json'] as const

export type ExportFormat = (typeof exportFormats)[number]

/** What an export hands over. */
export interface AdminExport {
  format: ExportFormat
  text: string
  /** A name for the file. */
  name: string
  shown: ShownFigures
}

interface ExportControlProps {
  /** Gathers what is shown, once it is asked for. */
  shownNow: () => ShownFigures
  /** Takes the export in place of a download. */
  onExport: ((given: AdminExport) => void) | undefined
  labels: AdminDashboardLabels
}

const writers = { csv: exportCsv, json: exportJson }
const types = { csv: 'text/csv', json: 'application/json' }

function exportOf(shown: ShownFigures, format: ExportFormat): AdminExport {
  const time = new Date(shown.at).toISOString().slice(0, 19).replaceAll(':', '-')
  return { format, text: writers[format](shown), name: `system-${time}.${format}`, shown }
}

const download = ({ text, name, format }: AdminExport): void => downloadText(text, name, types[format])

/** Hands over what is shown, as a file unless somebody takes it. */
export function ExportControl({ shownNow, onExport = download, labels }: ExportControlProps): ReactElement {
  return (
    <div data-part="export" role="group" aria-label={labels.exportAs}>
      {exportFormats.map((format) => (
        <button
          key={format}
          type="button"
          data-button=""
          data-part="export-as"
          onClick={() => onExport(exportOf(shownNow(), format))}
        >
          <span data-hidden="">{labels.download(format.toUpperCase())}</span>
          <span aria-hidden="true">{format.toUpperCase()}</span>
        </button>
      ))}
    </div>
  )
}
