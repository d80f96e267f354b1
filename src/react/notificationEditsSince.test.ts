import { expect, test } from 'vitest'
import { createStoreRig, settle } from '../../tests/rigs/createStoreRig.ts'
import { createEditRunner } from './createEditRunner.ts'
import type { NotificationOffer } from './createEditRunner.ts'
import { createNotificationEdits } from './createNotificationEdits.ts'

/** Three notifications of ann, and saves that are answered by hand, the first asked for first. */
function createSlowEdits() {
  const { store, clock, up, tell, state } = createStoreRig({ user: 'ann' })
  store.actions.open()
  up()
  for (const jobId of ['a', 'b', 'c']) tell('job-completed', { jobId })
  let offered: NotificationOffer | undefined
  const runner = createEditRunner(clock, (next) => (offered = next))
  const refusals: (() => void)[] = []
  runner.saveWith(() => new Promise((_, reject) => refusals.push(() => reject(new Error('503')))))
  const list = () => state().notifications
  const refuse = async (at: number) => {
    refusals[at]?.()
    await settle()
  }
  return {
    ...createNotificationEdits(store, runner),
    store,
    list,
    refuse,
    id: list()[0]?.id ?? '',
    offer: () => offered,
  }
}

test('what could not be saved after a sign-out brings nothing of that person to the next', async () => {
  const { clear, store, list, refuse, offer } = createSlowEdits()
  clear()
  store.actions.signOut()
  store.actions.signIn('bob')
  await refuse(0)
  expect([list(), offer()?.notice.kind]).toEqual([[], 'cleared'])
})

test('an offer that one person leaves behind does nothing for the next', async () => {
  const { clear, remove, id, store, list, refuse, offer } = createSlowEdits()
  remove?.([id])
  await refuse(0)
  const again = offer()
  clear()
  const undo = offer()
  store.actions.signIn('bob')
  undo?.act()
  again?.act()
  expect(list()).toEqual([])
})

test('a change that could not be saved leaves what was done with the same one since', async () => {
  const { read, archive, remove, id, list, refuse } = createSlowEdits()
  read([id], true)
  archive?.([id])
  await refuse(0)
  expect(list()[0]).toMatchObject({ id, archived: true, read: false })
  remove?.([id])
  await refuse(1)
  expect(list().map((one) => one.id)).not.toContain(id)
})
