import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import '@fontsource/inter/700.css'

const weights = [400, 500, 600, 700]

/**
 * Resolves once every weight of Inter is there.
 * A chart measures its labels when it mounts: drawn before the font, it would keep other ticks.
 */
export async function loadInter() {
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 14px Inter`)))
}
