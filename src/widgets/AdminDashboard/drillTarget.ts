import type { FigureName } from '../../protocol/metricsSeries.ts'

/** What a person wants to know more about. */
export type DrillTarget =
  | {
      kind: 'figure'
      figure: FigureName
      /** Epoch milliseconds on the server's clock: the stretch of time that is shown. */
      from: number
      to: number
    }
  | { kind: 'worker'; workerId: string }
  | { kind: 'queue'; queue: string }
  | { kind: 'errors'; code: string }
  | { kind: 'job'; jobId: string }

/** Called with what a person wants to know more about. */
export type OnDrillDown = (target: DrillTarget) => void
