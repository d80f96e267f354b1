import { createStoreRig } from './createStoreRig.ts'

/** A store whose snapshots a test answers by hand. */
export function createResyncRig(options?: Parameters<typeof createStoreRig>[0]) {
  const rig = createStoreRig(options)
  rig.store.actions.open()
  return {
    ...rig,
    asked: () => rig.count('resync'),
    /** Has a request under way. */
    begin() {
      rig.up(false)
      rig.clock.advance(250)
    },
    land: (data: unknown, more = {}) => rig.answer('resync', { ok: true, data, ...more }),
    isSynced: () => {
      const { connection } = rig.state()
      return connection.status === 'connected' && connection.synced
    },
  }
}
