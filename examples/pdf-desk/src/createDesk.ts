import { createStatusStore } from 'telltale'
import type { StatusStore } from 'telltale'
import { socketIo } from 'telltale/adapters/socketIo'
import { createDocumentStore } from './documentStore.ts'
import type { DocumentStore } from './documentStore.ts'
import { createSession, personIn } from './session.ts'
import type { Session } from './session.ts'
import { fetchSample, uploadPdf } from './upload.ts'
import type { LaneChoice, SampleName } from './upload.ts'

/** All that the app has beside its components. */
export interface Desk {
  session: Session
  status: StatusStore
  documents: DocumentStore
  /** Uploads one file after the other; each one's refusal stands in `documents`. */
  upload(files: readonly File[], lane: LaneChoice): Promise<void>
  /** Uploads a PDF of the server's own. */
  uploadSample(name: SampleName, lane: LaneChoice): Promise<void>
}

/** Creates the app's session, its one status store and its documents. Nothing is opened before somebody signs in. */
export function createDesk(serverUrl: string): Desk {
  const session = createSession(serverUrl)
  const status = createStatusStore({ adapter: socketIo({ url: serverUrl, getToken: session.getToken }) })
  const documents = createDocumentStore()
  status.actions.onJobEvent(documents.follow)
  session.store.subscribe((now, before) => {
    const person = personIn(now)
    if (person?.id !== personIn(before)?.id) documents.clear()
    if (person) status.actions.signIn(person.id)
    else status.actions.signOut()
    // The line gave up when the session ended: it has a token again.
    if (before.status === 'ended' && now.status === 'signedIn') status.actions.retryNow()
  })

  const owner = (): string | undefined => personIn(session.store.getState())?.id

  // What one person chose is not uploaded in the name of the next.
  const upload = async (files: readonly File[], lane: LaneChoice, person: string | undefined): Promise<void> => {
    for (const file of files) {
      if (owner() !== person) return
      const id = documents.beginUpload(file.name)
      const answer = await uploadPdf(serverUrl, session.token(), file, lane)
      if (answer.ok) documents.endUpload(id)
      else documents.refuseUpload(id, answer.message)
      if (!answer.ok && answer.status === 401 && owner() === person) session.end()
    }
  }
  return {
    session,
    status,
    documents,
    upload: (files, lane) => upload(files, lane, owner()),
    async uploadSample(name, lane) {
      const asked = owner()
      const sample = await fetchSample(serverUrl, name)
      if (sample.ok) return upload([sample.body], lane, asked)
      if (owner() === asked) documents.refuseUpload(documents.beginUpload(`${name}.pdf`), sample.message)
    },
  }
}
