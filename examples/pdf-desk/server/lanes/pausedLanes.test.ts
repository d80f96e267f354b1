import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PausedLanes } from './pausedLanes.ts'

let folder: string
let asked: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paused-lanes-test-'))
  asked = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = (): PausedLanes => {
  const queue = {
    pauseLane: (lane: string) => void asked.push(`pause ${lane}`),
    resumeLane: (lane: string) => void asked.push(`resume ${lane}`),
  }
  const lanes = new PausedLanes({ queue, path: join(folder, 'lanes.json') })
  lanes.restore()
  return lanes
}

test('what was paused is paused by the next start, what went on is not', () => {
  const before = open()
  before.pause('large')
  before.pause('premium')
  before.resume('premium')
  asked = []
  open()
  expect(asked).toEqual(['pause large'])
})

test('asking for what is so already asks the queue nothing', () => {
  const lanes = open()
  lanes.resume('normal')
  lanes.pause('normal')
  lanes.pause('normal')
  expect(asked).toEqual(['pause normal'])
})

test.each(['', '{', 'null', '{"large":true}', '["__proto__", 7, "other"]'])('a file with %j pauses nothing', (text) => {
  writeFileSync(join(folder, 'lanes.json'), text)
  const lanes = open()
  expect(asked).toEqual([])
  lanes.pause('large')
  expect(readFileSync(join(folder, 'lanes.json'), 'utf8')).toBe('["large"]')
})
