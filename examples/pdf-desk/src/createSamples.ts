import type { DocumentStore } from './documentStore.ts'
import { personIn } from './session.ts'
import type { Session } from './session.ts'
import { fetchSample } from './upload.ts'
import type { LaneChoice, SampleName } from './upload.ts'
import type { Uploads } from './createUploads.ts'

/** PDFs of the server's own, for people who have none at hand. */
export interface Samples {
  sendOne(name: SampleName, lane: LaneChoice): Promise<void>
  /** Twenty in a batch: most are read, one is damaged, and two lose their worker at the first try. */
  sendTwenty(lane: LaneChoice): Promise<void>
}

interface SamplesParts {
  serverUrl: string
  session: Session
  documents: DocumentStore
  uploads: Uploads
}

export function createSamples({ serverUrl, session, documents, uploads }: SamplesParts): Samples {
  const owner = (): string | undefined => personIn(session.store.getState())?.id
  /** The files, where the server gave them all and the person is still the same. */
  const fetchAll = async (...names: SampleName[]): Promise<readonly File[]> => {
    const asked = owner()
    const answers = await Promise.all(names.map((name) => fetchSample(serverUrl, name)))
    if (owner() !== asked) return []
    const refused = answers.find((answer) => !answer.ok)
    if (refused) documents.refuse(refused.message)
    return refused ? [] : answers.flatMap((answer) => (answer.ok ? [answer.body] : []))
  }
  return {
    async sendOne(name, lane) {
      const files = await fetchAll(name)
      if (files.length > 0) await uploads.send(files, lane)
    },
    async sendTwenty(lane) {
      const [report, damaged] = await fetchAll('report', 'damaged')
      if (report && damaged) await uploads.send(twenty(report, damaged), lane, '20 samples')
    },
  }
}

function twenty(report: File, damaged: File): File[] {
  return Array.from({ length: 20 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0')
    if (index === 7) return new File([damaged], `damaged ${number}.pdf`)
    // The server takes the worker from documents of this name, in their first run.
    return new File([report], `${index === 3 || index === 12 ? 'unlucky' : 'report'} ${number}.pdf`)
  })
}
