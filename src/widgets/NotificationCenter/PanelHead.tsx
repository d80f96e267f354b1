import type { ReactElement } from 'react'
import { ArchiveIcon } from '../icons/ArchiveIcon.tsx'
import { CheckAllIcon } from '../icons/CheckAllIcon.tsx'
import type { Icon } from '../icons/createIcon.tsx'
import { SettingsIcon } from '../icons/SettingsIcon.tsx'
import { TrashIcon } from '../icons/TrashIcon.tsx'
import { keepFocus } from './keepFocus.ts'
import type { NotificationCenterLabels } from './notificationCenterLabels.ts'

/** What can be done with all that is listed; what is absent is not offered. */
export interface ActsOnListed {
  readAll: (() => void) | undefined
  archiveAll: (() => void) | undefined
  clear: (() => void) | undefined
}

interface PanelHeadProps {
  acts: ActsOnListed
  labels: NotificationCenterLabels
  /** Whether the settings stand in place of the list. */
  isSetting: boolean
  onSettings: (() => void) | undefined
}

/** The panel's title, and what can be done with all that it lists. */
export function PanelHead({ acts, labels, isSetting, onSettings }: PanelHeadProps): ReactElement {
  const { readAll, archiveAll, clear } = acts
  return (
    <div data-part="head">
      <h2 data-part="title">{isSetting ? labels.settings : labels.title}</h2>
      <span data-part="actions">
        {!isSetting && readAll && (
          <HeadButton part="read-all" words={labels.markAllRead} picture={CheckAllIcon} onClick={readAll} />
        )}
        {!isSetting && archiveAll && (
          <HeadButton part="archive-all" words={labels.archiveAll} picture={ArchiveIcon} onClick={archiveAll} />
        )}
        {!isSetting && clear && <HeadButton part="clear" words={labels.clear} picture={TrashIcon} onClick={clear} />}
        {onSettings && (
          <button
            type="button"
            data-button="ghost"
            data-part="settings-turn"
            data-on={isSetting}
            aria-label={isSetting ? labels.settingsBack : labels.settings}
            title={isSetting ? labels.settingsBack : labels.settings}
            onClick={onSettings}
          >
            <SettingsIcon />
          </button>
        )}
      </span>
    </div>
  )
}

interface HeadButtonProps {
  part: string
  words: string
  picture: Icon
  onClick: () => void
}

function HeadButton({ part, words, picture: Picture, onClick }: HeadButtonProps): ReactElement {
  return (
    <button
      type="button"
      data-button="ghost"
      data-part={part}
      aria-label={words}
      title={words}
      onClick={keepFocus(onClick)}
    >
      <Picture />
    </button>
  )
}
