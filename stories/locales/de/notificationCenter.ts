import type { NotificationCenterLabels } from '../../../src/widgets/NotificationCenter/notificationCenterLabels.ts'

const jobs = (count: number, text: string) => `${text} ${count === 1 ? 'Auftrag' : 'Aufträge'}`

/** German words of the bell, its panel and the toasts. */
export const notificationCenter: NotificationCenterLabels = {
  title: 'Mitteilungen',
  bell: (unseen, text) => (unseen > 0 ? `Mitteilungen, ${text} neue` : 'Mitteilungen'),
  bellQuiet: (bell) => `${bell}, bitte nicht stören`,
  badgeFull: '99+',
  job: (jobId) => `Auftrag ${jobId}`,
  completed: (job) => `${job} ist fertig`,
  failed: (job) => `${job} ist fehlgeschlagen`,
  failedExplained: 'Der Server hat keinen Grund genannt.',
  alert: { info: 'Hinweis', warning: 'Warnung', critical: 'Systemmeldung' },
  digest: 'Während Sie weg waren',
  digestCounts: (completed, completedText, failed, failedText) =>
    failed > 0 && completed > 0
      ? `${jobs(completed, completedText)} fertig, ${failedText} fehlgeschlagen`
      : failed > 0
        ? `${jobs(failed, failedText)} fehlgeschlagen`
        : `${jobs(completed, completedText)} fertig`,
  openResult: 'Ergebnis öffnen',
  unread: 'Ungelesen',
  markRead: (title) => `Als gelesen markieren: ${title}`,
  markReadShort: 'Als gelesen markieren',
  markAllRead: 'Alle als gelesen markieren',
  unreadCount: (_count, text) => `${text} ungelesen`,
  clear: 'Leeren',
  remove: (title) => `Entfernen: ${title}`,
  removeShort: 'Entfernen',
  filters: 'Anzeigen',
  filter: { all: 'Alle', unread: 'Ungelesen', failed: 'Fehlgeschlagen' },
  group: {
    completed: (count, text) => `${jobs(count, text)} ${count === 1 ? 'ist' : 'sind'} fertig`,
    failed: (count, text) => `${jobs(count, text)} fehlgeschlagen`,
  },
  empty: {
    all: 'Noch nichts zu melden',
    unread: 'Alles gelesen',
    failed: 'Keine Fehlschläge',
    stale: 'Noch nichts gehört',
  },
  emptyExplained: {
    all: 'Ist ein Auftrag fertig oder fehlgeschlagen, lesen Sie es hier.',
    unread: 'Hier steht, was Sie noch nicht erledigt haben.',
    failed: 'In diesem Verlauf ist nichts schiefgegangen.',
    stale: 'Was geschehen ist, erscheint, sobald die Verbindung steht.',
  },
  stale: 'Nicht verbunden: Neues kann fehlen.',
  staleAsOf: (time) => `Nicht verbunden: Stand ${time}.`,
  notice: {
    read: (_count, text) => `${text} als gelesen markiert`,
    removed: (_count, text) => `${text} entfernt`,
    cleared: (_count, text) => `${text} geleert`,
    unsaved: () => 'Das ließ sich nicht speichern.',
  },
  undo: 'Rückgängig',
  tryAgain: 'Noch einmal',
  quiet: {
    on: 'Bitte nicht stören: Meldungen werden zurückgehalten.',
    off: 'Meldungen erscheinen, sobald es Neues gibt.',
  },
  quietTurn: { on: 'Nicht stören', off: 'Meldungen erlauben' },
  desktop: {
    default: 'Desktop-Mitteilungen sind aus.',
    granted: 'Desktop-Mitteilungen sind an, solange diese Seite nicht zu sehen ist.',
    denied: 'Desktop-Mitteilungen sind in den Einstellungen des Browsers gesperrt.',
    unsupported: 'Dieser Browser hat keine Desktop-Mitteilungen.',
  },
  desktopAsk: 'Einschalten',
  toast: 'Mitteilung',
  dismiss: 'Schließen',
  view: 'Ansehen',
  bar: 'Fortschritt',
  more: (_count, text) => `${text} weitere`,
  toasts: 'Mitteilungen ({hotkey})',
}
