import type { QueueListing } from './useLaneList.ts'
import type { LaneFacts } from './useLaneSubjects.ts'

/** Takes apart what is said of lanes, how they are listed, and what is for the root element. */
export function takeQueueProps<P extends LaneFacts & QueueListing>(props: P) {
  const { mine, history, laneTrends, onSelectQueue, actions, requests, onAction, onDismissRequest, ...others } = props
  const { sort, defaultSort, onSortChange, query, onQueryChange, onlyProblems, ...more } = others
  const { defaultOnlyProblems, onOnlyProblemsChange, ...rest } = more
  const facts: LaneFacts = {
    mine,
    history,
    laneTrends,
    onSelectQueue,
    actions,
    requests,
    onAction,
    onDismissRequest,
  }
  const sorting: QueueListing = { sort, defaultSort, onSortChange, query, onQueryChange }
  const listing: QueueListing = { ...sorting, onlyProblems, defaultOnlyProblems, onOnlyProblemsChange }
  return { facts, listing, rest }
}
