'use client'
import { useCallback, useRef, useState } from 'react'
import type { Job } from '../protocol/job.ts'
import type { JobRequest } from '../protocol/jobAction.ts'
import type { StatusState } from '../store/state.ts'
import type { BatchRetry, BatchRetryProps } from '../widgets/BatchProgress/BatchRetryLine.tsx'
import { useStatus, useStatusActions } from './hooks.ts'
import { retryMembers } from './retryMembers.ts'
import { useStatusContext } from './StatusProvider.tsx'
import { actionsFor } from './useJobActions.ts'
import type { Batch } from './useBatch.ts'

type Outcome = BatchRetry & { batchId: string; user: string | undefined }

const nothing: BatchRetryProps = {}

/**
 * Tries again what failed in a batch: by one command where the batch is a job of the server's, else part by part.
 * Gives nothing where the backend cannot.
 */
export function useBatchRetry(batchId: string, job: Job | undefined, batch: Batch): BatchRetryProps {
  const { store } = useStatusContext()
  const { actOnJob } = useStatusActions()
  const { failedIds, rollUp } = batch
  const request = useStatus((state) => state.requests?.get(batchId))
  const user = useStatus((state) => state.user)
  const canBeTried = useStatus((state) => triable(state, failedIds).length)
  const [outcome, setOutcome] = useState<Outcome>()
  const isWhole = job !== undefined
  const failed = rollUp?.failed ?? 0
  const press = useRef(0)
  const onRetryFailed = useCallback(async () => {
    if (actOnJob === undefined) return
    const mine = ++press.current
    const settle = (more: BatchRetry): void => {
      if (mine === press.current) setOutcome({ ...more, batchId, user })
    }
    if (isWhole) {
      setOutcome(undefined)
      await actOnJob(batchId, 'retry')
      return
    }
    const jobIds = triable(store.getState(), failedIds)
    settle({ status: 'pending', asked: jobIds.length, refused: 0 })
    const isWanted = (id: string): boolean => triable(store.getState(), [id]).length > 0
    settle({ status: 'settled', asked: jobIds.length, refused: await retryMembers(jobIds, actOnJob, isWanted) })
  }, [actOnJob, isWhole, batchId, user, store, failedIds])

  if (actOnJob === undefined || !(store.capabilities?.commands.includes('retry-job') ?? false)) return nothing
  const isMine = outcome?.batchId === batchId && outcome.user === user
  return {
    // Of parts that this page was not told of, the server knows whether they can be tried again.
    retryable: isWhole && failedIds.length < failed ? failed : canBeTried,
    retry: isWhole ? pendingOf(request, failed) : isMine ? outcome : undefined,
    onRetryFailed: () => void onRetryFailed(),
  }
}

/** What the server was asked for the batch; a refusal is said where the batch's job is. */
const pendingOf = (request: JobRequest | undefined, failed: number): BatchRetry | undefined =>
  request?.action === 'retry' && request.status !== 'refused'
    ? { status: 'pending', asked: failed, refused: 0 }
    : undefined

// One that has been asked for already, here or elsewhere, is not to run twice.
const triable = ({ jobs, requests }: StatusState, ids: readonly string[]): readonly string[] =>
  ids.filter(
    (id) => (requests?.get(id)?.status ?? 'refused') === 'refused' && actionsFor(jobs.get(id)).includes('retry'),
  )
