import type { JobTrayLabels } from '../../../src/widgets/JobTray/jobTrayLabels.ts'

/** German words of the tray. */
export const jobTray: JobTrayLabels = {
  title: 'Aufträge',
  counts: {
    failed: (_, text) => `${text} fehlgeschlagen`,
    running: (_, text) => `${text} in Arbeit`,
    waiting: (_, text) => `${text} wartend`,
    done: (_, text) => `${text} fertig`,
  },
  overall: 'Alle Aufträge',
  ended: (ended, total) => `${ended} von ${total} beendet`,
  filters: 'Anzeigen',
  filter: { all: 'Alle', running: 'In Arbeit', waiting: 'Wartend', failed: 'Fehlgeschlagen', done: 'Fertig' },
  sort: 'Sortieren',
  sorts: {
    attention: 'Dringendes zuerst',
    newest: 'Neueste zuerst',
    name: 'Nach Name',
    progress: 'Am weitesten zuerst',
  },
  group: 'Stapel gruppieren',
  clear: 'Beendete entfernen',
  cleared: (count, text) => (count === 1 ? '1 beendeter Auftrag entfernt.' : `${text} beendete Aufträge entfernt.`),
  undo: 'Rückgängig',
  dismiss: 'Ausblenden',
  arrived: (count, text) => (count === 1 ? '1 neuer' : `${text} neue`),
  empty: 'Noch keine Aufträge',
  emptyExplained: 'Was Sie starten, erscheint hier.',
  noneOf: {
    failed: 'Kein Auftrag ist fehlgeschlagen.',
    running: 'Kein Auftrag ist in Arbeit.',
    waiting: 'Kein Auftrag wartet.',
    done: 'Noch kein Auftrag ist fertig.',
  },
  showAll: 'Alle Aufträge anzeigen',
  asOf: (why, time) => `${why}, Stand ${time}`,
  late: 'Nachrichten verspäten sich',
  stale: 'Möglicherweise veraltet',
}
