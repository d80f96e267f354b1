import { mapEvents } from 'telltale/adapters/mapEvents'
import { describeStoreAdapter } from 'telltale/testing/conformance'
import { everyAbility } from './everyAbility.ts'
import { patienceMs } from './patience.ts'
import { startSocketIoBackend } from './socketIoBackend.ts'

describeStoreAdapter('mapEvents', {
  abilities: everyAbility,
  async start() {
    const backend = await startSocketIoBackend()
    return { ...backend, adapter: (options) => mapEvents(backend.adapter(options), { events: {} }) }
  },
  patienceMs,
})
