import type { AdapterHandle, AdapterSink } from '../protocol/adapter.ts'
import type { Clock, Stop } from '../protocol/clock.ts'
import type { ClientCommand, CommandName, CommandReply } from '../protocol/commands.ts'
import type { SnapshotMessage } from '../protocol/events.ts'
import { isAct } from './actCommands.ts'
import type { Scenario } from './scenario.ts'
import { createScriptedAgenda } from './scriptedAgenda.ts'
import { jobIdIn } from './scriptedStory.ts'
import { createScriptedVoice } from './scriptedVoice.ts'

/** A scenario being played. */
export interface ScriptedHandle extends AdapterHandle {
  ask(command: ClientCommand, told: (reply: CommandReply) => void): void
  /** The scenario as it is told by now: what was asked for has changed it. */
  played(): Scenario
}

interface Playing {
  clock: Clock
  speed: number
  loop: boolean
  /** What can be asked for. */
  commands: readonly CommandName[]
  /** The jobs that have been told of, in this round or one before. */
  begun: Set<string>
}

export function playScripted(scenario: Scenario, sink: AdapterSink, playing: Playing): ScriptedHandle {
  const { clock, speed, loop, begun } = playing
  let stopTimer: Stop | undefined
  let startedAt = clock.now()
  let isClosed = false
  const agenda = createScriptedAgenda(scenario)
  const movedBy = (): number => startedAt - scenario.startsAt
  const voice = createScriptedVoice({ sink, speed, clock, movedBy, isClosed: () => isClosed })

  const elapsedMs = (): number => (clock.now() - startedAt) * speed

  const playOn = (): void => {
    // Several cues of one moment are one step: timers cost more than the cues.
    for (let at = dueAt(); !isClosed && at !== undefined && at <= clock.now(); at = dueAt()) {
      const cue = agenda.next(!voice.isDown())
      const jobId = cue && jobIdIn(cue)
      if (jobId !== undefined) begun.add(jobId)
      if (cue) voice.perform(cue, agenda.isChanged)
    }
    if (!isClosed) wait()
  }
  const dueAt = (next = agenda.nextAt()): number | undefined =>
    next === undefined || (loop && next > scenario.durationMs) ? undefined : startedAt + next / speed
  const wait = (): void => {
    stopTimer?.()
    const next = dueAt()
    if (next !== undefined) stopTimer = clock.after(next - clock.now(), playOn)
    else if (loop) {
      stopTimer = clock.after(startedAt + scenario.durationMs / speed - clock.now(), () => {
        agenda.beginAgain()
        begin()
      })
    }
  }
  const begin = (): void => {
    startedAt = clock.now()
    const [first] = agenda.cues()
    voice.begin(first !== undefined && 'line' in first && first.at === 0)
    if (begun.size > 0) sink.message('snapshot', unbegun(begun))
    playOn()
  }
  const ask: ScriptedHandle['ask'] = (command, told) => {
    if (voice.isDown() || isClosed) return told({ ok: false, code: 'NOT_CONNECTED' })
    if (!isAct(command)) return told({ ok: true })
    if (!playing.commands.includes(command.name)) return told({ ok: false, code: 'UNSUPPORTED' })
    agenda.ask(command, elapsedMs(), told)
    wait()
  }

  begin()
  return {
    ask,
    send: (command) => new Promise((told) => ask(command, told)),
    retryNow() {
      if (!isClosed && agenda.retry(elapsedMs())) playOn()
    },
    played: agenda.played,
    close() {
      isClosed = true
      stopTimer?.()
      agenda.close()
    },
  }
}

// Jobs that have ended would stay so: a script that is played again begins them again.
const unbegun = (begun: ReadonlySet<string>): SnapshotMessage => ({
  mode: 'delta',
  jobs: Array.from(begun, (jobId) => ({ jobId, status: 'queued', attempt: 1 })),
})
