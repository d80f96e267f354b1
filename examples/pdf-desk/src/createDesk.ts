import { createIndexedDbStorage, createStatusStore, withSharedNotifications, withStoredNotifications } from 'telltale'
import type { NotificationStorage, SaveNotifications, StatusNotification, StatusStore } from 'telltale'
import { socketIo } from 'telltale/adapters/socketIo'
import { createDocumentStore } from './documentStore.ts'
import type { DocumentStore } from './documentStore.ts'
import { createNotificationSaver } from './createNotificationSaver.ts'
import { createSamples } from './createSamples.ts'
import type { Samples } from './createSamples.ts'
import { createSession, personIn } from './session.ts'
import type { Session } from './session.ts'
import { createUploads } from './createUploads.ts'
import type { Uploads } from './createUploads.ts'

/** All that the app has beside its components. */
export interface Desk {
  session: Session
  status: StatusStore
  /** What the browser keeps for the person. */
  storage: NotificationStorage
  /** Keeps on the server what the person does with notifications. */
  saveNotifications: SaveNotifications
  documents: DocumentStore
  uploads: Uploads
  samples: Samples
}

/** Creates the app's session, its one status store and its documents. Nothing is opened before somebody signs in. */
export function createDesk(serverUrl: string): Desk {
  const session = createSession(serverUrl)
  const adapter = socketIo({
    url: serverUrl,
    getToken: session.getToken,
    jobCommands: ['cancel-job', 'retry-job', 'pause-job', 'resume-job'],
    queueCommands: ['pause-queue', 'resume-queue'],
  })
  const storage = createIndexedDbStorage()
  // What is read or put away in one tab is so in all that the person has open, and after a reload.
  const shared = withSharedNotifications(createStatusStore({ adapter }))
  const status = withStoredNotifications(shared, { storage, redact: withoutLink })
  const saveNotifications = createNotificationSaver(serverUrl, session)
  const documents = createDocumentStore()
  const uploads = createUploads({ serverUrl, session, status, documents })
  const samples = createSamples({ serverUrl, session, documents, uploads })
  status.actions.onJobEvent(documents.follow)
  session.store.subscribe((now, before) => {
    const person = personIn(now)
    if (person?.id !== personIn(before)?.id) documents.clear()
    if (person) status.actions.signIn(person.id)
    else status.actions.signOut()
    // The line gave up when the session ended: it has a token again.
    if (before.status === 'ended' && now.status === 'signedIn') status.actions.retryNow()
  })
  return { session, status, storage, saveNotifications, documents, uploads, samples }
}

// The link is a key to the text for whoever has it: it stays where the token is, and comes anew with the job.
const withoutLink = (one: StatusNotification): StatusNotification => {
  if (!('resultUrl' in one)) return one
  const { resultUrl: _, ...kept } = one
  return kept
}
