import { figuresOf } from './figuresOf.ts'
import type { Figures } from './figuresOf.ts'
import { createRun, kinds, servers } from './jobs.ts'
import { measureRun } from './measureRun.ts'

/** One line of the tables: the runs that are measured together. */
export interface Setting {
  name: string
  kinds: readonly string[]
  server: string
  /** False for jobs that say no percent, so that the server's word is all there is. */
  isCounted: boolean
}

const allKinds = Object.keys(kinds)
const speaking = Object.keys(servers).filter((server) => server !== 'absent')

/** Jobs whose server expects nothing, by how they go. */
export const byKind: readonly Setting[] = allKinds.map((kind) => ({
  name: kind,
  kinds: [kind],
  server: 'absent',
  isCounted: true,
}))
/** All those jobs together, by what their server says. */
export const byServer: readonly Setting[] = Object.keys(servers).map((server) => ({
  name: server,
  kinds: allKinds,
  server,
  isCounted: true,
}))
/** Jobs that say no percent, by what their server says. */
export const byWordAlone: readonly Setting[] = speaking.map((server) => ({
  name: server,
  kinds: ['steady'],
  server,
  isCounted: false,
}))

/** The figures of `runs` runs of each kind, numbered from `firstSeed`. */
export function measure({ kinds: each, server, isCounted }: Setting, firstSeed: number, runs: number): Figures {
  const moments = each.flatMap((kind) =>
    Array.from({ length: runs }, (_, index) =>
      measureRun(createRun(kind, server, firstSeed + index, isCounted)),
    ).flat(),
  )
  return figuresOf(moments)
}
