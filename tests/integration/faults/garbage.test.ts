import { expect, test } from 'vitest'
import { isDown } from '../../rigs/until.ts'
import { firstRungMs, wireMs } from './bounds.ts'
import { openFaultRig } from './openFaultRig.ts'
import { eachTellingWire, withCases } from './wires.ts'

/** A whole WebSocket frame, as a server sends it. */
const frame = (text: string, opcode = 1): Buffer =>
  Buffer.concat([Buffer.from([0x80 | opcode, text.length]), Buffer.from(text)])

const garbage: readonly (readonly [name: string, bytes: Buffer | string])[] = [
  ['bytes that are nothing', Buffer.alloc(64, 0xff)],
  ['zeros', Buffer.alloc(64)],
  ['an answer from another server', 'HTTP/1.1 502 Bad Gateway\r\ncontent-length: 5\r\n\r\nsorry'],
  ['a page of a captive portal', '<!doctype html><title>Sign in</title>'],
  ['a text that no protocol knows', frame('zzz')],
  ['a message cut off in the middle', frame('42["job-completed",{"jobId":"d"')],
  ['a message of a wrong shape', frame('42{"a":1}')],
  ['an answer to no question', frame('4399[{"jobs":[]}]')],
  ['binary nobody announced', frame('abc', 2)],
  ['a close without a reason', frame('', 8)],
  ['a close with a code that is none', frame('\u0003\u0000', 8)],
  ['a ping', frame('are you there', 9)],
]

test.each(withCases(eachTellingWire, garbage))(
  'over %s, %s in the stream costs a new line at most',
  async (_, __, wire, bytes) => {
    const rig = await openFaultRig(wire)
    rig.proxy.inject(bytes)
    rig.truth.work()
    rig.truth.end('d', 'completed')
    const took = await rig.until(({ jobs }) => jobs.get('d')?.status === 'completed' && jobs.has('f'))
    expect(took).toBeLessThanOrEqual(firstRungMs + wireMs)
    expect(await rig.back()).toBeLessThanOrEqual(firstRungMs + wireMs)
    rig.expectTruth()
  },
)

// One that is asked again and again has no stream between two questions.
test.each(eachTellingWire)(
  'over %s, a frame that promises more than ever comes is found out by the silence',
  async (_, wire) => {
    const rig = await openFaultRig(wire)
    rig.proxy.inject(Buffer.from([0x81, 127, 0, 0, 0, 0, 0, 16, 0, 0]))
    rig.truth.work()
    const took = (await rig.untilOnDead(isDown)) + (await rig.back())
    expect(took).toBeLessThanOrEqual(wire.silentMs + firstRungMs + wire.backMs + wireMs)
    rig.expectTruth()
  },
)
