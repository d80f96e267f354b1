import type { Contestant, Progress } from '../stream.ts'

/** The limit: no store, no React, no checks; each row is written at most once a frame. */
export const handWritten: Contestant = (root, ids, rows) => {
  const jobs = new Map<string, Progress>()
  const cells = new Map(
    ids.slice(0, rows).map((id) => {
      const row = document.createElement('div')
      const name = document.createElement('span')
      const bar = document.createElement('progress')
      const percent = document.createElement('span')
      const step = document.createElement('span')
      name.textContent = id
      bar.max = 100
      row.append(name, bar, percent, step)
      root.append(row)
      return [id, { bar, percent, step }] as const
    }),
  )
  const dirty = new Set<string>()
  const write = (): void => {
    for (const id of dirty) {
      const [job, cell] = [jobs.get(id), cells.get(id)]
      if (!job || !cell) continue
      cell.bar.value = job.progress
      cell.percent.textContent = `${Math.floor(job.progress)} %`
      cell.step.textContent = job.step
    }
    dirty.clear()
  }
  return (event) => {
    const known = jobs.get(event.jobId)
    // What a message leaves out stays as it was.
    if (known) Object.assign(known, event)
    else jobs.set(event.jobId, { ...event })
    if (!cells.has(event.jobId)) return
    if (dirty.size === 0) requestAnimationFrame(write)
    dirty.add(event.jobId)
  }
}
