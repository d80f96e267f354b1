import { build } from 'esbuild'
import { expect, test } from 'vitest'

// What Storybook’s manager hands to every addon; anything else would be a second copy of its own.
const given = ['react', 'storybook/manager-api', 'storybook/theming']

/** All that the panel imports from packages, compiled as the library is, with JSX as calls of React’s runtime. */
async function packagesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: '.output',
    packages: 'external',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  })
  return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
}

test('the panel draws with the React that the manager has, and brings none along', async () => {
  const packages = new Set(await packagesOf('src/storybook/manager/manager.tsx'))
  expect(Array.from(packages).toSorted()).toEqual(given)
})
