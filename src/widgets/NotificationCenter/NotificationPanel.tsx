'use client'
import { useState, type ReactElement, type RefObject } from 'react'
import type { StatusNotification } from '../../protocol/notification.ts'
import { WifiOffIcon } from '../icons/WifiOffIcon.tsx'
import { DesktopLine } from './DesktopLine.tsx'
import { listedActs } from './listedActs.ts'
import { NoticeLine } from './NoticeLine.tsx'
import { NotificationFilters } from './NotificationFilters.tsx'
import type { NotificationPanelTold } from './notificationPanelTold.ts'
import type { RowDrawing } from './NotificationRow.tsx'
import { PanelBody } from './PanelBody.tsx'
import { PanelHead } from './PanelHead.tsx'
import { QuietLine } from './QuietLine.tsx'
import type { NotificationTally } from './tallyNotifications.ts'
import { useArrowIntoList } from './useArrowIntoList.ts'
import { usePanelList } from './usePanelList.ts'

interface NotificationPanelProps extends NotificationPanelTold, Omit<RowDrawing, 'acts'> {
  // React 18 keeps `ref` to itself.
  panelRef: RefObject<HTMLDivElement | null>
  id: string
  notifications: readonly StatusNotification[]
  tally: NotificationTally
}

/** The history under the bell. */
export function NotificationPanel(props: NotificationPanelProps): ReactElement {
  const { panelRef, id, notifications, tally, defaultFilter = 'all', groupFrom = 4, ...told } = props
  const { now, labels, formatters, settings, onSettings } = told
  const { freshness = 'live', asOf, isLoading = false } = told
  const [filter, setFilter] = useState(defaultFilter)
  const [isSetting, setSetting] = useState(false)
  const list = usePanelList(notifications, filter, groupFrom)
  useArrowIntoList(panelRef)
  const isStale = freshness !== 'live'
  const hasAny = tally.counts.all + tally.counts.archived > 0
  const words = { labels, formatters }
  return (
    <div ref={panelRef} id={id} role="dialog" aria-label={labels.title} tabIndex={-1} data-part="panel">
      <PanelHead
        acts={listedActs(list, filter, told)}
        labels={labels}
        isSetting={isSetting}
        onSettings={onSettings ?? (settings === undefined ? undefined : () => setSetting(!isSetting))}
      />
      {!isSetting && (hasAny || isLoading) && (
        <NotificationFilters
          {...words}
          filter={filter}
          tally={tally}
          canArchive={told.onArchive !== undefined}
          onFilter={setFilter}
        />
      )}
      {isStale && (
        <p data-part="freshness">
          <WifiOffIcon />
          {asOf === undefined ? labels.stale : labels.staleAsOf(formatters.clockTime(asOf))}
        </p>
      )}
      {isSetting ? (
        <div data-part="settings">{settings}</div>
      ) : (
        <PanelBody
          {...{ list, filter, tally, isStale, isLoading }}
          onSeen={told.onSeen}
          drawing={{ now, acts: told, ...words }}
        />
      )}
      <NoticeLine {...words} notice={told.notice} onAct={told.onNotice} />
      {/* The settings say it themselves. */}
      {!isSetting && <WaysOfTelling told={told} labels={labels} />}
    </div>
  )
}

interface WaysOfTellingProps extends Pick<RowDrawing, 'labels'> {
  told: NotificationPanelTold
}

/** How a person is told of news. */
function WaysOfTelling({ told, labels }: WaysOfTellingProps): ReactElement {
  const { doNotDisturb, onDoNotDisturb, desktop, onAskDesktop } = told
  return (
    <>
      {doNotDisturb !== undefined && <QuietLine isQuiet={doNotDisturb} labels={labels} onQuiet={onDoNotDisturb} />}
      {desktop && <DesktopLine permission={desktop} labels={labels} onAsk={onAskDesktop} />}
    </>
  )
}
