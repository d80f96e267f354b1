import { act, render, waitFor } from '@testing-library/react'
import { StatusProvider } from '../../src/react/StatusProvider.tsx'
import { JobTray, type JobTrayProps } from '../../src/react/JobTray.tsx'
import { createStoreRig } from './createStoreRig.ts'

type Row = Record<string, unknown> & { jobId: string }

const partsOf = (name: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-part=${name}]`)]

/** A tray on a page, over a store whose line is up and which knows `jobs`; time stands still. */
export async function showTray(
  jobs: readonly Row[],
  props: JobTrayProps = {},
  options?: Parameters<typeof createStoreRig>[0],
) {
  const rig = createStoreRig({ user: 'ann', ...options })
  rig.store.actions.open()
  rig.up()
  rig.tell('snapshot', { jobs })
  const shown = render(
    <StatusProvider store={rig.store}>
      <button type="button">before</button>
      <JobTray {...props} />
      <button type="button">after</button>
    </StatusProvider>,
  )
  // The list draws what fits once it has been measured.
  await waitFor(() => {
    if (jobs.length > 1 && partsOf('row').length < 2) throw new Error('The rows are not drawn yet.')
  })
  return {
    ...rig,
    ...shown,
    part: (name: string): HTMLElement | undefined => partsOf(name)[0],
    parts: partsOf,
    /** The titles of the rows that are drawn, in the order of their places. */
    titles: (): (string | undefined)[] =>
      partsOf('row')
        .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .map((row) => row.querySelector('[data-part=title] bdi')?.textContent ?? undefined),
    row: (name: string): HTMLElement => {
      const found = partsOf('row').find((row) => row.querySelector('[data-part=title] bdi')?.textContent === name)
      if (!found) throw new Error(`No row is drawn for ${name}.`)
      return found
    },
    /** Tells of jobs, and lets the second pass after which the list takes them in. */
    hear: (...told: readonly (readonly [string, Row])[]): void =>
      act(() => {
        for (const [name, data] of told) rig.tell(name, data)
        rig.clock.advance(1_000)
      }),
  }
}
