import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import type { ReactElement } from 'react'
import { notificationHistory } from '../../mocks/build/notificationHistory.ts'
import { T0 } from '../../mocks/epoch.ts'
import type { StatusNotification } from '../../src/protocol/notification.ts'
import { createFormatters } from '../../src/widgets/text/createFormatters.ts'
import { NotificationCenterView } from '../../src/widgets/NotificationCenter/NotificationCenterView.tsx'
import { notificationCenterLabels as labels } from '../../src/widgets/NotificationCenter/notificationCenterLabels.ts'
import { NotificationRow } from '../../src/widgets/NotificationCenter/NotificationRow.tsx'

interface Shown {
  notifications: readonly StatusNotification[]
  isOpen: boolean
}

/** Pixels scrolled in a frame. */
const scrollPx = 40
/** Milliseconds of scrolling. */
const scrolledMs = 3_000

const formatters = createFormatters('en')
const acts = { onRead: () => {}, onArchive: () => {}, onRemove: () => {}, onSelect: () => {} }

/** The same rows, all of them in the page. */
function PlainList({ notifications, isOpen }: Shown): ReactElement {
  return (
    <div data-tt="NotificationCenter">
      {isOpen && (
        <div data-part="panel">
          <div data-part="list" role="treegrid">
            {notifications.map((one, at) => (
              <NotificationRow
                key={one.id}
                entry={{ id: one.id, kind: 'one', all: [one], level: 1, position: at + 1, size: notifications.length }}
                at={at}
                isTabStop={at === 0}
                onOpen={() => {}}
                {...{ now: T0, labels, formatters, acts }}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  )
}

const contestants: Record<string, (shown: Shown) => ReactElement> = {
  panel: ({ notifications, isOpen }) => (
    <NotificationCenterView {...{ notifications, now: T0, ...acts }} open={isOpen} groupFrom={Infinity} />
  ),
  plainList: (shown) => <PlainList {...shown} />,
}

export interface Scrolled {
  /** Frames drawn a second. */
  framesPerSecond: number
  frames: number
}

export interface Run {
  /** Opens the panel, and is done with the frame after the one that shows it. */
  open(): Promise<unknown>
  /** Lets one more arrive. */
  arrive(): Promise<unknown>
  scroll(): Promise<Scrolled>
  /** Elements in the page. */
  elements(): number
}

const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done))

/** Knows a history of `count`, with the panel closed. */
export function begin(name: string, count: number): Run {
  const contestant = contestants[name]
  if (!contestant) throw new Error(`No contestant is called ${name}.`)
  const [newest, ...history] = notificationHistory(count + 1)
  const root = createRoot(document.body.appendChild(document.createElement('main')))
  const draw = async (notifications: readonly StatusNotification[], isOpen: boolean): Promise<void> => {
    flushSync(() => root.render(contestant({ notifications, isOpen })))
    await nextFrame()
    await nextFrame()
  }
  void draw(history, false)
  return {
    open: () => draw(history, true),
    arrive: () => draw(newest ? [newest, ...history] : history, true),
    scroll,
    elements: () => document.querySelectorAll('main *').length,
  }
}

async function scroll(): Promise<Scrolled> {
  const box = document.querySelector('[data-part=list]')
  const start = await nextFrame()
  let [last, frames] = [start, 0]
  while (last - start < scrolledMs) {
    if (box) box.scrollTop += scrollPx
    last = await nextFrame()
    frames++
  }
  return { framesPerSecond: (frames * 1_000) / (last - start), frames }
}
