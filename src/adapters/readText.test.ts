import { expect, test } from 'vitest'
import { readText } from './readText.ts'

const encoded = new TextEncoder().encode('Zürich')

test('a body that comes byte by byte is read whole', async () => {
  const bytes = new ReadableStream({
    start(controller) {
      for (const byte of encoded) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  expect(await readText(new Response(bytes), encoded.length)).toBe('Zürich')
})

test('a response without a body has no text', async () => {
  expect(await readText(new Response(null), 0)).toBe('')
})

test('a body that is announced to be longer than the limit is not read at all', async () => {
  const response = new Response('x', { headers: { 'content-length': '11' } })
  await expect(readText(response, 10)).rejects.toThrow('too large')
  expect(response.bodyUsed).toBe(false)
})

test('a body without end is read no further than the limit', async () => {
  let given = 0
  const endless = new ReadableStream({
    pull(controller) {
      given++
      controller.enqueue(encoded)
    },
  })
  await expect(readText(new Response(endless), 3 * encoded.length)).rejects.toThrow('too large')
  expect(given).toBeLessThanOrEqual(5)
})
