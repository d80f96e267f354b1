import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { create } from 'zustand'
import type { Contestant, Progress } from '../stream.ts'
import { Row } from './Row.tsx'

/** The first sketch of such a store: one `set` with a spread of all jobs for every event. */
export const sketch: Contestant = (root, ids, rows) => {
  const useSketch = create<{ jobProgress: Record<string, Progress> }>(() => ({ jobProgress: {} }))
  function JobRow({ id }: { id: string }): ReactElement {
    const job = useSketch((state) => state.jobProgress[id])
    return <Row id={id} {...job} />
  }
  flushSync(() => createRoot(root).render(ids.slice(0, rows).map((id) => <JobRow key={id} id={id} />)))
  return (event) => useSketch.setState((state) => ({ jobProgress: { ...state.jobProgress, [event.jobId]: event } }))
}
