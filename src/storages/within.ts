import type { Clock } from '../protocol/clock.ts'

/** What `answer` comes to, or a rejection where it has not come `ms` milliseconds from now. */
export async function within<T>(clock: Clock, ms: number, answer: Promise<T>): Promise<T> {
  let stop = (): void => {}
  const late = new Promise<never>((_, reject) => {
    stop = clock.after(ms, () => reject(new Error(`There was no answer within ${ms} ms.`)))
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    stop()
  }
}
