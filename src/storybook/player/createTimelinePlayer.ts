import type { Scenario } from '../../adapters/scripted.ts'
import { systemClock } from '../../protocol/clock.ts'
import type { Clock, Stop } from '../../protocol/clock.ts'
import type { StatusStore } from '../../store/statusStore.ts'
import type { Injection, Network, TimelineEdit, TimelineSession } from '../channel.ts'
import { checkMoment, checkScenario, checkSpeed } from './checkTimeline.ts'
import { createRun } from './createRun.ts'
import { createStage } from './createStage.ts'
import type { Stage } from './createStage.ts'
import { neighbourCue } from './neighbourCue.ts'
import { injectEdit, networkEdit, placeEdit } from './placeEdit.ts'

export interface TimelinePlayerOptions {
  /** Milliseconds since the scenario began, at which the head stands first. */
  ms?: number
  /** Times as fast as written. */
  speed?: number
  /** True looks as an admin does; without it system figures are not listened to. */
  admin?: boolean
  /** What a person changed, in the order of `at`. */
  edits?: readonly TimelineEdit[]
  /** The page’s time, by which the head moves while it plays. */
  time?: Clock
}

/** What is played and where its head stands. */
export type TimelineLook = Omit<TimelineSession, 'storyId'>

/** Tells whether the head moved, or what is played has changed. */
export type TimelineListener = (what: 'head' | 'session') => void

/** Plays a scenario into one store that can be moved to any moment; nothing runs while it stands still. */
export interface TimelinePlayer {
  /** What the widgets read: the same object whatever is played. */
  readonly store: StatusStore
  look(): TimelineLook
  /** Lets time run, from the beginning where the end was reached. */
  play(): void
  pause(): void
  /** Moves to `ms` milliseconds since the scenario began, its end at most; throws where that is no moment. */
  seek(ms: number): void
  /** Moves to the next cue, or to the one before. */
  step(by: 1 | -1): void
  /** Plays `speed` times as fast as written; throws where time would not go forward. */
  setSpeed(speed: number): void
  setNetwork(network: Network): void
  inject(injection: Injection): void
  /** Plays another scenario from its beginning. */
  load(scenario: Scenario): void
  /** Back to the scenario as it was given, without edits, as if nobody had done anything. */
  reset(): void
  subscribe(listener: TimelineListener): Stop
}

/** Creates a player that stands at `ms`; nothing moves before `play()`. */
export function createTimelinePlayer(own: Scenario, options: TimelinePlayerOptions = {}): TimelinePlayer {
  const listeners = new Set<TimelineListener>()
  const first = { scenario: checkScenario(own), edits: options.edits ?? [] }
  const stage = createStage(first, options.admin ?? false, () => tell('session'))
  let { played } = stage.piece()
  const tell: TimelineListener = (what) => {
    const before = played
    played = stage.piece().played
    // Time that goes on brings answers as well, and with them another course of things.
    for (const listener of listeners) listener(before === played ? what : 'session')
  }
  const playing = createPlaying(stage, options, tell)
  const edit = (edits: readonly TimelineEdit[], scenario = stage.piece().scenario, ms = stage.ms()): void => {
    stage.change({ scenario, edits }, ms)
    tell('session')
  }
  const head = () => ({ ms: stage.ms(), isPlaying: playing.isRunning(), speed: playing.speed() })
  const place = (one: TimelineEdit): void => edit(placeEdit(stage.piece().edits, one))
  if (options.ms !== undefined) playing.seek(options.ms)

  return {
    store: stage.store,
    look: () => ({ ...head(), ...stage.piece() }),
    play: playing.play,
    pause: playing.pause,
    seek: playing.seek,
    step: (by) => playing.seek(neighbourCue(stage.piece().played, stage.ms(), by)),
    setSpeed: playing.setSpeed,
    setNetwork: (network) => place(networkEdit(head(), network)),
    inject: (injection) => place(injectEdit(head(), injection)),
    load(scenario) {
      checkScenario(scenario)
      stage.forget()
      edit([], scenario, 0)
    },
    reset() {
      stage.forget()
      edit([], own)
    },
    subscribe(listener) {
      const mine: TimelineListener = (what) => listener(what)
      listeners.add(mine)
      return () => listeners.delete(mine)
    },
  }
}

/** The head: where it stands, and what moves it. */
function createPlaying(
  stage: Stage,
  { speed: first = 1, time = systemClock }: TimelinePlayerOptions,
  tell: TimelineListener,
) {
  let speed = checkSpeed(first)
  // What a frame moves the head by beyond whole milliseconds, kept for the next one.
  let fraction = 0
  const endMs = () => stage.piece().played.durationMs
  const run = createRun(time, (elapsedMs) => {
    const to = stage.ms() + fraction + elapsedMs * speed
    fraction = to % 1
    stage.roll(Math.min(Math.floor(to), endMs()))
    if (to >= endMs()) pause()
    else tell('head')
  })
  const pause = (): void => {
    run.stop()
    stage.settle()
    tell('head')
  }
  return {
    isRunning: run.isRunning,
    speed: () => speed,
    pause,
    play() {
      if (stage.ms() >= endMs()) stage.leap(0)
      run.start()
      tell('head')
    },
    seek(ms: number) {
      const to = Math.round(checkMoment(ms))
      stage.leap(Math.min(to, endMs()))
      // An answer on the way may have brought more to come.
      while (stage.ms() < Math.min(to, endMs())) stage.leap(Math.min(to, endMs()))
      tell('head')
    },
    setSpeed(to: number) {
      speed = checkSpeed(to)
      tell('head')
    },
  }
}
