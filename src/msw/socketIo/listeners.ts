/** Takes what an event brings; its last argument is the answer, where the client wants one. */
export type Listener = (...args: never[]) => unknown

/** Who listens to which event. */
export interface Listeners {
  add(name: string, listener: Listener): void
  remove(name: string, listener: Listener): void
  tell(name: string, ...args: unknown[]): void
}

export function createListeners(): Listeners {
  const byName = new Map<string, Set<Listener>>()
  return {
    add(name, listener) {
      byName.set(name, (byName.get(name) ?? new Set()).add(listener))
    },
    remove: (name, listener) => void byName.get(name)?.delete(listener),
    tell(name, ...args) {
      for (const listener of byName.get(name) ?? []) listener(...(args as never[]))
    },
  }
}
