import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('.'),
  cacheDir: path('../../node_modules/.vite-pdf-desk'),
  plugins: [react()],
  // The library's sources under its public names: a product has the package instead, and needs none of this.
  resolve: {
    alias: [
      { find: /^telltale$/, replacement: path('../../src/index.ts') },
      { find: /^telltale\/admin$/, replacement: path('../../src/admin.ts') },
      { find: /^telltale\/adapters\/(\w+)$/, replacement: `${path('../../src/adapters/')}$1.ts` },
      { find: /^telltale\/styles\.css$/, replacement: path('../../src/styles.css') },
    ],
  },
  server: { fs: { allow: [path('../..')] } },
  build: { outDir: path('../../.output/pdf-desk'), emptyOutDir: true },
})
