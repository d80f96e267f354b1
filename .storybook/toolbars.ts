import { locales } from '../stories/locales/locales.ts'

/** Themes that a story can be seen in. */
export type Theme = 'light' | 'dark'

/** Reads the theme from Storybook's globals; light unless dark was asked for. */
export const themeOf = (globals: Record<string, unknown>): Theme => (globals['theme'] === 'dark' ? 'dark' : 'light')

// Icons alone: the menu of modes says in words what they amount to, and a toolbar full of words has to be scrolled.
const menu = (name: string, icon: string, items: readonly { value: string; title: string }[]) => ({
  name,
  description: name,
  toolbar: { icon: icon as 'contrast', dynamicTitle: false, items: [...items] },
})

/** Toolbar menus for what every story can be seen in. */
export const toolbars = {
  theme: menu('Theme', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  width: menu('Width', 'grow', [
    { value: '280', title: '280 px, a sidebar' },
    { value: '375', title: '375 px, a phone' },
    { value: 'full', title: 'Full width' },
  ]),
  density: menu('Density', 'component', [
    { value: 'comfortable', title: 'Comfortable' },
    { value: 'compact', title: 'Compact' },
  ]),
  locale: menu(
    'Language',
    'globe',
    Object.entries(locales).map(([value, { title }]) => ({ value, title })),
  ),
  direction: menu('Direction', 'transfer', [
    { value: 'auto', title: 'As the language is written' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
}

/** The theme of the docs page that shows this story in a frame of its own, whose address names none. */
function themeAround(): Theme {
  try {
    return parent.document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
  } catch {
    // Storybook itself stands in a page of another origin.
    return 'light'
  }
}

/** What the menus stand at when Storybook is opened. */
export const initialGlobals = {
  theme: themeAround(),
  width: 'full',
  density: 'comfortable',
  locale: 'en',
  direction: 'auto',
}
