import type { Contestant, Told } from '../stream.ts'

/** Pixels of a row, of the list, and rows drawn beyond it at either end. */
const [rowPx, listPx, spare] = [36, 384, 4]

interface Line {
  row: HTMLElement
  name: HTMLElement
  bar: HTMLProgressElement
  percent: HTMLElement
}

/** The limit: rows of one height in the order in which they came, written at most once a frame; no sorting, no checks. */
export const handWritten: Contestant = (root, given) => {
  const jobs = new Map<string, Told['data']>(given.map((job) => [job.jobId, { ...job }]))
  const ids = [...jobs.keys()]
  const box = root.appendChild(document.createElement('div'))
  box.dataset['part'] = 'rows'
  box.style.cssText = `block-size: ${listPx}px; overflow-y: auto`
  const canvas = box.appendChild(document.createElement('div'))
  canvas.style.cssText = `position: relative; block-size: ${ids.length * rowPx}px`
  const lines = Array.from({ length: Math.ceil(listPx / rowPx) + 2 * spare }, () => canvas.appendChild(lineOf()).line)
  let isDue = false
  const write = (): void => {
    isDue = false
    const first = Math.max(0, Math.floor(box.scrollTop / rowPx) - spare)
    for (const [at, line] of lines.entries()) {
      const job = jobs.get(ids[first + at] ?? '')
      line.row.style.transform = `translateY(${(first + at) * rowPx}px)`
      line.name.textContent = job?.name ?? ''
      line.bar.value = job?.progress ?? 0
      line.percent.textContent = job ? `${Math.floor(job.progress)} %` : ''
    }
  }
  const ask = (): void => {
    if (!isDue) requestAnimationFrame(write)
    isDue = true
  }
  box.addEventListener('scroll', write)
  write()
  return ({ data }) => {
    const known = jobs.get(data.jobId)
    if (known) Object.assign(known, data)
    ask()
  }
}

function lineOf(): HTMLElement & { line: Line } {
  const row = document.createElement('div')
  row.role = 'row'
  row.style.cssText = `position: absolute; inset-inline: 0; block-size: ${rowPx}px; display: flex`
  const [name, percent] = [document.createElement('span'), document.createElement('span')]
  const bar = document.createElement('progress')
  bar.max = 100
  row.append(name, bar, percent)
  return Object.assign(row, { line: { row, name, bar, percent } })
}
