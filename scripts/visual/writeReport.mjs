import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outputFolder } from './folders.mjs'

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

/** @param {import('./judgePicture.mjs').Failure} failure */
function section({ name, why, images }) {
  const figures = images.map(
    (kind) => `<figure><figcaption>${kind}</figcaption><img src="${escape(`${kind}.${name}`)}" alt="${kind}"></figure>`,
  )
  return `<section><h2>${escape(name)}</h2><p>${escape(why)}</p><div>${figures.join('')}</div></section>`
}

const style = `body { font: 14px/1.5 system-ui; margin: 2rem; background: #f4f4f5; color: #18181b }
h2 { font-size: 1rem; margin: 2rem 0 0 }
div { display: flex; gap: 1rem; flex-wrap: wrap }
figure { margin: 0 }
img { display: block; border: 1px solid #d4d4d8; background: #fff; max-inline-size: 40vw }`

/**
 * Writes the page a person opens and the figures a program reads.
 * @param {{ passed: number, failures: import('./judgePicture.mjs').Failure[], skipped?: string }} result
 */
export async function writeReport({ passed, failures, skipped }) {
  const heading = skipped ?? `${passed} pictures are as they were, ${failures.length} are not`
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${style}</style>
<h1>${escape(heading)}</h1>${failures.map(section).join('\n')}</html>\n`
  await writeFile(join(outputFolder, 'index.html'), page)
  const figures = { passed, failed: failures.length, skipped }
  await writeFile(join(outputFolder, 'report.json'), JSON.stringify(figures))
}
