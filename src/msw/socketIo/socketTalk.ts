import type { Listeners } from './listeners.ts'
import { refuseBinary } from './refuseBinary.ts'
import type { SocketPacket } from './socketPacket.ts'

type Answer = (...answer: unknown[]) => void

/** Events and answers between a server and one client. */
export interface Talk {
  emit(name: string, ...args: unknown[]): void
  /** The client sent an event. */
  heard(packet: SocketPacket): void
  /** The client answered one of ours. */
  answered(packet: SocketPacket): void
}

interface TalkParts {
  namespace: string
  listeners: Listeners
  put(packet: SocketPacket): void
  isConnected(): boolean
}

export function createTalk({ namespace, listeners, put, isConnected }: TalkParts): Talk {
  const questions = new Map<number, Answer>()
  let lastQuestion = 0

  const answerTo = (name: string, id: number): Answer => {
    let isAnswered = false
    return (...answer) => {
      if (isAnswered || !isConnected()) return
      isAnswered = true
      refuseBinary(name, answer)
      put({ type: 'ack', namespace, id, data: answer })
    }
  }
  return {
    emit(name, ...args) {
      if (!isConnected()) return
      refuseBinary(name, args)
      const answer = args.at(-1)
      if (typeof answer !== 'function') return put({ type: 'event', namespace, data: [name, ...args] })
      questions.set(++lastQuestion, answer as Answer)
      put({ type: 'event', namespace, id: lastQuestion, data: [name, ...args.slice(0, -1)] })
    },
    heard({ id, data }) {
      if (!Array.isArray(data) || typeof data[0] !== 'string') return
      const [name, ...args] = data as [string, ...unknown[]]
      listeners.tell(name, ...args, ...(id === undefined ? [] : [answerTo(name, id)]))
    },
    answered({ id = -1, data }) {
      questions.get(id)?.(...(Array.isArray(data) ? (data as unknown[]) : []))
      questions.delete(id)
    },
  }
}
