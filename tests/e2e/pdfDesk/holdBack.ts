import type { Page } from 'playwright'

export interface HeldLine {
  /** Settles once something is being held back. */
  held: Promise<void>
  /** Lets everything through that was held back, in its order, and all that follows. */
  release(): void
}

/** Holds back what the server says from the first message with `word` in it on; answers to commands still come through. */
export async function holdBack(page: Page, word: string): Promise<HeldLine> {
  let isHolding = false
  let isReleased = false
  const waiting: (() => void)[] = []
  let tell = (): void => undefined
  const held = new Promise<void>((resolve) => (tell = resolve))
  await page.routeWebSocket(/socket\.io/, (line) => {
    const server = line.connectToServer()
    server.onMessage((message) => {
      const isEvent = String(message).startsWith('42')
      if (isEvent && String(message).includes(word) && !isReleased) isHolding = true
      if (!isHolding || !isEvent) return line.send(message)
      waiting.push(() => line.send(message))
      tell()
    })
  })
  return {
    held,
    release() {
      isReleased = true
      isHolding = false
      for (const send of waiting.splice(0)) send()
    },
  }
}
