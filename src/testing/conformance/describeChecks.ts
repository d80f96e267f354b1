import { describe, expect, test } from 'vitest'
import type { Check } from './check.ts'

// Milliseconds; what a check waits for has an end of its own, which says more.
const timeoutMs = 120_000

interface Suite<Rig, Ability extends string> {
  name: string
  checks: readonly Check<Rig, Ability>[]
  abilities: readonly Ability[]
  open(): Promise<Rig & { close(): Promise<void> | void }>
}

/** Registers each check that can be made as a test of its own; the name of the group says what was left out. */
export function describeChecks<Rig, Ability extends string>(suite: Suite<Rig, Ability>): void {
  const { checks, open } = suite
  const abilities = new Set(suite.abilities)
  const expectToHold = async (check: Check<Rig, Ability>): Promise<void> => {
    const rig = await open()
    try {
      await check.run(rig)
    } finally {
      await rig.close()
    }
  }
  const able = checks.filter(({ needs }) => needs.every((need) => abilities.has(need)))
  const lacking = new Set(checks.flatMap(({ needs }) => needs).filter((need) => !abilities.has(need)))
  const left = checks.length - able.length
  const rest = left === 0 ? '' : `, without ${[...lacking].join(', ')} (${left} checks left out)`
  describe(`${suite.name}${rest}`, () => {
    for (const check of able) {
      test(`${check.title}`, { timeout: timeoutMs }, async () => {
        await expectToHold(check)
        expect(check.needs.every((need) => abilities.has(need))).toBe(true)
      })
    }
  })
}
