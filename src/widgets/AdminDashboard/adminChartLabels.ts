import type { GapCause } from '../../protocol/metricsSeries.ts'

/** Words of the charts of the admin dashboard. Numbers and times come as text in the person's locale. */
export interface AdminChartLabels {
  /** Name of the choice of how far back the charts go. */
  range: string
  /** The choice of a time between two others. */
  customRange: string
  rangeFrom: string
  rangeTo: string
  rangeMissing: string
  rangeEmpty: string
  rangeTooOld: string
  /** Summary of a time that is over, or of figures that no longer come. */
  chartBetween: (least: string, most: string, from: string, to: string) => string
  /** Such a summary, where all values read alike. */
  chartAlways: (value: string, from: string, to: string) => string
  /** Where the newest value has reached a threshold. */
  chartReached: (threshold: string) => string
  chartSilence: (from: string, to: string, why: string) => string
  chartSilentSince: (from: string, why: string) => string
  /** More than one silence; `text` is the count as text, `total` how long they were together. */
  chartSilences: (count: number, text: string, total: string) => string
  gapCause: Readonly<Record<GapCause, string>>
  /** Name of the line for whoever goes along it by keyboard. */
  chartReader: (chart: string) => string
  /** One point of a line. */
  chartAt: (value: string, time: string) => string
  /** The least and the most of the values that a point stands for. */
  chartSpread: (least: string, most: string) => string
  average: string
  least: string
  most: string
}

/** English words of the charts. */
export const adminChartLabels: AdminChartLabels = {
  range: 'Time range',
  customRange: 'Custom',
  rangeFrom: 'From',
  rangeTo: 'To',
  rangeMissing: 'Choose both times.',
  rangeEmpty: 'Choose two different times.',
  rangeTooOld: 'Figures are kept for one day. Choose a later start.',
  chartBetween: (least, most, from, to) => `Between ${least} and ${most} from ${from} to ${to}.`,
  chartAlways: (value, from, to) => `${value} all through ${from} to ${to}.`,
  chartReached: (threshold) => `At or above ${threshold} now.`,
  chartSilence: (from, to, why) => `No figures from ${from} to ${to}: ${why}.`,
  chartSilentSince: (from, why) => `No figures since ${from}: ${why}.`,
  chartSilences: (_count, text, total) => `No figures in ${text} stretches, ${total} in all.`,
  gapCause: {
    line: 'the connection was down',
    device: 'the device had no network',
    hidden: 'the page was in the background',
    unwatched: 'nobody was looking',
    server: 'the server sent none',
  },
  chartReader: (chart) => `${chart} over time. Arrow keys go from point to point.`,
  chartAt: (value, time) => `${value} at ${time}`,
  chartSpread: (least, most) => `${least} to ${most}`,
  average: 'Average',
  least: 'Least',
  most: 'Most',
}
