import type { Decorator } from '@storybook/react-vite'
import { themeOf } from './toolbars.ts'

/** Puts a story into the theme and the width that the toolbar names. */
export const withSurroundings: Decorator = (Story, { globals, viewMode }) => {
  const theme = themeOf(globals)
  // A docs page has one root for many stories, and its container sets that root's theme.
  if (viewMode !== 'docs') document.documentElement.dataset['theme'] = theme
  const width = globals['width'] === 'full' ? undefined : Number(globals['width'])
  return (
    <div data-theme={theme} style={width ? { maxInlineSize: width } : undefined}>
      <Story />
    </div>
  )
}
