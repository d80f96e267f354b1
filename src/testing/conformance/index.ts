export { describeStatusStore } from './describeStatusStore.ts'
export { describeStoreAdapter } from './describeStoreAdapter.ts'
export { sampleSnapshot, sampleStream } from './adapterHarness.ts'
export type {
  AdapterAbility,
  AdapterHarness,
  ConformanceBackend,
  ConformanceOptions,
  ConformanceServer,
  JobAnswer,
  Refusal,
} from './adapterHarness.ts'
export type { CreateStore, StoreAbility, StoreParts } from './storeHarness.ts'
