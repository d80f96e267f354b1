import { expect, test } from 'vitest'
import { createDialRig, lost } from '../../tests/rigs/createDialRig.ts'

test('a line that someone else opened is taken, but not while nobody looks', async () => {
  const { call, calls, supervisor, hide, advance } = await createDialRig({ background: 'pause', isProven: false })
  call().down(lost)
  supervisor.foundUp()
  await advance(0)
  expect(calls).toHaveLength(2)
  hide()
  await advance(60_000)
  supervisor.foundUp()
  await advance(0)
  expect(calls).toHaveLength(2)
})

test('a line that its owner closed stays so, until its owner opens it', async () => {
  const { up, call, calls, last, advance, wake, supervisor } = await createDialRig()
  up()
  call().down({ kind: 'left' })
  expect(last()).toEqual({ status: 'disconnected', reason: 'closed' })
  await wake()
  await advance(600_000)
  expect(calls).toHaveLength(1)
  supervisor.foundUp()
  await advance(0)
  expect(calls).toHaveLength(2)
})
