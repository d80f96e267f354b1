import type { JobAnswer } from 'telltale/testing/conformance'

type Answer = (how: Exclude<JobAnswer, 'later'>) => void

/** How a server acts on jobs: it notes what it is asked for, and answers as it is told. */
export function createJobDesk() {
  const acted: (readonly [name: string, data: unknown])[] = []
  const waiting: Answer[] = []
  let how: JobAnswer = { ok: true }
  return {
    /** A command came. */
    hear(name: string, data: unknown, answer: Answer): void {
      acted.push([name, data])
      if (how === 'later') waiting.push(answer)
      else answer(how)
    },
    server: {
      acted: () => acted,
      answer(next: JobAnswer): void {
        how = next
        if (next !== 'later') for (const answer of waiting.splice(0)) answer(next)
      },
    },
  }
}

export type JobDesk = ReturnType<typeof createJobDesk>
