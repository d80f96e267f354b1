import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import '@fontsource/inter/700.css'
import '@fontsource/noto-sans-arabic/arabic-400.css'
import '@fontsource/noto-sans-arabic/arabic-500.css'
import '@fontsource/noto-sans-arabic/arabic-600.css'
import '@fontsource/noto-sans-arabic/arabic-700.css'

const weights = [400, 500, 600, 700]

/**
 * Resolves once the fonts of the story's language are there, in every weight.
 * A chart measures its labels when it mounts: drawn before the font, it would keep other ticks.
 */
export async function loadStoryFonts({ globals }: { globals: Record<string, unknown> }) {
  const families = globals['locale'] === 'ar' ? ['Inter', 'Noto Sans Arabic'] : ['Inter']
  const fonts = families.flatMap((family) => weights.map((weight) => `${weight} 14px '${family}'`))
  // The text decides which part of a font is fetched: one letter of each script.
  await Promise.all(fonts.map((font) => document.fonts.load(font, 'aع')))
}
