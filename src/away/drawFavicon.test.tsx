import { expect, test } from 'vitest'
import { drawFavicon } from './drawFavicon.ts'
import type { FaviconLook } from './drawFavicon.ts'

const size = 64

function draw(look: FaviconLook) {
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  drawFavicon(context, look)
  /** The colour at a place given in parts of the whole. */
  return (x: number, y: number) => [...context.getImageData(x * size, y * size, 1, 1).data]
}

const ring = [76, 125, 240, 255]
const ends = { top: [0.53, 0.06], right: [0.94, 0.53], bottom: [0.47, 0.93], left: [0.06, 0.47] } as const
const filled = (at: ReturnType<typeof draw>) =>
  Object.entries(ends).flatMap(([name, [x, y]]) => (at(x, y).join() === ring.join() ? name : []))

test('the ring begins at the top and closes the way a clock goes', () => {
  expect(filled(draw({ progress: 0 }))).toEqual([])
  expect(filled(draw({ progress: 30 }))).toEqual(['top', 'right'])
  expect(filled(draw({ progress: 60 }))).toEqual(['top', 'right', 'bottom'])
  expect(filled(draw({ progress: 100 }))).toEqual(['top', 'right', 'bottom', 'left'])
})

test('the dot says whether anything failed, with a gap around it', () => {
  expect(draw({ mark: 'done' })(0.77, 0.77)).toEqual([31, 157, 87, 255])
  expect(draw({ mark: 'failed' })(0.77, 0.77)).toEqual([224, 71, 76, 255])
  expect(draw({ mark: 'done', progress: 100 })(0.77, 0.515)).toEqual([0, 0, 0, 0])
})
