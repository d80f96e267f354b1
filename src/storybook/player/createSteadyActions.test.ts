import { expect, test } from 'vitest'
import { alerts, happyPath, storeAt } from '../../../mocks/index.ts'
import { createTimelinePlayer } from './createTimelinePlayer.ts'

// A scenario has nothing to send: whoever uploads is the page.
const uploads = ['beginUpload', 'cancelUpload', 'forgetUpload']

test('all that a person can do to a store can be done to one that is played', () => {
  const offered = Object.keys(storeAt(happyPath, 0).actions).filter((name) => !uploads.includes(name))
  expect(Object.keys(createTimelinePlayer(happyPath).store.actions).toSorted()).toEqual(offered.toSorted())
})

test('what a person put away stays so when the moment is played again, and is back before it', () => {
  const player = createTimelinePlayer(alerts, { ms: 10_000, admin: true })
  const archived = () => player.store.getState().notifications.map((one) => one.archived === true)
  player.store.actions.archiveNotifications?.(['alert/slow'])
  expect(archived()).toEqual([true, false])
  player.seek(8_000)
  expect(archived()).toEqual([false, false])
  player.seek(11_000)
  player.store.actions.archiveNotifications?.(['alert/deploy'])
  player.seek(20_000)
  player.seek(12_000)
  expect(archived()).toEqual([false, false, true])
})
