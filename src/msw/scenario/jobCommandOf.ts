import { id, isRecord } from '../../protocol/check.ts'
import type { ClientCommand, JobCommandName } from '../../protocol/commands.ts'
import { commandOf } from '../../protocol/jobAction.ts'

export const jobCommandNames: readonly JobCommandName[] = Object.values(commandOf)

/** A command about a job, as a client wrote it; undefined where it is none. */
export function jobCommandOf(
  name: string,
  data: unknown,
): Extract<ClientCommand, { name: JobCommandName }> | undefined {
  const known = jobCommandNames.find((one) => one === name)
  const jobId = isRecord(data) ? id(data['jobId']) : undefined
  return known && { name: known, data: { jobId: jobId ?? '' } }
}
