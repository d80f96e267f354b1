/** Themes that a story can be seen in. */
export type Theme = 'light' | 'dark'

/** Reads the theme from Storybook's globals; light unless dark was asked for. */
export const themeOf = (globals: Record<string, unknown>): Theme => (globals['theme'] === 'dark' ? 'dark' : 'light')

/** Toolbar menus for what every story can be seen in. */
export const toolbars = {
  theme: {
    description: 'Colours',
    toolbar: {
      title: 'Theme',
      icon: 'contrast' as const,
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' as const },
        { value: 'dark', title: 'Dark', icon: 'moon' as const },
      ],
    },
  },
  width: {
    description: 'Room a widget gets',
    toolbar: {
      title: 'Width',
      icon: 'grow' as const,
      dynamicTitle: true,
      items: [
        { value: '280', title: '280 px, a sidebar' },
        { value: '375', title: '375 px, a phone' },
        { value: 'full', title: 'Full width' },
      ],
    },
  },
}
