import * as mocks from '../../mocks/index.ts'
import type { Scenario } from '../../src/adapters/scripted.ts'

const isScenario = (value: unknown): value is Scenario =>
  typeof value === 'object' && value !== null && 'cues' in value && 'durationMs' in value

/** Every scenario that the mocks export. */
export const everyScenario: readonly Scenario[] = Object.values<unknown>(mocks).filter(isScenario)
