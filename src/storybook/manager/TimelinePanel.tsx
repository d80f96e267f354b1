/** @jsxRuntime classic */
import React, { useEffect } from 'react'
import { useParameter, useStorybookApi, useStorybookState } from 'storybook/manager-api'
import type { Scenario } from '../../adapters/scripted.ts'
import { CopyButtons } from './copy/CopyButtons.tsx'
import type { StorySource } from './copy/copyAsStory.ts'
import { Conditions } from './controls/Conditions.tsx'
import { OwnScenario } from './controls/OwnScenario.tsx'
import { Transport } from './controls/Transport.tsx'
import type { Remote } from './createRemote.ts'
import { EmptyState } from './EmptyState.tsx'
import { HeadEvent } from './head/HeadEvent.tsx'
import { PanelRoot } from './look/PanelRoot.ts'
import { Track } from './track/Track.tsx'
import { useSession } from './useRemote.ts'

/** What the story says of itself, to copy from. */
function useStorySource(): StorySource {
  const timeline = useParameter<{ scenario?: Scenario } | undefined>('timeline')
  const isFactory = useParameter('csfFactory', false)
  const data = useStorybookApi().getCurrentStoryData()
  return {
    exportName: data?.type === 'story' ? data.exportName : 'Story',
    isFactory,
    ...(timeline?.scenario && { scenario: timeline.scenario }),
  }
}

/** The timeline of the story on screen. */
export function TimelinePanel({ remote }: { remote: Remote }) {
  const { storyId } = useStorybookState()
  const session = useSession(remote, storyId)
  const story = useStorySource()
  const hasSession = session !== undefined
  const hasScenario = story.scenario !== undefined
  useEffect(() => {
    if (!hasSession) remote.ask(storyId)
  }, [remote, storyId, hasSession, hasScenario])
  if (!session) return <EmptyState isComing={hasScenario} />
  return (
    <PanelRoot data-part="panel">
      <div data-part="bar">
        <Transport remote={remote} session={session} />
        <CopyButtons remote={remote} session={session} story={story} />
      </div>
      <Conditions remote={remote} session={session} />
      <div data-part="body">
        <Track remote={remote} session={session} />
        <div data-part="aside">
          <HeadEvent remote={remote} played={session.played} />
          <OwnScenario key={storyId} remote={remote} />
        </div>
      </div>
    </PanelRoot>
  )
}
