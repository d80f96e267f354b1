/**
 * A number from 0 up to 1, always the same for the same `seed` and `index`.
 * Ours and not a package’s: whoever installs the mocks would have to install it as well.
 */
export function grain(seed: number, index: number): number {
  // Integer products only: they are exact in every engine, which sines are not.
  let bits = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d)
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39)
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32
}

/** A number from 0 up to 1 that wanders smoothly as `position` grows, with a new direction at every whole number. */
export function wander(seed: number, position: number): number {
  const index = Math.floor(position)
  const part = position - index
  const from = grain(seed, index)
  return from + (grain(seed, index + 1) - from) * part * part * (3 - 2 * part)
}
