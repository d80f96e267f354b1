import type { Rgb } from './contrast.ts'

const canvas = document.createElement('canvas')
canvas.width = 1
canvas.height = 1
const brush = canvas.getContext('2d', { willReadFrequently: true })

/** What a screen shows for a CSS colour, in whatever words and space it is written; one that lets through lies on white. */
export function resolveColour(colour: string): Rgb {
  if (!brush) return [0, 0, 0]
  for (const fill of ['#fff', colour]) {
    brush.fillStyle = fill
    brush.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

/** The colour as `#rrggbb`, which is all that a colour picker takes. */
export const toHex = (colour: string): string =>
  `#${resolveColour(colour)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`
