import { expect, test } from 'vitest'
import { ensureNode } from './ensureNode.mjs'

test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(() => ensureNode(version)).not.toThrow()
})

test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('Node %s is refused in one sentence', (version) => {
  expect(() => ensureNode(version)).toThrow(`Node ${version} is too old`)
})
