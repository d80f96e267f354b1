import { answerNotificationClicks } from 'telltale/serviceWorker'
import type { NotificationClickScope } from 'telltale/serviceWorker'

// The types of a page and of a service worker do not go together in one program.
answerNotificationClicks(self as unknown as NotificationClickScope)
