// `npm run bench:eta`: how honest the estimate of a job's end is, on jobs whose end is known.
// `-- --dev` measures the runs that its constants were chosen by, `-- 100` as many runs of each kind.
import { byKind, byServer, byWordAlone, measure } from './settings.ts'
import { markdownOf, rowsOf } from './tableOf.ts'

const isDev = process.argv.includes('--dev')
const runs = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 300)
// What is reported are other runs than those by which the constants were chosen.
const firstSeed = isDev ? 1 : 100_001

for (const [heading, settings] of [
  ['no word of the server', byKind],
  ['all kinds together', byServer],
  ['no percent', byWordAlone],
] as const) {
  const figures = settings.map((setting) => [setting.name, measure(setting, firstSeed, runs)] as const)
  console.log(markdownOf(rowsOf(heading, figures)), '\n')
}
