import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url))

/** @param {import('esbuild').BuildOptions} options */
const bundled = async (options) => {
  const { outputFiles } = await build({ bundle: true, write: false, minify: true, target: 'es2022', ...options })
  return outputFiles?.[0]?.text ?? ''
}

/**
 * The page of the contestants, as it is shipped.
 * @returns {Promise<{ script: string, styles: string }>}
 */
export async function bundle() {
  const page = await bundled({
    entryPoints: [path('page.tsx')],
    format: 'iife',
    globalName: 'admin',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const styles = await bundled({ entryPoints: [path('../../src/styles.css')] })
  return { script: `var run;${page}`, styles }
}
