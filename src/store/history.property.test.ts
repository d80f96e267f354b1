import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../tests/rigs/chance.ts'
import { createStoreRig } from '../../tests/rigs/createStoreRig.ts'
import type { StatusNotification } from '../protocol/notification.ts'

const size = 6
const places = Array.from({ length: size }, (_, at) => at)

/** A history of so many ends, the newest first, in which the person does things to those at `places`. */
function createHistory() {
  const rig = createStoreRig({ bounds: { toastsPerSecond: Infinity } })
  rig.store.actions.open()
  rig.up()
  for (const at of places) rig.tell('job-completed', { jobId: `j${at}` })
  const ids = rig.state().notifications.map(({ id }) => id)
  const list = () => rig.state().notifications
  return { ...rig, list, idsAt: (at: readonly number[]) => at.map((place) => ids[place] ?? 'unknown') }
}

type Mark = { seen: boolean; read: boolean; archived: boolean; toast: boolean; there: boolean }

/** What each act comes to, for one that it is done to. */
const acts = {
  markSeen: (one: Mark): Mark => ({ ...one, seen: true }),
  markAllRead: (one: Mark): Mark => (one.read ? one : { ...one, seen: true, read: true }),
  markRead: (one: Mark): Mark => (one.read ? one : { ...one, seen: true, read: true }),
  markUnread: (one: Mark): Mark => ({ ...one, read: false }),
  dismissToast: (one: Mark): Mark => ({ ...one, toast: false }),
  archiveNotifications: (one: Mark): Mark =>
    one.archived ? one : { ...one, seen: true, read: true, toast: false, archived: true },
  unarchiveNotifications: (one: Mark): Mark => ({ ...one, archived: false }),
  removeNotifications: (one: Mark): Mark => ({ ...one, there: false, toast: false }),
  clearNotifications: (one: Mark): Mark => (one.archived ? one : { ...one, there: false, toast: false }),
}
type ActName = keyof typeof acts
const ofAll: ReadonlySet<ActName> = new Set(['markSeen', 'markAllRead', 'clearNotifications'])
const ofOne: ReadonlySet<ActName> = new Set(['markRead', 'dismissToast'])

const step = fc.record({
  name: fc.constantFrom(...(Object.keys(acts) as ActName[])),
  at: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 }),
  isUndone: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const meantBy = ({ name, at }: Step): readonly number[] => {
  if (ofAll.has(name)) return places
  return ofOne.has(name) ? at.slice(0, 1) : at
}

function act({ store, idsAt }: ReturnType<typeof createHistory>, one: Step): void {
  const ids = idsAt(meantBy(one))
  const given = ofAll.has(one.name) ? [] : [ofOne.has(one.name) ? ids[0] : ids]
  ;(store.actions[one.name] as (...given: unknown[]) => void)(...given)
}

const marksOf = ({ seen, read, toast, archived = false }: StatusNotification) => ({ seen, read, toast, archived })

function foldModel(model: readonly Mark[], one: Step): readonly Mark[] {
  const meant = new Set(meantBy(one))
  return model.map((mark, at) => {
    if (!meant.has(at) || !mark.there) return mark
    const after = acts[one.name](mark)
    return one.isUndone ? { ...mark, toast: after.toast } : after
  })
}

const fresh: Mark = { seen: false, read: false, archived: false, toast: true, there: true }

test('whatever a person does and undoes, the history is as if each had been noted by hand', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const history = createHistory()
      let model: readonly Mark[] = places.map(() => fresh)
      for (const one of steps) {
        const before = history.list()
        act(history, one)
        if (one.isUndone) history.store.actions.restoreNotifications?.(before, history.idsAt(meantBy(one)))
        model = foldModel(model, one)
        const expected = places.flatMap((at) => {
          const { there, ...mark } = model[at] ?? fresh
          return there ? { id: history.idsAt([at])[0], ...mark } : []
        })
        expect(history.list().map((it) => ({ id: it.id, ...marksOf(it) }))).toEqual(expected)
      }
    }),
    { numRuns: runs(300) },
  )
})

test('what is done twice over changes nothing the second time, and what does not change stays the same object', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const history = createHistory()
      for (const one of steps) {
        const before = new Map(history.list().map((it) => [it.id, it]))
        act(history, one)
        const after = history.list()
        const isCopy = (it: StatusNotification): boolean => {
          const was = before.get(it.id)
          return was !== undefined && was !== it && JSON.stringify(marksOf(was)) === JSON.stringify(marksOf(it))
        }
        expect(after.filter(isCopy)).toEqual([])
        act(history, one)
        expect(history.list()).toBe(after)
      }
    }),
    { numRuns: runs(100) },
  )
})
