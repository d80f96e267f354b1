import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * Says how a picture differs from its baseline, pixel by pixel: one browser draws both, so nothing is forgiven.
 * @param {Buffer} before
 * @param {Buffer} after
 * @returns {undefined | { why: string, difference?: Buffer }}
 */
export function comparePicture(before, after) {
  if (before.equals(after)) return undefined
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)]
  if (a.width !== b.width || a.height !== b.height)
    return { why: `the size went from ${a.width} × ${a.height} to ${b.width} × ${b.height}` }
  const difference = new PNG({ width: a.width, height: a.height })
  const options = { threshold: 0, includeAA: true }
  const pixels = pixelmatch(a.data, b.data, difference.data, a.width, a.height, options)
  if (pixels === 0) return undefined
  return { why: `${pixels} px differ`, difference: PNG.sync.write(difference) }
}
