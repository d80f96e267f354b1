'use client'
import { useState } from 'react'
import { id } from '../protocol/check.ts'
import type { Eta } from '../protocol/eta.ts'
import { calmEta } from '../store/calmEta.ts'
import { selectEta } from '../store/selectEta.ts'
import type { StatusState } from '../store/state.ts'
import { useStatus, useTimed } from './hooks.ts'

// `useTimed` renders when the answer is another object: what reads the same must stay the same one.
function createEtaSelector(): (state: StatusState, jobId: string, now: number) => Eta | undefined {
  let shown: Eta | undefined
  return (state, jobId, now) => (shown = calmEta(shown, selectEta(state, jobId, now)))
}

/**
 * When a running job is expected to end, in the steps in which it is told; undefined where nothing can be said
 * honestly. Looks once a second at most, and renders only when something would be read differently.
 */
export function useJobEta(jobId: string): Eta | undefined {
  const known = id(jobId) ?? jobId
  const [select] = useState(createEtaSelector)
  const isRunning = useStatus(({ jobs }) => {
    const status = jobs.get(known)?.status
    return status === 'started' || status === 'progress'
  })
  return useTimed((state, now) => select(state, known, now), isRunning)
}
