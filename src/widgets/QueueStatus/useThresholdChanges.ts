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

/** Calls `onThreshold` once for each lane that has come to another level; what it finds at first is no change. */
export function useThresholdChanges({ standings, onThreshold, labels, formatters }: ThresholdWatch): void {
  const before = useRef<ReadonlyMap<string, LaneStanding>>(undefined)
  useEffect(() => {
    const then = before.current
    if (standings !== undefined) before.current = standings
    if (then === undefined || standings === undefined || then === standings) return
    for (const [lane, standing] of standings) {
      const from = then.get(lane)?.level
      const to = standing.level
      if (from === undefined || from === to || !(isJudged(from) || isJudged(to))) continue
      onThreshold?.({ lane, from, to, reason: standingReason(standing, labels, formatters) })
    }
  })
}
