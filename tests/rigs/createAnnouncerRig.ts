import { createAnnouncer } from '../../src/react/announcer/createAnnouncer.ts'
import { announcementText } from '../../src/widgets/announcer/announcementText.ts'
import { announcerLabels } from '../../src/widgets/announcer/announcerLabels.ts'
import { createFormatters } from '../../src/widgets/text/createFormatters.ts'
import { createStoreRig } from './createStoreRig.ts'

const text = { labels: announcerLabels, formatters: createFormatters('en'), locale: 'en' }

/** A store whose line is up (unless told otherwise), and all that its announcer says: in English, each with its moment. */
export function createAnnouncerRig(options: Parameters<typeof createStoreRig>[0] & { isUp?: boolean } = {}) {
  const { isUp = true, ...others } = options
  const rig = createStoreRig(others)
  const announcer = createAnnouncer(rig.store)
  const started = rig.clock.now()
  const said: { ms: number; words: string }[] = []
  const place = { words: '' }
  const stop = announcer.attach({
    say(utterance) {
      place.words = announcementText(utterance, text)
      said.push({ ms: rig.clock.now() - started, words: place.words })
    },
    clear: () => void (place.words = ''),
  })
  rig.store.actions.open()
  if (isUp) rig.up()
  else rig.sink().connection({ status: 'connecting' })
  return {
    ...rig,
    announcer,
    stop,
    said,
    place,
    words: () => said.map(({ words }) => words),
    /** Lets time pass until all that waits has been said. */
    listen: () => {
      rig.clock.advance(6_000)
      return said.map(({ words }) => words)
    },
  }
}
