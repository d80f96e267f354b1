/** Where a part of a widget stands within the picture, in pixels. */
export interface PartBox {
  part: string
  start: number
  end: number
  /** The middle of its height. */
  middle: number
}

/** A part's name at one side of the picture, and the line that leads from there to the part. */
export interface PlacedName {
  part: string
  side: 'start' | 'end'
  /** Pixels from the top to the middle of the name. */
  at: number
  from: { x: number; y: number }
  to: { x: number; y: number }
}

/** Pixels from one name to the next below it. */
const lineHeight = 22
/** Pixels between the picture and the lines' ends beside it. */
const gap = 8

/** Names to both sides of a picture `width` pixels wide, each as near to its part as the others let it. */
export function placeNames(boxes: readonly PartBox[], width: number): readonly PlacedName[] {
  const onSide = (side: PlacedName['side']): readonly PlacedName[] => {
    let free = -Infinity
    return boxes
      .filter(({ start, end }) => (start <= width - end ? 'start' : 'end') === side)
      .toSorted((a, b) => a.middle - b.middle || a.start - b.start)
      .map(({ part, start, end, middle }) => {
        const at = Math.max(middle, free)
        free = at + lineHeight
        const isStart = side === 'start'
        return {
          part,
          side,
          at,
          from: { x: isStart ? -gap : width + gap, y: at },
          to: { x: isStart ? start - 4 : end + 4, y: middle },
        }
      })
  }
  return [...onSide('start'), ...onSide('end')]
}
