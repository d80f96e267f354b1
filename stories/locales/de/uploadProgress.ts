import type { UploadProgressLabels } from '../../../src/widgets/UploadProgress/uploadProgressLabels.ts'

/** German words of an upload. */
export const uploadProgress: UploadProgressLabels = {
  untitled: 'Hochladen',
  bar: 'Hochladen',
  status: { sending: 'Wird hochgeladen', waiting: 'Wartet auf den Server', sent: 'Hochgeladen' },
  sending: 'Die Datei wird gesendet.',
  sendingAt: (perSecond) => `${perSecond} pro Sekunde werden gesendet.`,
  waiting: 'Alles ist gesendet. Der Server hat es noch nicht angenommen.',
  stalled: {
    is: 'Seit einer Weile wurde nichts mehr gesendet.',
    next: 'Es geht von selbst weiter, sobald das Netz wieder da ist. Bis dahin muss die Seite offen bleiben.',
  },
  failedWithoutReason: 'Es ist nicht angekommen, und nichts davon wird aufbewahrt.',
  cancelled: 'Es wurde abgebrochen, bevor der Server es angenommen hat.',
  errorTitles: {
    NETWORK: 'Der Server war nicht zu erreichen',
    TIMEOUT: 'Es hat zu lange gedauert',
    HTTP_401: 'Dafür müssen Sie sich anmelden',
    HTTP_403: 'Sie dürfen das nicht senden',
    HTTP_413: 'Es ist größer, als der Server annimmt',
    HTTP_415: 'Der Server nimmt Dateien dieser Art nicht an',
    HTTP_429: 'Es wurde zu viel auf einmal gesendet',
    HTTP_503: 'Der Server nimmt zurzeit nichts an',
  },
  sent: (bytes, duration) =>
    bytes === undefined
      ? 'Hochgeladen'
      : duration === undefined
        ? `Hochgeladen, ${bytes}`
        : `Hochgeladen, ${bytes} in ${duration}`,
}
