import type { ReactElement } from 'react'
import { Area, AreaChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import type { MetricsSeries } from '../../src/protocol/metricsSeries.ts'
import type { MetricsSample } from '../../src/protocol/systemMetrics.ts'
import { AdminCharts } from '../../src/widgets/AdminDashboard/AdminCharts.tsx'

/** What a contestant draws from: the same samples, as the store keeps them and as they came. */
export interface Told {
  series: MetricsSeries
  history: readonly MetricsSample[]
  /** Epoch milliseconds. */
  until: number
}

export type Contestant = (told: Told) => ReactElement

const telltale: Contestant = ({ series, until }) => (
  <div data-tt="AdminDashboard" data-freshness="live">
    <AdminCharts series={series} until={until} range="1h" />
  </div>
)

const readers: readonly ((sample: MetricsSample) => number | undefined)[] = [
  ({ performance }) => performance.throughputPerHour,
  ({ performance }) => performance.averageProcessingTime,
  ({ performance }) => performance.errorRate,
  ({ system }) => system.totalCpuUsage,
  ({ system }) => system.totalMemoryUsage,
]

/** What a first version does: every sample of the hour goes to recharts as it is. */
const plain: Contestant = ({ history }) => (
  <div>
    {readers.map((read) => (
      <AreaChart key={String(read)} width={600} height={132} data={history}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="timestamp" type="number" scale="time" domain={['dataMin', 'dataMax']} />
        <YAxis />
        <Tooltip />
        <Area dataKey={read} isAnimationActive={false} />
      </AreaChart>
    ))}
  </div>
)

export const contestants = { telltale, plain }
