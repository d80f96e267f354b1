import type { TabLocks } from '../../src/away/turn.ts'

interface Request {
  tab: number
  name: string
  isShared: boolean
  grant: () => void
  refuse: (reason: string) => void
}

/** A browser's locks, for as many tabs as a test opens; a tab that is killed lets go of all it has. */
export function createTabLocks() {
  let held: Request[] = []
  let queue: Request[] = []

  const isFree = ({ name, isShared }: Request): boolean =>
    held.every((one) => one.name !== name || (isShared && one.isShared))
  const serve = (): void => {
    for (const request of queue) {
      if (!isFree(request)) continue
      queue = queue.filter((one) => one !== request)
      held.push(request)
      request.grant()
    }
  }
  const drop = (request: Request): void => {
    held = held.filter((one) => one !== request)
    queue = queue.filter((one) => one !== request)
    serve()
  }
  const steal = (name: string): void => {
    const lost = held.filter((one) => one.name === name)
    held = held.filter((one) => one.name !== name)
    for (const one of lost) one.refuse('AbortError')
  }
  const locksOf = (tab: number): TabLocks => ({
    async request(name, options, callback) {
      await Promise.resolve()
      return await new Promise((resolve, reject) => {
        const refuse = (reason: string): void => reject(new DOMException('Given up.', reason))
        if (options.signal?.aborted) return refuse('AbortError')
        const end = (): void => {
          drop(request)
          resolve(undefined)
        }
        const grant = (): void => void Promise.resolve(callback()).then(end)
        const request: Request = { tab, name, isShared: options.mode === 'shared', grant, refuse }
        options.signal?.addEventListener('abort', () => {
          // One that is held ends with its callback alone.
          if (queue.includes(request)) {
            drop(request)
            refuse('AbortError')
          }
        })
        if (options.steal) steal(name)
        queue = options.steal ? [request, ...queue] : [...queue, request]
        serve()
      })
    },
    async query() {
      await Promise.resolve()
      return { held: held.map(({ name }) => ({ name })) }
    },
  })
  return {
    locksOf,
    kill(tab: number): void {
      queue = queue.filter((one) => one.tab !== tab)
      held = held.filter((one) => one.tab !== tab)
      serve()
    },
  }
}
