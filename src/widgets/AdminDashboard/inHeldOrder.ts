/** `items` in the order of `held` keys, and what is new behind them, in its own order. */
export function inHeldOrder<T extends { key: string }>(items: readonly T[], held: readonly string[]): readonly T[] {
  const places = new Map(held.map((key, place) => [key, place]))
  const placeOf = ({ key }: T) => places.get(key) ?? Infinity
  return items.toSorted((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)]
    return first === second ? 0 : first - second
  })
}
