'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Connection, DisconnectReason } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'
import { useText } from '../text/TextContext.tsx'
import { connectionAction } from './connectionAction.ts'
import { connectionBadgeLabels } from './connectionBadgeLabels.ts'
import { connectionDetail } from './connectionDetail.ts'
import { connectionLook } from './connectionLook.ts'
import { lineFacts } from './lineFacts.ts'
import { LinePanel } from './LinePanel.tsx'
import { LineText } from './LineText.tsx'
import { LookIcon } from './LookIcon.tsx'
import type { Resumption } from './resumption.ts'

export interface ConnectionBadgeViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the line to the server is doing; absent is `idle`. */
  connection: Connection | undefined
  /** Epoch milliseconds since when it has been doing so; with `now`, a short drop alarms nobody. */
  since?: number | undefined
  /** Epoch milliseconds; with it the next try counts down. */
  now?: number | undefined
  /** Whether the device has a network. */
  device?: Device | undefined
  /** `dot` is the icon alone, with the words for those who point at it or listen; `panel` tells all that is known. */
  variant?: 'badge' | 'dot' | 'panel' | undefined
  /** The line drops again and again. */
  isUnsteady?: boolean | undefined
  /** The last absence of the line; with `now`, its end is told for a moment. */
  resumption?: Resumption | undefined
  /** Milliseconds that the server's clock is ahead of the device's; told in a panel where it is much. */
  clockOffset?: number | undefined
  /** Messages that could not be read so far; told in a panel. */
  problems?: number | undefined
  /** Tries at once; without it there is no "Retry now". */
  onRetry?: (() => void) | undefined
  /** Signs the person in again; without it there is no "Sign in". */
  onSignIn?: (() => void) | undefined
}

// What else comes with a line that is down is the transport's, such as "xhr poll error", and not for people.
const saidByServer: ReadonlySet<DisconnectReason> = new Set(['forbidden', 'unauthorized', 'kicked'])

const toldByServer = (connection: Connection): string | undefined =>
  connection.status === 'disconnected' && saidByServer.has(connection.reason) ? connection.message : undefined

const idle: Connection = { status: 'idle' }

/** Shows what the line to the server is doing, and what a person can do about it. */
export function ConnectionBadgeView(props: ConnectionBadgeViewProps): ReactElement {
  const { connection = idle, since, now, device, variant = 'badge', onRetry, onSignIn, ...others } = props
  const { isUnsteady, resumption, clockOffset, problems, ...rest } = others
  const { labels, formatters } = useText('connectionBadge', connectionBadgeLabels)
  const look = connectionLook(connection, { device, since, now, isUnsteady, resumption })
  const told = toldByServer(connection)
  const sentence = told ? `${labels.sentence[look]} ${told}` : labels.sentence[look]
  const action = variant === 'dot' ? undefined : connectionAction(look, labels, { onRetry, onSignIn })
  const caughtUp = resumption?.caughtUp
  const line = (
    <>
      <LookIcon look={look} />
      <LineText
        word={labels.word[look]}
        details={connectionDetail(connection, { look, caughtUp, now, labels, formatters }).filter(
          // In a panel the way is one of the facts below.
          ({ name }) => name !== 'via' || variant !== 'panel',
        )}
        isHidden={variant === 'dot'}
      />
      {/* Only the sentence is announced: the countdown beside it changes every second. A short drop stays unsaid. */}
      <span role="status" data-hidden="">
        {look === 'dropped' ? '' : sentence}
      </span>
      {action && (
        <button type="button" data-part="action" data-button="" onClick={action.run}>
          {action.text}
        </button>
      )}
    </>
  )
  return (
    <div
      title={titleOf(variant, labels.word[look], sentence)}
      {...rest}
      data-tt="ConnectionBadge"
      data-status={connection.status}
      data-look={look}
      data-variant={variant}
    >
      {variant === 'panel' ? (
        <LinePanel
          sentence={sentence}
          facts={lineFacts({ connection, device, since, clockOffset, problems }, labels, formatters)}
        >
          {line}
        </LinePanel>
      ) : (
        line
      )}
    </div>
  )
}

/** Words for those who point at it, where they are not on screen. */
function titleOf(variant: 'badge' | 'dot' | 'panel', word: string, sentence: string): string | undefined {
  if (variant === 'panel') return undefined
  return variant === 'dot' ? `${word}. ${sentence}` : sentence
}
