import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { effects, isId, mostIds, type NotificationChange, type NotificationMarks } from './notificationChange.ts'

/** A notification that a person has done something with. */
export interface MarkedNotification extends NotificationMarks {
  id: string
}

type MarksById = ReadonlyMap<string, NotificationMarks>

/** Notifications kept per person: those that something was done with last. */
const mostKept = mostIds

/** Keeps what people did with their notifications; through a restart too. */
export class NotificationDesk {
  readonly #path: string
  #people: ReadonlyMap<string, MarksById>

  constructor(path: string) {
    this.#path = path
    this.#people = readPeople(path)
  }

  /** What this person did something with, latest last. */
  of(person: string): MarkedNotification[] {
    return [...(this.#people.get(person) ?? [])].map(([id, marks]) => ({ id, ...marks }))
  }

  /** Throws where it cannot be written down, and then nothing has changed. */
  change(person: string, { kind, ids }: NotificationChange): void {
    const marks = new Map(this.#people.get(person))
    for (const id of ids) {
      const next = withoutNo({ ...marks.get(id), ...effects[kind] })
      marks.delete(id)
      if (Object.keys(next).length > 0) marks.set(id, next)
    }
    const people = new Map(this.#people).set(person, new Map([...marks].slice(-mostKept)))
    this.#write(people)
    this.#people = people
  }

  // A kill in the middle of writing leaves the file as it was.
  #write(people: ReadonlyMap<string, MarksById>): void {
    const fresh = `${this.#path}.new`
    const rows = [...people].map(([person, marks]) => [person, [...marks]])
    writeFileSync(fresh, JSON.stringify(rows), { mode: 0o600 })
    renameSync(fresh, this.#path)
  }
}

// What was taken back leaves nothing behind.
const withoutNo = ({ read, archived, removed }: NotificationMarks): NotificationMarks => ({
  ...(read === true && { read }),
  ...(archived === true && { archived }),
  ...(removed === true && { removed }),
})

function readPeople(path: string): ReadonlyMap<string, MarksById> {
  if (!existsSync(path)) return new Map()
  try {
    const rows: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return new Map(pairsIn(rows).map(([person, marks]) => [person, readMarks(marks)]))
  } catch {
    // A file that nobody can read is as if nothing had been done: the desk must start all the same.
    return new Map()
  }
}

function readMarks(value: unknown): MarksById {
  const rows = pairsIn(value).filter(([, marks]) => typeof marks === 'object' && marks !== null)
  return new Map(rows.slice(-mostKept).map(([id, marks]) => [id, withoutNo(marks as NotificationMarks)]))
}

const pairsIn = (value: unknown): [string, unknown][] =>
  (Array.isArray(value) ? value : []).filter((pair): pair is [string, unknown] => Array.isArray(pair) && isId(pair[0]))
