// dist/: one ESM file and one .d.ts for each source file, and one stylesheet.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']
const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' })
if (status !== 0) process.exit(1)

await build({
  entryPoints: ['src/styles.css'],
  outfile: 'dist/styles.css',
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox114', 'safari16.4'],
})
// Without it TypeScript 6 and newer refuse `import 'telltale/styles.css'` (TS2882).
writeFileSync('dist/styles.css.d.ts', 'export {}\n')
