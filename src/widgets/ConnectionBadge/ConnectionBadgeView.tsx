'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import type { Connection, DisconnectReason } from '../../protocol/connection.ts'
import type { Device } from '../../protocol/session.ts'
import { useText } from '../text/TextContext.tsx'
import { connectionAction } from './connectionAction.ts'
import { connectionBadgeLabels } from './connectionBadgeLabels.ts'
import { connectionDetail } from './connectionDetail.ts'
import { connectionLook } from './connectionLook.ts'
import { LookIcon } from './LookIcon.tsx'

export interface ConnectionBadgeViewProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the line to the server is doing; absent is `idle`. */
  connection: Connection | undefined
  /** Epoch milliseconds since when it has been doing so; with `now`, a short drop alarms nobody. */
  since?: number | undefined
  /** Epoch milliseconds; with it the next try counts down. */
  now?: number | undefined
  /** Whether the device has a network. */
  device?: Device | undefined
  /** `dot` is the icon alone, with the words for those who point at it or listen. */
  variant?: 'badge' | 'dot' | undefined
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
  const { connection = idle, since, now, device, variant = 'badge', onRetry, onSignIn, ...rest } = props
  const { labels, formatters } = useText('connectionBadge', connectionBadgeLabels)
  const look = connectionLook(connection, { device, since, now })
  const word = labels.word[look]
  const told = toldByServer(connection)
  const sentence = told ? `${labels.sentence[look]} ${told}` : labels.sentence[look]
  const action = connectionAction(look, labels, { onRetry, onSignIn })
  return (
    <div
      title={variant === 'dot' ? `${word}. ${sentence}` : sentence}
      {...rest}
      data-tt="ConnectionBadge"
      data-status={connection.status}
      data-look={look}
      data-variant={variant}
    >
      <LookIcon look={look} />
      <span data-part="text" data-hidden={variant === 'dot' ? '' : undefined}>
        <span data-part="word">{word}</span>
        {connectionDetail(connection, { look, now, labels, formatters }).map(({ name, text }) => (
          <span key={name} data-part={name}>
            {text}
          </span>
        ))}
      </span>
      {/* Only the sentence is announced: the countdown beside it changes every second. A short drop stays unsaid. */}
      <span role="status" data-hidden="">
        {look === 'dropped' ? '' : sentence}
      </span>
      {variant === 'badge' && action && (
        <button type="button" data-part="action" data-button="" onClick={action.run}>
          {action.text}
        </button>
      )}
    </div>
  )
}
