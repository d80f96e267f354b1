/** The mean of the latest `size` values; `undefined` until there is one. */
export class MovingAverage {
  readonly #values: number[] = []
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  add(value: number): void {
    this.#values.push(value)
    if (this.#values.length > this.#size) this.#values.shift()
  }

  get mean(): number | undefined {
    if (this.#values.length === 0) return undefined
    return this.#values.reduce((sum, value) => sum + value, 0) / this.#values.length
  }
}
