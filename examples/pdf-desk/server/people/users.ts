import { createHash, timingSafeEqual } from 'node:crypto'

export interface Person {
  id: string
  role: 'user' | 'admin'
}

/** The password of every demo user. A real product asks its identity provider instead. */
export const demoPassword = 'telltale'

const people: readonly Person[] = [
  { id: 'ada', role: 'user' },
  { id: 'grace', role: 'admin' },
]

/** The person of this name and password, if there is one. */
export function findPerson(name: unknown, password: unknown): Person | undefined {
  if (typeof name !== 'string' || typeof password !== 'string') return undefined
  const right = timingSafeEqual(digest(password), digest(demoPassword))
  return right ? people.find((person) => person.id === name.trim().toLowerCase()) : undefined
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
