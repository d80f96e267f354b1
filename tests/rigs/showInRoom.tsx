import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import { render } from '@testing-library/react'
import type { CSSProperties, ReactElement } from 'react'
import '../../src/styles.css'
import { TextProvider } from '../../src/widgets/text/TextContext.tsx'

const weights = [400, 500, 600]

/** CSS pixels from the room's upper left corner. */
interface Place {
  left: number
  right: number
  top: number
  bottom: number
}

/** A widget in a room of one width, and where its parts stand in it. */
export interface ShownInRoom {
  change(ui: ReactElement): void
  placesOf(selector: string): readonly Place[]
}

const round = (pixels: number) => Math.round(pixels * 100) / 100

/**
 * Draws a widget with its styles, in Inter, in a room of `width` CSS pixels.
 * A font that comes late would move what is measured, so it is there first.
 */
export async function showInRoom(width: number, ui: ReactElement, locale = 'en-US'): Promise<ShownInRoom> {
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 13px Inter`)))
  const style = { inlineSize: width, '--tt-font': 'Inter' } as CSSProperties
  const inRoom = (inside: ReactElement) => (
    <TextProvider locale={locale} timeZone="UTC">
      <div style={style}>{inside}</div>
    </TextProvider>
  )
  const { container, rerender } = render(inRoom(ui))
  const placesOf = (selector: string) => {
    const room = container.getBoundingClientRect()
    return [...container.querySelectorAll(selector)].map((element): Place => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return {
        left: round(left - room.left),
        right: round(right - room.left),
        top: round(top - room.top),
        bottom: round(bottom - room.top),
      }
    })
  }
  return { change: (next) => rerender(inRoom(next)), placesOf }
}
