import type { Job } from '../protocol/job.ts'
import { toJobProgress } from './toJobProgress.ts'
import type { WebSocketState } from './webSocketState.ts'

/**
 * The jobs as a record by id. Ids are hostile, so nothing is ever a key of an object: `jobProgress['__proto__']` is the
 * job of that name, or nothing. Only what is read is made, since every frame brings another record.
 */
export function viewJobs(jobs: ReadonlyMap<string, Job>): WebSocketState['jobProgress'] {
  const find = (key: string | symbol) => {
    const job = typeof key === 'string' ? jobs.get(key) : undefined
    return job && toJobProgress(job)
  }
  const refuse = (): boolean => false
  return new Proxy<WebSocketState['jobProgress']>(Object.create(null), {
    get: (_, key) => find(key),
    has: (_, key) => typeof key === 'string' && jobs.has(key),
    ownKeys: () => [...jobs.keys()],
    getOwnPropertyDescriptor(_, key) {
      const value = find(key)
      return value && { value, enumerable: true, configurable: true, writable: false }
    },
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  })
}
