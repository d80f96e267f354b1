/** A channel between the tabs of a browser; none where it has none, or denies it to this page as it denies its storage. */
export function openBroadcast(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
