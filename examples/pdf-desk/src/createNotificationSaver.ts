import type { NotificationChange, SaveNotifications } from 'telltale'
import { askServer } from './askServer.ts'
import { bearer } from './bearer.ts'
import type { Session } from './session.ts'

/** Milliseconds the server may take to answer. */
const patienceMs = 10_000

/** Keeps on the server what a person did with notifications, in the order they did it; rejects where it cannot. */
export function createNotificationSaver(serverUrl: string, session: Session): SaveNotifications {
  let last: Promise<unknown> = Promise.resolve()
  return (change) => {
    // What one person did is not saved in the name of the next.
    const token = session.token()
    const saved = last.then(() => send(`${serverUrl}/notifications`, token, change))
    last = saved.catch(() => undefined)
    return saved
  }
}

async function send(url: string, token: string | undefined, { kind, ids }: NotificationChange): Promise<void> {
  const headers = { ...bearer(token), 'Content-Type': 'application/json' }
  const body = JSON.stringify({ kind, ids })
  const init = { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) }
  const answer = await askServer(url, init, () => Promise.resolve(true))
  if (!answer.ok) throw new Error(answer.message)
}
