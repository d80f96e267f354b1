/** What a client asks for after a (re)connect, a gap or a wake. */
export interface ResyncRequest {
  v: 1
  epoch?: string
  seq?: number
  pos?: unknown
  /** At most 200. */
  jobIds?: readonly string[]
}

/** Which job a command is about. */
export interface JobTarget {
  jobId: string
}

/** Which queue a command is about. */
export interface QueueTarget {
  /** The lane, by the server's name. */
  queue: string
}

/** THE COMMAND MAP: every command a client can send. */
export interface ClientCommands {
  'subscribe-admin': undefined
  'unsubscribe-admin': undefined
  'request-system-metrics': undefined
  resync: ResyncRequest
  /** Acknowledged as `subscribe-admin` is: `{ ok: true }`, or `{ ok: false, code, message? }` where it is not done. */
  'cancel-job': JobTarget
  /** Runs it once more; of a batch, what failed in it. */
  'retry-job': JobTarget
  'pause-job': JobTarget
  'resume-job': JobTarget
  /** Lets no job of a lane start, for everyone; those that run go on. */
  'pause-queue': QueueTarget
  'resume-queue': QueueTarget
}

export type CommandName = keyof ClientCommands
export type JobCommandName = Extract<CommandName, `${string}-job`>
export type QueueCommandName = Extract<CommandName, `${string}-queue`>

export type ClientCommand = {
  [N in CommandName]: ClientCommands[N] extends undefined ? { name: N } : { name: N; data: ClientCommands[N] }
}[CommandName] & {
  /** What this server calls it, where that is another word. */
  as?: string
}

/** A command about one job. */
export type JobCommand = Extract<ClientCommand, { name: JobCommandName }>

/** A command about one queue. */
export type QueueCommand = Extract<ClientCommand, { name: QueueCommandName }>

/** How a command ended. `NO_ANSWER`: the server said nothing in time; `NOT_CONNECTED`: it was never sent. */
export type CommandReply =
  | {
      ok: true
      data?: unknown
      /** It did not come over the line, so it may be older than what the line has told. */
      overHttp?: true
    }
  | { ok: false; code: string; message?: string }
