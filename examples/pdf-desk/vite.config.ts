import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

// A service worker answers for the pages below its own address: it has the same one, at the top, in both.
const workerAtTop: Plugin = {
  name: 'pdf-desk:serviceWorker',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url === '/serviceWorker.js') request.url = '/src/serviceWorker.ts'
      next()
    })
  },
}

export default defineConfig({
  root: path('.'),
  cacheDir: path('../../node_modules/.vite-pdf-desk'),
  plugins: [react(), workerAtTop],
  // The library's sources under its public names: a product has the package instead, and needs none of this.
  resolve: {
    alias: [
      { find: /^telltale$/, replacement: path('../../src/index.ts') },
      { find: /^telltale\/admin$/, replacement: path('../../src/admin.ts') },
      { find: /^telltale\/adapters\/(\w+)$/, replacement: `${path('../../src/adapters/')}$1.ts` },
      { find: /^telltale\/serviceWorker$/, replacement: path('../../src/away/serviceWorker.ts') },
      { find: /^telltale\/styles\.css$/, replacement: path('../../src/styles.css') },
    ],
  },
  server: { fs: { allow: [path('../..')] } },
  build: {
    outDir: path('../../.output/pdf-desk'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { app: path('index.html'), serviceWorker: path('src/serviceWorker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'serviceWorker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})
