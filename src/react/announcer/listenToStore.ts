import type { Stop } from '../../protocol/clock.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import type { Following } from './createFollowing.ts'
import { createRequestWatch } from './createRequestWatch.ts'
import type { Speaking } from './createSpeaking.ts'
import { hearRemark } from './remarkQueue.ts'

interface StoreParts {
  store: StatusStore
  following: Following
  speaking: Speaking
}

/** Hears what becomes of requests, and falls silent when someone signs out. */
export function listenToStore({ store, following, speaking }: StoreParts): Stop {
  const requests = createRequestWatch()
  let user = store.getState().user
  let knewJobs = false
  // What stands there already is no news.
  requests.news(store.getState())
  return store.subscribe(() => {
    const state = store.getState()
    const isForgotten = knewJobs && state.heard.size === 0
    knewJobs = state.heard.size > 0
    // Nothing of one person's is said to the next.
    if (state.user !== user || isForgotten) {
      user = state.user
      speaking.reset()
    }
    for (const remark of requests.news(state)) {
      if (following.depthOf(remark.jobId) !== undefined) {
        speaking.change((queue, now) => hearRemark(queue, remark, now))
      }
    }
  })
}
