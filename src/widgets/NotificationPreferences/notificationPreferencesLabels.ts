import type { QuietHoursProblem } from '../../protocol/checkQuietHours.ts'
import type { NotificationChannel, NotificationType } from '../../protocol/notificationPreferences.ts'
import type { DesktopPermission } from '../NotificationCenter/desktopPermission.ts'

/** Words of the widget where a person chooses how to hear of things. */
export interface NotificationPreferencesLabels {
  title: string
  /** What holds now: news comes, every box is empty, nothing disturbs until the person says so, or quiet never ends. */
  now: Readonly<Record<'open' | 'silent' | 'disturb' | 'always', string>>
  disturbUntil: (moment: string) => string
  quietUntil: (moment: string) => string
  /** What comes next. */
  quietFrom: (moment: string) => string
  /** The name of the first row, whose boxes are those of whole columns. */
  news: string
  type: Readonly<Record<NotificationType, string>>
  /** Heads of the columns. */
  channel: Readonly<Record<NotificationChannel, string>>
  /** Read aloud as one name: by which way, when. */
  box: (channel: string, when: string) => string
  /** One of a channel, as the first half of that name. */
  one: Readonly<Record<NotificationChannel, string>>
  /** The second half. */
  when: Readonly<Record<NotificationType, string>>
  /** Read aloud: the box that changes a whole column, and that of a whole row. */
  allOfChannel: (channel: string) => string
  allOfType: (type: string) => string
  /** What each way is. */
  about: Readonly<Record<Exclude<NotificationChannel, 'desktop'>, string>>
  desktop: Readonly<Record<DesktopPermission, string>>
  desktopAsk: string
  trySound: string
  disturb: string
  disturbExplained: string
  /** Read aloud before the choices. */
  disturbEnds: string
  forAnHour: string
  until: (moment: string) => string
  untilTurnedOff: string
  quietHours: string
  quietHoursExplained: string
  from: string
  to: string
  /** Beside the times: they end on the next day, or are the same. */
  overnight: string
  allDay: string
  days: string
  problem: Readonly<Record<QuietHoursProblem, string>>
}

/** English words of the widget where a person chooses how to hear of things. */
export const notificationPreferencesLabels: NotificationPreferencesLabels = {
  title: 'Notification preferences',
  now: {
    open: 'You hear of news as it comes.',
    silent: 'Everything is off: news waits in the list.',
    disturb: 'Nothing disturbs you until you turn this off.',
    always: 'Quiet at all hours.',
  },
  disturbUntil: (moment) => `Nothing disturbs you until ${moment}.`,
  quietUntil: (moment) => `Quiet until ${moment}.`,
  quietFrom: (moment) => `Quiet hours begin at ${moment}.`,
  news: 'Everything',
  type: {
    completed: 'A job is done',
    failed: 'A job fails',
    alert: 'A system alert',
    digest: 'A summary of several',
  },
  channel: { toast: 'Pop-up', desktop: 'Desktop', sound: 'Sound', badge: 'Badge' },
  box: (channel, when) => `${channel} ${when}`,
  one: { toast: 'Pop-up', desktop: 'Desktop notification', sound: 'Sound', badge: 'Badge' },
  when: {
    completed: 'when a job is done',
    failed: 'when a job fails',
    alert: 'for a system alert',
    digest: 'for a summary of several',
  },
  allOfChannel: (channel) => `${channel}, for everything`,
  allOfType: (type) => `${type}, in every way`,
  about: {
    toast: 'In the corner of this page, for a few seconds.',
    sound: 'Two short, soft notes.',
    badge: 'The number of news, in the title of the tab and on the app’s icon.',
  },
  desktop: {
    default: 'Not allowed yet. Your browser will ask you.',
    granted: 'Shown while this page is out of sight.',
    denied: 'Blocked by your browser. To allow it, open the site settings beside the address.',
    unsupported: 'This browser has no desktop notifications.',
  },
  desktopAsk: 'Allow',
  trySound: 'Play it',
  disturb: 'Do not disturb',
  disturbExplained: 'News waits in the list. Nothing pops up or sounds.',
  disturbEnds: 'Do not disturb',
  forAnHour: 'For 1 hour',
  until: (moment) => `Until ${moment}`,
  untilTurnedOff: 'Until I turn it off',
  quietHours: 'Quiet hours',
  quietHoursExplained: 'The same, at set times.',
  from: 'From',
  to: 'To',
  overnight: 'on the next day',
  allDay: 'all day long',
  days: 'Days on which they begin',
  problem: {
    'bad-from': 'Enter the time at which they begin.',
    'bad-to': 'Enter the time at which they end.',
    'bad-days': 'Choose the days again.',
    'no-days': 'Keep at least one day, or turn quiet hours off.',
  },
}
