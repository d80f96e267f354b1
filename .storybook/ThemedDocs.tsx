import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { useEffect, useState, type PropsWithChildren } from 'react'
import type { Channel } from 'storybook/internal/channels'
import { GLOBALS_UPDATED, UPDATE_GLOBALS } from 'storybook/internal/core-events'
import { themes } from 'storybook/theming'
import { themeOf, type Theme } from './toolbars.ts'

const themeInAddress = (): Theme => (/theme:dark/.test(decodeURIComponent(location.search)) ? 'dark' : 'light')

/** The channels of stories that the page shows in frames of their own. */
const framedChannels = (): Channel[] =>
  [...document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => {
    const channel: unknown = contentWindow && Reflect.get(contentWindow, '__STORYBOOK_ADDONS_CHANNEL__')
    return channel ? [channel as Channel] : []
  })

/** A docs page in the theme that the toolbar names. */
export function ThemedDocs({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [theme, setTheme] = useState(themeInAddress)
  const { channel } = props.context

  useEffect(() => {
    const follow = ({ globals }: { globals: Record<string, unknown> }) => setTheme(themeOf(globals))
    channel.on(GLOBALS_UPDATED, follow)
    return () => channel.off(GLOBALS_UPDATED, follow)
  }, [channel])

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    for (const channel of framedChannels()) channel.emit(UPDATE_GLOBALS, { globals: { theme } })
  }, [theme])

  return (
    <DocsContainer {...props} theme={themes[theme]}>
      {children}
    </DocsContainer>
  )
}
