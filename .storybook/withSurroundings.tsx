import type { Decorator } from '@storybook/react-vite'
import { TextProvider } from '../src/widgets/text/TextContext.tsx'
import { localeOf } from '../stories/locales/locales.ts'
import { themeOf } from './toolbars.ts'

/** Puts a story into the theme, width, density, language and direction that the toolbar names. */
export const withSurroundings: Decorator = (Story, { globals, viewMode }) => {
  const theme = themeOf(globals)
  const { locale, labels, direction } = localeOf(globals)
  const dir = globals['direction'] === 'rtl' || globals['direction'] === 'ltr' ? globals['direction'] : direction
  const density = globals['density'] === 'compact' ? 'compact' : 'comfortable'
  const width = /^\d+$/.test(String(globals['width'])) ? Number(globals['width']) : undefined
  // A docs page has one root for many stories, and its container sets that root's theme.
  if (viewMode !== 'docs') {
    const root = document.documentElement
    root.dataset['theme'] = theme
    root.dataset['ttDensity'] = density
    root.dir = dir
    root.lang = locale
  }
  return (
    <div
      data-theme={theme}
      data-tt-density={density}
      dir={dir}
      lang={locale}
      style={width ? { maxInlineSize: width } : undefined}
    >
      <TextProvider locale={locale} timeZone="UTC" labels={labels}>
        <Story />
      </TextProvider>
    </div>
  )
}
