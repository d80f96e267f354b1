import { id, isRecord } from '../../protocol/check.ts'
import type { JobCommand, JobCommandName, QueueCommand, QueueCommandName } from '../../protocol/commands.ts'
import { commandOf } from '../../protocol/jobAction.ts'
import { queueCommandOf } from '../../protocol/queueAction.ts'

type Act = JobCommand | QueueCommand

const jobCommandNames: readonly JobCommandName[] = Object.values(commandOf)
const queueCommandNames: readonly QueueCommandName[] = Object.values(queueCommandOf)

export const actNames: readonly Act['name'][] = [...jobCommandNames, ...queueCommandNames]

/** A command about a job or a queue, as a client wrote it; undefined where it is none. */
export function actOf(name: string, data: unknown): Act | undefined {
  const target = (field: string): string => (isRecord(data) ? (id(data[field]) ?? '') : '')
  const ofJob = jobCommandNames.find((one) => one === name)
  if (ofJob) return { name: ofJob, data: { jobId: target('jobId') } }
  const ofQueue = queueCommandNames.find((one) => one === name)
  return ofQueue && { name: ofQueue, data: { queue: target('queue') } }
}
