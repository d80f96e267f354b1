import type { Injection, Network, TimelineEdit } from '../channel.ts'

/** Milliseconds before a look at which the network changed: longer than any grace time of a badge. */
const networkLeadMs = 8_000
/** Milliseconds that a burst takes. */
export const burstMs = 1_000

interface Head {
  ms: number
  isPlaying: boolean
}

/**
 * Where a change of the network belongs: at the head while it moves; well before it where a person looks at one moment,
 * so that the look shows what comes of it and stays where it is.
 */
export const networkEdit = ({ ms, isPlaying }: Head, network: Network): TimelineEdit => ({
  at: isPlaying ? ms : Math.max(0, ms - networkLeadMs),
  kind: 'network',
  network,
})

/** Where something injected belongs: at the head, and a burst so that a look shows all of it. */
export const injectEdit = ({ ms, isPlaying }: Head, injection: Injection): TimelineEdit => ({
  at: isPlaying || injection !== 'burst' ? ms : Math.max(0, ms - burstMs),
  kind: 'inject',
  injection,
})

/** The edits with one more, in the order of `at`; a network stays until it is changed again, whatever was to follow. */
export function placeEdit(edits: readonly TimelineEdit[], edit: TimelineEdit): readonly TimelineEdit[] {
  const kept = edit.kind === 'network' ? edits.filter((one) => one.kind !== 'network' || one.at < edit.at) : edits
  return withoutRepeats([...kept, edit].toSorted((a, b) => a.at - b.at))
}

/** The network at the end of the edits. */
export const lastNetwork = (edits: readonly TimelineEdit[]): Network =>
  edits.reduce<Network>((network, edit) => (edit.kind === 'network' ? edit.network : network), 'online')

function withoutRepeats(edits: readonly TimelineEdit[]): readonly TimelineEdit[] {
  let network: Network = 'online'
  return edits.filter((edit) => {
    if (edit.kind !== 'network') return true
    const isChange = edit.network !== network
    network = edit.network
    return isChange
  })
}
