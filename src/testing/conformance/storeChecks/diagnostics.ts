import { expect } from 'vitest'
import { scripted } from '../../../adapters/scripted.ts'
import type { Diagnostics } from '../../../protocol/diagnostics.ts'
import { createManualClock } from '../../../protocol/manualClock.ts'
import { createStatusStore } from '../../../store/createStatusStore.ts'
import type { StoreCheck, StoreRig } from '../storeRig.ts'

const secrets = ['eyJhbGciOi', 'token=', 'anna@example.com', 'Payroll.pdf', 'report-4711', 'Torn', 'Gray']

function told({ store }: StoreRig): Diagnostics {
  if (!store.diagnostics) throw new Error('The store has no diagnostics, which its ability `diagnostics` promises.')
  return store.diagnostics()
}

/** A job with secrets in all its texts, a lost line, and a refusal. */
async function suffer(rig: StoreRig): Promise<void> {
  await rig.up()
  await rig.tell(
    ['job-started', { jobId: 'report-4711', name: 'Payroll.pdf', lane: 'Gray', step: 'For anna@example.com' }],
    ['queue-status', { Gray: { waiting: 1, active: 1 } }],
    ['Torn', 'eyJhbGciOi'],
  )
  rig.sink().connection({ status: 'reconnecting', attempt: 1, message: 'wss://host/?token=eyJhbGciOi' })
  await rig.pass()
  rig.sink().connection({ status: 'connected', via: 'websocket', synced: true })
  await rig.tell(['job-failed', { jobId: 'report-4711', error: 'Torn', errorCode: 'Torn', resultUrl: '/a?token=1' }])
}

export const diagnosticsChecks: readonly StoreCheck[] = [
  {
    title: 'tells what happened on the line without a text of a server, a user or a URL',
    needs: ['diagnostics'],
    async run(rig) {
      await suffer(rig)
      const text = JSON.stringify(told(rig))
      for (const secret of secrets) expect(text).not.toContain(secret)
      expect(text).toContain('"reconnecting"')
      expect(text).toContain('"job-failed"')
    },
  },
  {
    title: 'tells it as a scenario that comes to the same end',
    needs: ['diagnostics'],
    async run(rig) {
      await suffer(rig)
      const scenario = told(rig)
      const clock = createManualClock(scenario.startsAt)
      const again = createStatusStore({ adapter: scripted(scenario, { clock }), clock })
      again.actions.open()
      clock.advance(scenario.durationMs)
      again.flush()
      const { connection, jobs } = again.getState()
      expect(connection).toEqual({ status: 'connected', via: 'websocket', synced: true })
      expect(Array.from(jobs.values(), ({ status }) => status)).toEqual(['failed'])
    },
  },
  {
    title: 'tells nobody what happened before they signed in',
    needs: ['diagnostics'],
    async run(rig) {
      await suffer(rig)
      rig.store.actions.signOut()
      await rig.pass()
      const text = JSON.stringify(told(rig))
      for (const trace of ['job-failed', 'lane-1', '"reconnecting"', ...secrets]) expect(text).not.toContain(trace)
    },
  },
]
