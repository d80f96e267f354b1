import type { Family } from './families.ts'
import type { StatusState } from './state.ts'

const nobody: readonly string[] = []

/** A selector of the ids of those of a batch's jobs that failed: the same list until one of the batch changes. */
export function createFailedSelector(parentId: string): (state: Pick<StatusState, 'families'>) => readonly string[] {
  let known: Family | undefined
  let ids = nobody
  return ({ families }) => {
    const family = families.get(parentId)
    if (family === known) return ids
    known = family
    if (family === undefined || family.failed.size === 0) ids = nobody
    // What runs or ends well besides them changes the family, not this list.
    else if (ids.length !== family.failed.size || !ids.every((id) => family.failed.has(id))) ids = [...family.failed]
    return ids
  }
}
