import type { Options, PreviewAnnotation } from 'storybook/internal/types'

// By name: Vite pre-bundles it with the widgets that stories import. By path it would have a StatusProvider of its own.
const annotations = 'telltale/storybook/annotations'

/** Has Vite pre-bundle the preview's part of the addon before the first story asks for it. */
export const optimizeViteDeps = (names: readonly string[] = []): string[] => [...names, annotations]

/** Adds what the addon does to every story. */
export async function previewAnnotations(
  entries: readonly PreviewAnnotation[] = [],
  { presets }: Pick<Options, 'presets'>,
): Promise<PreviewAnnotation[]> {
  const { builder } = await presets.apply('core', {})
  const builderName = typeof builder === 'string' ? builder : builder?.name
  // Storybook’s Vite builder takes a plain name for a path, unless it says that there is no path.
  return [...entries, builderName?.includes('vite') ? { bare: annotations, absolute: '' } : annotations]
}
