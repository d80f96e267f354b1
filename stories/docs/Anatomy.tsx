import { Story } from '@storybook/addon-docs/blocks'
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react'
import './Anatomy.css'
import { placeNames, type PartBox, type PlacedName } from './placeNames.ts'

export interface AnatomyProps {
  /** The story that shows the widget; it has to have the parts. */
  of: object
  /** The `data-part` names that are pointed at. */
  parts: readonly string[]
}

interface Placed {
  names: readonly PlacedName[]
  /** Pixels. */
  width: number
}

/** A picture of the live widget, with the names of its parts beside it. */
export function Anatomy({ of, parts }: AnatomyProps): ReactElement {
  const picture = useRef<HTMLDivElement>(null)
  const [{ names, width }, setPlaced] = useState<Placed>({ names: [], width: 0 })
  const wanted = parts.join(' ')

  useLayoutEffect(() => {
    const drawn = picture.current
    if (!drawn) return undefined
    const measure = (): void => {
      const width = widthIn(drawn)
      setPlaced({ names: placeNames(boxesIn(drawn, wanted.split(' ')), width), width })
    }
    // The story is drawn by a root of its own, some time after this one.
    const grown = new ResizeObserver(measure)
    const changed = new MutationObserver(measure)
    grown.observe(drawn)
    changed.observe(drawn, { childList: true, subtree: true })
    return () => {
      grown.disconnect()
      changed.disconnect()
    }
  }, [wanted])

  return (
    <div className="anatomy sb-unstyled">
      <div className="anatomy-picture" ref={picture}>
        <Story of={of} />
      </div>
      <svg className="anatomy-lines" aria-hidden="true">
        {names.map(({ part, from, to }) => (
          <g key={part}>
            <path d={`M${from.x},${from.y} L${to.x},${to.y}`} />
            <circle cx={to.x} cy={to.y} r="2.5" />
          </g>
        ))}
      </svg>
      <ul className="anatomy-names">
        {names.map(({ part, side, at }) => (
          <li key={part} data-side={side} style={{ top: at, left: side === 'end' ? width + 12 : undefined }}>
            {part}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Up to where the widget is drawn, which may be narrower than its room: names stand right beside it. */
function widthIn(picture: Element): number {
  const widget = picture.querySelector('[data-tt]')?.getBoundingClientRect()
  return widget?.width ? widget.right - picture.getBoundingClientRect().left : picture.clientWidth
}

function boxesIn(picture: Element, parts: readonly string[]): PartBox[] {
  const { left, top } = picture.getBoundingClientRect()
  return parts.flatMap((part) => {
    const box = picture.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect()
    if (!box || box.width === 0) return []
    return [{ part, start: box.left - left, end: box.right - left, middle: (box.top + box.bottom) / 2 - top }]
  })
}
