import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify'
import { mostIds, readNotificationChange } from '../notifications/notificationChange.ts'
import type { NotificationDesk } from '../notifications/notificationDesk.ts'
import { HttpProblem } from './httpProblem.ts'
import { personOf } from './requirePerson.ts'

/** Bytes: room for all that may be marked at once. */
const bodyLimit = 128 * 1_024

/** `POST /notifications { kind, ids }` keeps what a person did with notifications, and `GET` tells it. */
export function notificationRoutes(
  app: FastifyInstance,
  notifications: NotificationDesk,
  signedIn: onRequestAsyncHookHandler,
): void {
  app.get('/notifications', { onRequest: signedIn }, (request) => ({
    notifications: notifications.of(personOf(request).id),
  }))
  app.post('/notifications', { onRequest: signedIn, bodyLimit }, (request) => {
    const change = readNotificationChange(request.body)
    if (!change) {
      throw new HttpProblem(
        400,
        'BAD_REQUEST',
        `This needs what was done, and with which notifications: 1 to ${mostIds}.`,
      )
    }
    notifications.change(personOf(request).id, change)
    return { ok: true }
  })
}
