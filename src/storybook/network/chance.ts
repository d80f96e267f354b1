/** A number from 0 up to 1, always the same for the same `index`: chance that can be played again. */
export function chance(index: number): number {
  // Integer products only: they are exact in every engine.
  let bits = Math.imul(index + 1, 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d)
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39)
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32
}
