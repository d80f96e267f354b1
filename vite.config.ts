import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/browser.mjs'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const react18 = process.env['REACT_VERSION'] === '18'

const publicNames = [
  { find: /^telltale$/, replacement: path('src/index.ts') },
  { find: /^telltale\/admin$/, replacement: path('src/admin.ts') },
  { find: /^telltale\/adapters\/(\w+)$/, replacement: `${path('src/adapters/')}$1.ts` },
  { find: /^telltale\/toasters\/(\w+)$/, replacement: `${path('src/toasters/')}$1.ts` },
  { find: /^telltale\/serviceWorker$/, replacement: path('src/away/serviceWorker.ts') },
  { find: /^telltale\/mocks$/, replacement: path('mocks/index.ts') },
  { find: /^telltale\/msw$/, replacement: path('src/msw/index.ts') },
  { find: /^telltale\/storybook$/, replacement: path('src/storybook/index.ts') },
  { find: /^telltale\/compat$/, replacement: path('src/compat/index.ts') },
  { find: /^telltale\/compat\/admin$/, replacement: path('src/compat/admin.ts') },
  { find: /^telltale\/testing$/, replacement: path('src/testing/index.ts') },
  { find: /^telltale\/testing\/conformance$/, replacement: path('src/testing/conformance/index.ts') },
  { find: /^telltale\/styles\.css$/, replacement: path('src/styles.css') },
]

const olderReact = [
  { find: /^react$/, replacement: path('node_modules/react-18/index.js') },
  { find: /^react\/(jsx-(?:dev-)?runtime)$/, replacement: `${path('node_modules/react-18/')}$1.js` },
  { find: /^react-dom$/, replacement: path('node_modules/react-dom-18/index.js') },
  { find: /^react-dom\/(client|server|test-utils)$/, replacement: `${path('node_modules/react-dom-18/')}$1.js` },
]

// Page and viewport have one size: a smaller page would make vitest scale the frame, and screenshots with it.
const size = { width: 800, height: 600 }
// A fresh one for each project: vitest writes the project's name into it.
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: size,
  provider: playwright({
    launchOptions: launchOptions(),
    contextOptions: { viewport: size, locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' },
  }),
  instances: [{ browser: 'chromium' as const }],
})

const inNode = (name: string, include: string[]) => ({ name, include, environment: 'node' as const })
// Real servers, workers and browsers take seconds where a pure function takes none.
const patient = { testTimeout: 30_000, hookTimeout: 30_000 }

export default defineConfig({
  cacheDir: react18 ? 'node_modules/.vite-react18' : 'node_modules/.vite',
  resolve: { alias: [...publicNames, ...(react18 ? olderReact : [])] },
  plugins: [react()],
  // All that a test in the browser loads: a package found only while tests run is bundled then and reloads the page
  // under them, with a second React in it.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      '@radix-ui/react-toast',
      '@reduxjs/toolkit',
      '@testing-library/react',
      'axe-core',
      'eventsource-parser',
      'eventsource-parser/stream',
      'idb-keyval',
      'msw',
      'msw/browser',
      'recharts',
      'socket.io-client',
      'sonner',
      'storybook/test',
      'virtua',
      'zustand',
      'zustand/vanilla',
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: inNode('unit', ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts']),
      },
      { extends: true, test: inNode('house', ['tests/house/**/*.test.ts']) },
      {
        extends: true,
        test: {
          name: 'react',
          include: ['src/**/*.test.tsx', 'tests/browser/**/*.test.{ts,tsx}'],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        test: {
          ...inNode('integration', ['tests/integration/**/*.test.ts', 'examples/pdf-desk/server/**/*.test.ts']),
          ...patient,
          // They wait more than they work: for servers, workers and the clock of the line.
          maxWorkers: 4,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: path('.storybook'), storybookScript: 'npm run storybook' })],
        test: { name: 'storybook', browser: inChromium() },
      },
      {
        extends: true,
        test: {
          ...inNode('e2e', ['tests/e2e/**/*.test.ts']),
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // They read .output/storybook, which is built before them.
        test: { ...inNode('built', ['tests/built/**/*.test.ts']), testTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
})
