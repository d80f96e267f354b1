import type { StatusState } from './state.ts'

const nobody: readonly string[] = []

/** A selector of the ids of all jobs that name `parentId`: the same list until one of them comes or goes. */
export function createMembersSelector(parentId: string): (state: Pick<StatusState, 'families'>) => readonly string[] {
  let known: { membership: number; born: number; ids: readonly string[] } | undefined
  return ({ families }) => {
    const family = families.get(parentId)
    if (family === undefined) return nobody
    const { membership, born } = family
    if (known?.membership !== membership || known.born !== born) known = { membership, born, ids: [...family.ids] }
    return known.ids
  }
}
