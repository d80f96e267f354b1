import { polling } from 'telltale/adapters/polling'
import { withFallback } from 'telltale/adapters/withFallback'
import { describeStoreAdapter } from 'telltale/testing/conformance'
import { everyAbility } from './everyAbility.ts'
import { patienceMs } from './patience.ts'
import { startSocketIoBackend } from './socketIoBackend.ts'

describeStoreAdapter('withFallback', {
  abilities: everyAbility,
  async start() {
    const backend = await startSocketIoBackend()
    const url = 'http://127.0.0.1:9'
    return { ...backend, adapter: (options) => withFallback(backend.adapter(options), polling({ url, ...options })) }
  },
  patienceMs,
})
