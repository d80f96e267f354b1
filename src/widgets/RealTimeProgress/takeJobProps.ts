import type { RealTimeProgressViewProps } from './RealTimeProgressView.tsx'

const jobProps = [
  'job',
  'jobId',
  'removed',
  'freshness',
  'asOf',
  'now',
  'elapsedMs',
  'eta',
  'stallCause',
  'standsForMs',
  'rollUp',
  'steps',
  'renderResult',
  'actions',
  'request',
  'onAction',
  'onDismissRequest',
  'onReconnect',
] as const satisfies readonly (keyof RealTimeProgressViewProps)[]

type JobProp = (typeof jobProps)[number]

/** What a widget that has a job in it is told of that job. */
export type JobProps = Partial<Pick<RealTimeProgressViewProps, JobProp>>

/** Parts what is told of the job from what is meant for the element around it. */
export function takeJobProps<P extends JobProps>(props: P): { told: JobProps; rest: Omit<P, JobProp> } {
  const told: JobProps = {}
  const rest: Record<string, unknown> = { ...props }
  for (const name of jobProps) {
    if (name in rest) Object.assign(told, { [name]: rest[name] })
    delete rest[name]
  }
  return { told, rest: rest as Omit<P, JobProp> }
}
