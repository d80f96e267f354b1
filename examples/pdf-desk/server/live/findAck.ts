/** The acknowledgement function of a message, if the client waits for one. */
export function findAck(args: readonly unknown[]): ((answer: object) => void) | undefined {
  const last = args.at(-1)
  return typeof last === 'function' ? (answer) => void last(answer) : undefined
}
