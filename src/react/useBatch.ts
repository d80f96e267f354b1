'use client'
import { useMemo } from 'react'
import type { Counts } from '../protocol/jobProgress.ts'
import { createFailedSelector } from '../store/createFailedSelector.ts'
import { createMembersSelector } from '../store/createMembersSelector.ts'
import { rollUpOf, sizeOf, type RollUp } from '../widgets/RealTimeProgress/rollUp.ts'
import { useStatus } from './hooks.ts'
import { countParts } from './useJobFamily.ts'

/** What is known of the parts of a batch. */
export interface Batch {
  rollUp: RollUp | undefined
  memberIds: readonly string[]
  failedIds: readonly string[]
}

/** The parts of a batch: how they stand, which they are, and which of them failed. */
export function useBatch(batchId: string, counts: Counts | undefined): Batch {
  const family = useStatus((state) => state.families.get(batchId))
  const memberIds = useStatus(useMemo(() => createMembersSelector(batchId), [batchId]))
  const failedIds = useStatus(useMemo(() => createFailedSelector(batchId), [batchId]))
  const rollUp = useMemo(() => fuller(family && countParts(family), rollUpOf(counts)), [family, counts])
  return { rollUp, memberIds, failedIds }
}

/** Where the server counts parts that this page was not told of, its word is the fuller one. */
function fuller(seen: RollUp | undefined, told: RollUp | undefined): RollUp | undefined {
  if (seen === undefined || told === undefined) return seen ?? told
  return sizeOf(told) > sizeOf(seen) ? told : seen
}
