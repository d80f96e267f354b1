/** @jsxRuntime classic */
import React, { useMemo, useState } from 'react'
import type { TimelineSession } from '../../channel.ts'
import { frameGlobals } from '../../link.ts'
import type { Remote } from '../createRemote.ts'
import { copyAsStory, isStorysOwn } from './copyAsStory.ts'
import type { StorySource } from './copyAsStory.ts'
import { copyText } from '../../../widgets/copy/copyText.ts'
import { frameLink } from './frameLink.ts'

interface CopyButtonsProps {
  remote: Remote
  session: TimelineSession
  story: StorySource
}

/** Takes what the panel shows elsewhere, and back to as it was written. */
export function CopyButtons({ remote, session, story }: CopyButtonsProps) {
  const [said, setSaid] = useState({ text: '', round: 0 })
  const isOwn = useMemo(() => isStorysOwn(session.scenario, story.scenario), [session.scenario, story.scenario])
  const say = (text: string): void => setSaid(({ round }) => ({ text, round: round + 1 }))
  const copy = async (text: string, what: string): Promise<void> => {
    say((await copyText(text)) ? `${what} copied` : `The browser lets nothing be copied here`)
  }
  const standing = (): TimelineSession => ({ ...session, ...remote.getHead() })
  const copyLink = (): void => {
    const { storyId, ms, edits } = standing()
    void copy(frameLink(location.href, storyId, { ...frameGlobals(ms, edits, storyId) }), 'Link')
  }
  return (
    <div data-part="copies" role="group" aria-label="This frame">
      <span role="status" data-part="said">
        <span key={said.round}>{said.text}</span>
      </span>
      {/* An address has no room for a scenario that was loaded; a story has. */}
      {isOwn && (
        <button type="button" onClick={copyLink}>
          Copy link
        </button>
      )}
      <button type="button" onClick={() => void copy(copyAsStory(standing(), story), 'Story')}>
        Copy as story
      </button>
      <button
        type="button"
        aria-disabled={isOwn && session.edits.length === 0 && session.asks.length === 0}
        onClick={() => remote.send({ do: 'reset' })}
      >
        As written
      </button>
    </div>
  )
}
