import addonA11y from '@storybook/addon-a11y'
import addonDocs from '@storybook/addon-docs'
import { definePreview } from '@storybook/react-vite'
import addonMsw from 'msw-storybook-addon'
import { timeline } from '../src/storybook/timeline.ts'
import '../src/styles.css'
import { checkDarkContrast } from './checkDarkContrast.ts'
import { loadStoryFonts } from './storyFonts.ts'
import { mockWorker, startMockWorker } from './mockWorker.ts'
import { pictureModes } from './modes.ts'
import './preview.css'
import { ThemedDocs } from './ThemedDocs.tsx'
import { initialGlobals, toolbars } from './toolbars.ts'
import { withSurroundings } from './withSurroundings.tsx'

// Before any story module is evaluated: engine.io-client keeps the WebSocket class it finds when it is imported.
await startMockWorker()

export default definePreview({
  addons: [addonDocs(), addonA11y(), addonMsw(() => mockWorker), timeline()],
  tags: ['autodocs'],
  globalTypes: toolbars,
  initialGlobals,
  decorators: [withSurroundings],
  loaders: [loadStoryFonts],
  afterEach: async (story) => {
    if (import.meta.env.MODE === 'test') await checkDarkContrast(story)
  },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    chromatic: { modes: pictureModes },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { container: ThemedDocs },
    options: {
      storySort: {
        order: [
          'Start here',
          ['Introduction', 'Getting started', 'Every state', 'Overview'],
          'Docs',
          'Widgets',
          'Flows',
          'Across',
          'Wire',
          'PDF desk',
          '*',
        ],
      },
    },
  },
})
