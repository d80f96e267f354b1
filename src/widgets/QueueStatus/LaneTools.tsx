import type { ReactElement } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { LaneChoice } from './listLanes.ts'
import { queueSorts } from './queueListLabels.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'

interface LaneToolsProps {
  choice: LaneChoice
  choose: (change: Partial<LaneChoice>) => void
  /** Lanes that are listed, have a problem, and are there. */
  counts: { shown: number; problems: number; all: number }
  labels: QueueStatusLabels
  formatters: Formatters
}

/** Chooses which queues are listed and in which order, and says how many there are. */
export function LaneTools({ choice, choose, counts, labels, formatters }: LaneToolsProps): ReactElement {
  const words = labels.list
  const { shown, problems, all } = counts
  return (
    <div role="group" aria-label={words.tools} data-part="tools">
      <input
        type="search"
        data-part="search"
        aria-label={words.search}
        placeholder={words.search}
        value={choice.query}
        onChange={({ target }) => choose({ query: target.value })}
      />
      <select
        data-part="sort"
        aria-label={words.sort}
        value={choice.sort}
        onChange={({ target }) => choose({ sort: queueSorts.find((one) => one === target.value) ?? 'asSent' })}
      >
        {queueSorts.map((one) => (
          <option key={one} value={one}>
            {words.sorts[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        data-part="problems"
        data-button=""
        aria-pressed={choice.onlyProblems}
        onClick={() => choose({ onlyProblems: !choice.onlyProblems })}
      >
        {words.onlyProblems(problems, formatters.number(problems))}
      </button>
      <span role="status" data-part="shown">
        {words.shown(shown, formatters.number(shown), formatters.number(all))}
      </span>
    </div>
  )
}
