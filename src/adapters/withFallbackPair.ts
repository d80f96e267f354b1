import type { AdapterHandle, AdapterSink, StoreAdapter } from '../protocol/adapter.ts'
import { openLine } from './withFallbackLine.ts'
import type { OneLine } from './withFallbackLine.ts'
import {
  chooseShown,
  closedSpare,
  firstStanding,
  hearLive,
  hearSpare,
  unbarred,
  wantsSpare,
} from './withFallbackStanding.ts'
import type { Standing } from './withFallbackStanding.ts'
import { createVoice } from './withFallbackVoice.ts'

interface Pair {
  live: StoreAdapter
  spare: StoreAdapter
  /** Tries of the live line that fail before the spare one is opened. */
  after: number
  sink: AdapterSink
}

/** Opens the live line, and the spare one while it is wanted. */
export function openPair({ live, spare, after, sink }: Pair): AdapterHandle {
  const voice = createVoice(sink)
  let standing = firstStanding
  let spareLine: OneLine | undefined
  let isClosed = false

  const settle = (next: Standing): void => {
    if (isClosed) return
    standing = next
    if (!wantsSpare(standing, after)) endSpare()
    else if (!spareLine) openSpare()
    voice.show(chooseShown(standing))
  }
  const endSpare = (): void => {
    const ending = spareLine
    spareLine = undefined
    standing = { ...standing, ...closedSpare }
    ending?.close()
  }
  const openSpare = (): void => {
    try {
      spareLine = openLine(spare, { ...voice.others, connection: (said) => settle(hearSpare(standing, said)) })
    } catch {
      sink.problem({ code: 'adapter', where: spare.name })
      standing = { ...standing, isUseless: true }
      return
    }
    standing = { ...standing, spare: { status: 'connecting' } }
    spareLine.start()
  }

  const liveLine = openLine(live, { ...voice.others, connection: (said) => settle(hearLive(standing, said)) })
  liveLine.start()
  return {
    send: (command) => ((standing.isServing && spareLine) || liveLine).send(command),
    retryNow() {
      liveLine.retryNow()
      if (standing.refusal || standing.isUseless) settle({ ...standing, ...unbarred })
      spareLine?.retryNow()
    },
    close() {
      isClosed = true
      voice.end()
      liveLine.close()
      endSpare()
    },
  }
}
