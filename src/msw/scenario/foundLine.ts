import type { Connection } from '../../protocol/connection.ts'

/** The line as clients are to find it. */
export interface FoundLine {
  now(): Connection
  /** Resolves at the next change. */
  changed(): Promise<void>
  /** The scenario says so. */
  tell(line: Connection): void
  /** It is so whatever the scenario says; without one it is as the scenario says. */
  impose(line: Connection | undefined): void
}

export function createFoundLine(imposed: Connection | undefined, onChange: () => void): FoundLine {
  let told: Connection = { status: 'idle' }
  let other = imposed
  let change = createSignal()
  const happen = (): void => {
    onChange()
    const { tell } = change
    change = createSignal()
    tell()
  }
  return {
    now: () => other ?? told,
    changed: () => change.told,
    tell(line) {
      told = line
      happen()
    },
    impose(line) {
      other = line
      happen()
    },
  }
}

function createSignal(): { told: Promise<void>; tell: () => void } {
  let tell = (): void => undefined
  const told = new Promise<void>((resolve) => (tell = resolve))
  return { told, tell }
}
