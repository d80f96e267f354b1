'use client'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import { useText } from '../text/TextContext.tsx'
import { connectionAction } from './connectionAction.ts'
import { connectionBadgeLabels } from './connectionBadgeLabels.ts'
import { LineBadge } from './LineBadge.tsx'
import { LineBanner } from './LineBanner.tsx'
import { LinePanel } from './LinePanel.tsx'
import { tellLine } from './tellLine.ts'
import type { LineKnown, ToldLine } from './tellLine.ts'
import { useAttempt } from './useAttempt.ts'

export interface ConnectionBadgeViewProps extends LineKnown, Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * `dot` is the icon alone, with the words for those who point at it or listen; `banner` a line across the page, there
   * only while something is wrong; `panel` tells all that is known.
   */
  variant?: 'badge' | 'dot' | 'banner' | 'panel' | undefined
  /** Makes a badge or a dot a button that opens a panel with all that is known. */
  details?: boolean | undefined
  /** Opens that panel from the start. */
  defaultOpen?: boolean | undefined
  /** Whether that panel is open; without it the widget decides. */
  open?: boolean | undefined
  /** Called when the person opens or closes that panel. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Edge of the badge that the panel lines up with; `start` by default. */
  align?: 'start' | 'end' | undefined
  /** `overlay` (the default) lays a banner over what follows; `reserved` keeps its line free for it at all times. */
  room?: 'overlay' | 'reserved' | undefined
  /** False leaves it to the app to read changes aloud. */
  announce?: boolean | undefined
  /** Gives the text that "Copy diagnostics" copies; without it there is no such button. */
  diagnostics?: (() => string) | undefined
  /** Tries at once; without it there is no "Retry now". */
  onRetry?: (() => unknown) | undefined
  /** Signs the person in again; without it there is no "Sign in". A promise is waited for, and told where it fails. */
  onSignIn?: (() => unknown) | undefined
}

/** Shows what the line to the server is doing, and what a person can do about it. */
export function ConnectionBadgeView(props: ConnectionBadgeViewProps): ReactElement {
  const { known, more } = splitProps(props)
  const { variant = 'badge', details = false, defaultOpen = false, open, onOpenChange, ...others } = more
  const { align = 'start', room = 'overlay', announce = true, diagnostics, onRetry, onSignIn, ...rest } = others
  const { labels, formatters } = useText('connectionBadge', connectionBadgeLabels)
  const told = tellLine(known, labels, formatters)
  const attempt = useAttempt(connectionAction(told.look, told.connection, labels, { onRetry, onSignIn }), told.look)
  const shape = { told, attempt, labels, isHeard: announce, diagnostics }
  const hasPopover = details && (variant === 'badge' || variant === 'dot')
  return (
    <div
      title={hasPopover ? undefined : titleOf(variant, told)}
      {...rest}
      data-tt="ConnectionBadge"
      data-status={told.connection.status}
      data-look={told.look}
      data-variant={variant}
      data-align={hasPopover ? align : undefined}
      data-room={variant === 'banner' ? room : undefined}
    >
      {variant === 'panel' && <LinePanel {...shape} />}
      {variant === 'banner' && <LineBanner {...shape} />}
      {(variant === 'badge' || variant === 'dot') && (
        <LineBadge
          {...shape}
          isDot={variant === 'dot'}
          popover={hasPopover ? { defaultOpen, open, onOpenChange } : undefined}
        />
      )}
    </div>
  )
}

/** What is known of the line, apart from the rest. */
function splitProps(props: ConnectionBadgeViewProps): {
  known: LineKnown
  more: Omit<ConnectionBadgeViewProps, keyof LineKnown>
} {
  const { connection, since, now, device, isUnsteady, resumption, look, ...others } = props
  const { clockOffset, problems, roundTrip, showRoundTrip, ...more } = others
  const line = { connection, since, now, device, isUnsteady, resumption, look }
  return { known: { ...line, clockOffset, problems, roundTrip, showRoundTrip }, more }
}

/** Words for those who point at it, where they are not on screen. */
function titleOf(variant: string, { word, sentence }: ToldLine): string | undefined {
  if (variant === 'panel' || variant === 'banner') return undefined
  return variant === 'dot' ? `${word}. ${sentence}` : sentence
}
