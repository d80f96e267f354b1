import type { Visitor } from './visitor.ts'

/** What the browser keeps for an origin, as Playwright tells it when it is asked for the databases too. */
interface Kept {
  localStorage: readonly unknown[]
  indexedDB?: readonly { stores: readonly { records: readonly unknown[] }[] }[]
}

/** All that the visitor's browser keeps beyond the page, each thing as JSON. */
export async function keptIn({ page }: Visitor): Promise<string[]> {
  const state = await page.context().storageState({ indexedDB: true })
  const origins: readonly Kept[] = state.origins
  const stores = origins.flatMap(({ indexedDB = [] }) => indexedDB).flatMap((database) => database.stores)
  const kept = [
    ...state.cookies,
    ...origins.flatMap(({ localStorage }) => localStorage),
    ...stores.flatMap(({ records }) => records),
  ]
  return kept.map((one) => JSON.stringify(one))
}
