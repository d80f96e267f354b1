import { describeChecks } from './describeChecks.ts'
import { adminChecks } from './storeChecks/admin.ts'
import { diagnosticsChecks } from './storeChecks/diagnostics.ts'
import { historyChecks } from './storeChecks/history.ts'
import { jobChecks } from './storeChecks/jobs.ts'
import { jobEventChecks } from './storeChecks/jobEvents.ts'
import { lineChecks } from './storeChecks/line.ts'
import { notificationChecks } from './storeChecks/notifications.ts'
import { orderChecks } from './storeChecks/order.ts'
import { queueRequestChecks } from './storeChecks/queueRequests.ts'
import { requestChecks } from './storeChecks/requests.ts'
import { resyncChecks } from './storeChecks/resync.ts'
import { sessionChecks } from './storeChecks/session.ts'
import { shapeChecks } from './storeChecks/shape.ts'
import { toastChecks } from './storeChecks/toasts.ts'
import type { CreateStore, StoreAbility } from './storeHarness.ts'
import { createStoreRig } from './storeRig.ts'

const checks = [
  ...shapeChecks,
  ...lineChecks,
  ...jobChecks,
  ...orderChecks,
  ...notificationChecks,
  ...historyChecks,
  ...toastChecks,
  ...jobEventChecks,
  ...requestChecks,
  ...queueRequestChecks,
  ...diagnosticsChecks,
  ...adminChecks,
  ...sessionChecks,
  ...resyncChecks,
]

/** Registers the conformance suite of `StatusStore` for one way to make a store. */
export function describeStatusStore(name: string, create: CreateStore, abilities: readonly StoreAbility[] = []): void {
  describeChecks({
    name: `${name} as a StatusStore`,
    checks,
    abilities,
    open: () => Promise.resolve(createStoreRig(create)),
  })
}
