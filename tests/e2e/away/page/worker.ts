import { answerNotificationClicks } from 'telltale/serviceWorker'
import type { NotificationClickScope } from 'telltale/serviceWorker'

answerNotificationClicks(self as unknown as NotificationClickScope)
