import { scripted } from 'telltale/adapters/scripted'
import { describeStoreAdapter, sampleStream } from 'telltale/testing/conformance'
import type { ConformanceOptions } from 'telltale/testing/conformance'

/** Milliseconds between two cues. */
const stepMs = 1_000

const scenario = {
  name: 'The sample stream',
  description: 'Each message that the suite has a server send, a second apart.',
  durationMs: stepMs * sampleStream.length,
  startsAt: 0,
  cues: sampleStream.map(([raw, data], index) => ({ at: stepMs * (index + 1), raw, data })),
}

describeStoreAdapter('scripted', {
  abilities: ['emit'],
  start() {
    let clock: ConformanceOptions['clock'] | undefined
    return {
      adapter(options) {
        clock = options.clock
        return scripted(scenario, { clock })
      },
      // It has all messages already, in this order: each one is a matter of time.
      server: { emit: () => clock?.advance(stepMs) },
      close: () => undefined,
    }
  },
})
