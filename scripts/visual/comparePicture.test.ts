import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { comparePicture } from './comparePicture.mjs'

/** A white picture with some of its red channel changed. */
function picture(width: number, reds: Record<number, number> = {}, compression = 9): Buffer {
  const png = new PNG({ width, height: 2 })
  png.data.fill(255)
  for (const [pixel, red] of Object.entries(reds)) png.data[Number(pixel) * 4] = red
  return PNG.sync.write(png, { deflateLevel: compression })
}

test('the same pixels are the same picture, however they are packed', () => {
  expect(comparePicture(picture(4), picture(4))).toBeUndefined()
  expect(comparePicture(picture(64, {}, 0), picture(64, {}, 9))).toBeUndefined()
})

test('one pixel a shade darker is a difference', () => {
  expect(comparePicture(picture(4), picture(4, { 3: 254 }))).toMatchObject({ why: '1 px differ' })
})

test('another size is a difference', () => {
  expect(comparePicture(picture(4), picture(5))).toEqual({ why: 'the size went from 4 × 2 to 5 × 2' })
})
