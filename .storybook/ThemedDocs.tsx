import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { useEffect, useState, type PropsWithChildren } from 'react'
import { GLOBALS_UPDATED } from 'storybook/internal/core-events'
import { themes } from 'storybook/theming'
import { themeOf, type Theme } from './toolbars.ts'

const themeInAddress = (): Theme => (/theme:dark/.test(decodeURIComponent(location.search)) ? 'dark' : 'light')

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
  }, [theme])

  return (
    <DocsContainer {...props} theme={themes[theme]}>
      {children}
    </DocsContainer>
  )
}
