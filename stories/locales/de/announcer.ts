import type { AnnouncerLabels } from '../../../src/widgets/announcer/announcerLabels.ts'

const because = (words: string, reason: string | undefined): string =>
  reason === undefined ? words : `${words}: ${reason}`
const jobs = (count: number, text: string, isFirst = true): string =>
  isFirst ? `${text} ${count === 1 ? 'Auftrag' : 'Aufträge'}` : text

/** German words that are read aloud. */
export const announcer: AnnouncerLabels = {
  job: (number) => `Auftrag ${number}`,
  someJob: 'Ein Auftrag',
  milestone: (job, percent) => `${job}: ${percent}`,
  state: {
    started: (job) => `${job} hat begonnen`,
    next: (job) => `${job} ist als nächster dran`,
    paused: (job) => `${job} ist angehalten`,
    resumed: (job) => `${job} geht weiter`,
    retrying: (job) => `${job} ist gescheitert und wird noch einmal versucht`,
    cancelling: (job) => `${job} wird abgebrochen`,
  },
  stalled: {
    job: (job) => `${job} kommt nicht voran`,
    worker: (job) => `${job} kommt nicht voran: Sein Worker antwortet nicht`,
    queue: (job) => `${job} wartet: Zurzeit nimmt kein Worker Aufträge an`,
    connection: (job) => `${job} läuft womöglich weiter, aber der Server ist nicht zu hören`,
  },
  asked: {
    cancel: (job) => `Abbruch angefordert: ${job}`,
    retry: (job) => `Neuer Versuch angefordert: ${job}`,
    pause: (job) => `Anhalten angefordert: ${job}`,
    resume: (job) => `Fortsetzen angefordert: ${job}`,
  },
  refused: {
    cancel: (job, reason) => because(`${job} konnte nicht abgebrochen werden`, reason),
    retry: (job, reason) => because(`${job} konnte nicht neu gestartet werden`, reason),
    pause: (job, reason) => because(`${job} konnte nicht angehalten werden`, reason),
    resume: (job, reason) => because(`${job} konnte nicht fortgesetzt werden`, reason),
  },
  notSent: (job) => `Keine Verbindung, nichts wurde angefordert: ${job}`,
  noAnswer: (job) => `Noch keine Antwort zu ${job}; es kann noch geschehen`,
  completed: (job) => `${job} ist fertig`,
  partly: (job, _failed, text) => `${job} ist fertig, ${text} fehlgeschlagen`,
  failed: (job, reason) => because(`${job} ist fehlgeschlagen`, reason),
  cancelled: (job) => `${job} wurde abgebrochen`,
  expired: (job) => `${job} ist abgelaufen`,
  several: {
    started: (count, text) => `${jobs(count, text)} haben begonnen`,
    next: (count, text) => `${jobs(count, text)} sind als nächste dran`,
    paused: (count, text) => `${jobs(count, text)} sind angehalten`,
    resumed: (count, text) => `${jobs(count, text)} gehen weiter`,
    retrying: (count, text) => `${jobs(count, text)} sind gescheitert und werden noch einmal versucht`,
    cancelling: (count, text) => `${jobs(count, text)} werden abgebrochen`,
    milestone: (count, text) => `${jobs(count, text)} sind weitergekommen`,
    stalled: (count, text) => `${jobs(count, text)} kommen nicht voran`,
    asked: (_count, text) => `${text} Anfragen sind unterwegs`,
    refused: (_count, text) => `${text} Anfragen blieben ohne Erfolg`,
  },
  counted: {
    completed: (count, text, isFirst) => `${jobs(count, text, isFirst)} fertig`,
    failed: (count, text, isFirst) => `${jobs(count, text, isFirst)} fehlgeschlagen`,
    cancelled: (count, text, isFirst) => `${jobs(count, text, isFirst)} abgebrochen`,
    expired: (count, text, isFirst) => `${jobs(count, text, isFirst)} abgelaufen`,
  },
  whileLineWasDown: (news) => `Während die Verbindung weg war: ${news}`,
  whileAway: (news) => `Während Sie weg waren: ${news}`,
}
