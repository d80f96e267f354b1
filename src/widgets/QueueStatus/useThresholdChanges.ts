'use client'
import { useEffect, useRef } from 'react'
import type { Formatters } from '../text/createFormatters.ts'
import type { LaneStanding } from './laneStanding.ts'
import type { QueueStatusLabels } from './queueStatusLabels.ts'
import { standingReason } from './standingReason.ts'

type Level = LaneStanding['level']

/** A lane that has crossed one of its thresholds, this way or that. */
export interface ThresholdChange {
  /** The lane, by the server's name. */
  lane: string
  from: Level
  to: Level
  /** Why, in the person's words; empty where all is well again. */
  reason: string
}

interface ThresholdWatch {
  standings: ReadonlyMap<string, LaneStanding> | undefined
  onThreshold: ((change: ThresholdChange) => void) | undefined
  labels: QueueStatusLabels
  formatters: Formatters
}

const isJudged = (level: Level): boolean => level === 'busy' || level === 'degraded' || level === 'critical'

/** Lanes whose alarm is remembered after nobody tells of them any more. */
const maxGone = 200

type Levels = ReadonlyMap<string, Level>

/** The levels to hold the next against: a lane that is told of no more has not ended its alarm by that. */
function levelsAfter(then: Levels | undefined, standings: ReadonlyMap<string, LaneStanding>): Levels {
  const gone = [...(then ?? [])].filter(([lane, level]) => !standings.has(lane) && isJudged(level))
  return new Map([...gone.slice(-maxGone), ...[...standings].map(([lane, { level }]) => [lane, level] as const)])
}

/** Calls `onThreshold` once for each lane that has come to another level; what it finds at first is no change. */
export function useThresholdChanges({ standings, onThreshold, labels, formatters }: ThresholdWatch): void {
  const seen = useRef<ThresholdWatch['standings']>(undefined)
  const levels = useRef<Levels>(undefined)
  useEffect(() => {
    if (standings === seen.current) return
    const then = levels.current
    seen.current = standings
    // Where nothing is known any more, as after a sign-out, all begins anew.
    levels.current = standings && levelsAfter(then, standings)
    if (then === undefined || standings === undefined) return
    for (const [lane, standing] of standings) {
      const from = then.get(lane)
      const to = standing.level
      if (from === undefined || from === to || !(isJudged(from) || isJudged(to))) continue
      onThreshold?.({ lane, from, to, reason: standingReason(standing, labels, formatters) })
    }
  })
}
