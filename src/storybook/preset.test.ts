import { readFileSync } from 'node:fs'
import type { Presets } from 'storybook/internal/types'
import { expect, test } from 'vitest'
import { optimizeViteDeps, previewAnnotations } from './preset.ts'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))

const presetsWith = (builder: string | { name: string }): Presets => ({
  // A preset is asked for many things; this one is asked for its builder alone.
  apply: (async (what: string) => (what === 'core' ? { builder } : undefined)) as Presets['apply'],
})

test.each(['file:///app/node_modules/@storybook/builder-vite/dist/index.js', { name: '@storybook/builder-vite' }])(
  'Vite loads the addon by name, so that it shares the provider of the stories: %o',
  async (builder) => {
    const [annotation] = await previewAnnotations([], { presets: presetsWith(builder) })
    expect(annotation).toEqual({ bare: 'telltale/storybook/annotations', absolute: '' })
  },
)

test('another builder loads it by name as well', async () => {
  const presets = presetsWith('@storybook/builder-webpack5')
  expect(await previewAnnotations([], { presets })).toEqual(['telltale/storybook/annotations'])
})

test('the annotations and packages of other addons are kept', async () => {
  const presets = presetsWith('@storybook/builder-vite')
  expect(await previewAnnotations(['/other/preview.js'], { presets })).toContain('/other/preview.js')
  expect(optimizeViteDeps(['other'])).toEqual(['other', 'telltale/storybook/annotations'])
})

test('the package has the entries that the preset and Storybook ask for by name', () => {
  expect(exports).toHaveProperty(['./storybook/preset'])
  expect(exports).toHaveProperty(['./storybook/manager'])
  expect(exports).toHaveProperty(['./storybook/annotations'])
})

test('the package has no entry that Storybook would load by its path', () => {
  expect(exports).not.toHaveProperty(['./storybook/preview'])
})
