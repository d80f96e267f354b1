import type { CDPSession } from 'playwright'
import { until } from './guest.ts'
import type { Guest } from './guest.ts'

/** What a browser does to a page that nobody looks at. */
export interface Sight {
  hide(): Promise<void>
  show(): Promise<void>
  /** As browsers do with pages that have been hidden for long: nothing in them runs any more. */
  freeze(): Promise<void>
  thaw(): Promise<void>
}

/** The page's sight, by its window and the browser's own life cycle; nothing is put on inside the page. */
export async function sightOf(guest: Pick<Guest, 'page' | 'devTools'>): Promise<Sight> {
  const tools = await guest.devTools()
  const visibility = () => guest.page.evaluate(() => document.visibilityState)
  const hide = async (): Promise<void> => {
    await setWindow(tools, 'minimized')
    await until(visibility, 'hidden')
  }
  const show = async (): Promise<void> => {
    await setWindow(tools, 'normal')
    await until(visibility, 'visible')
  }
  await guest.page.evaluate(() => {
    for (const name of ['freeze', 'resume'])
      document.addEventListener(name, () => void (document.documentElement.dataset['life'] = name))
  })
  const setLife = async (state: 'frozen' | 'active', event: string): Promise<void> => {
    await tools.send('Page.setWebLifecycleState', { state })
    await until(() => guest.page.evaluate(() => document.documentElement.dataset['life']), event)
  }
  return {
    hide,
    show,
    async freeze() {
      await hide()
      await setLife('frozen', 'freeze')
    },
    async thaw() {
      await setLife('active', 'resume')
      await show()
    },
  }
}

async function setWindow(tools: CDPSession, windowState: 'minimized' | 'normal'): Promise<void> {
  const { windowId } = await tools.send('Browser.getWindowForTarget')
  await tools.send('Browser.setWindowBounds', { windowId, bounds: { windowState } })
}
