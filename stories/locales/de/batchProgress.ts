import type { BatchProgressLabels } from '../../../src/widgets/BatchProgress/batchProgressLabels.ts'

/** German words of a batch. */
export const batchProgress: BatchProgressLabels = {
  untitled: 'Stapel',
  done: (done, total) => `${done} von ${total} fertig`,
  failed: (_count, text) => `${text} fehlgeschlagen`,
  skipped: (_count, text) => `${text} ausgelassen`,
  comma: ', ',
  empty: 'Dieser Stapel ist leer.',
  stillOpen: (count, text) => (count === 1 ? 'Ein Teil läuft noch.' : `${text} Teile laufen noch.`),
  retryFailed: (count, text) =>
    count === 1 ? '1 fehlgeschlagenen neu starten' : `${text} fehlgeschlagene neu starten`,
  retrying: (count, text) => (count === 1 ? '1 wird neu gestartet …' : `${text} werden neu gestartet …`),
  retried: (count, text) => (count === 1 ? '1 wurde neu gestartet.' : `${text} wurden neu gestartet.`),
  notRetried: (count, text) =>
    count === 1 ? '1 konnte nicht neu gestartet werden.' : `${text} konnten nicht neu gestartet werden.`,
  showFailed: (_count, text) => `${text} fehlgeschlagen`,
  showAll: (count, text) => (count === 1 ? 'Der eine Teil' : `Alle ${text} Teile`),
}
