/** What a story is seen in, all at once: toolbar globals, and for pictures the page’s width in pixels and its media. */
export interface Mode {
  /** Pixels; in Storybook itself the canvas keeps its own width. */
  viewport: number
  forcedColors?: 'active'
  theme: 'light' | 'dark'
  width: '280' | '375' | 'full'
  density: 'comfortable' | 'compact'
  locale: 'en' | 'de' | 'ar' | 'pseudo'
  direction: 'auto' | 'ltr' | 'rtl'
}

const light: Mode = {
  viewport: 1280,
  theme: 'light',
  width: 'full',
  density: 'comfortable',
  locale: 'en',
  direction: 'auto',
}

/** The modes every story is drawn in, here and on Chromatic. A story leaves one out with `{ disable: true }`. */
export const pictureModes = {
  'light 1280': light,
  'dark 1280': { ...light, theme: 'dark' },
  'light 375': { ...light, viewport: 375 },
  // A padded canvas takes 16 px on either side.
  'Arabic dark 280': { ...light, theme: 'dark', viewport: 312, width: '280', locale: 'ar' },
  'forced colors': { ...light, forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Mode>>

/** What the toolbar's menu of modes offers: those of the pictures that need nothing of the browser, and some more. */
export const menuModes: Readonly<Record<string, Mode>> = {
  Light: light,
  Dark: pictureModes['dark 1280'],
  'Arabic, dark, 280 px': pictureModes['Arabic dark 280'],
  'German, compact, 375 px': { ...light, locale: 'de', density: 'compact', width: '375' },
  'Pseudo-locale, 280 px': { ...light, locale: 'pseudo', width: '280' },
  'Mirrored English': { ...light, direction: 'rtl' },
}

/** The part of a mode that Storybook's globals hold. */
export function globalsOf({
  viewport: _,
  forcedColors: __,
  ...globals
}: Mode): Omit<Mode, 'viewport' | 'forcedColors'> {
  return globals
}
