// `npm run bench:eta`: how honest the estimate of a job's end is, on jobs whose end is known.
// `-- --dev` measures the runs that its constants were chosen by, `-- 100` as many runs of each kind, and
// `-- --write` writes the figures into the README beside this and into the docs page.
import { costOfEvent, costOfLook } from './cost.ts'
import { byKind, byServer, byWordAlone, measure } from './settings.ts'
import { markdownOf, rowsOf } from './tableOf.ts'
import { writeFigures } from './writeFigures.ts'

const isDev = process.argv.includes('--dev')
const runs = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 200)
// What is reported are other runs than those by which the constants were chosen.
const firstSeed = isDev ? 1 : 300_001

const tables = (
  [
    ['how the job goes; the server expects nothing', byKind],
    ['what the server expects; all those jobs together', byServer],
    ['what the server expects; no percent', byWordAlone],
  ] as const
).map(([heading, settings]) => {
  const rows = rowsOf(
    heading,
    settings.map((setting) => [setting.name, measure(setting, firstSeed, runs)] as const),
  )
  console.log(markdownOf(rows), '\n')
  return rows
})

const [often, seldom] = [costOfEvent(100), costOfEvent(2_000)].map((ns) => `${Math.round(ns / 10) * 10} ns`)
const about =
  `${runs} runs of each kind. An event costs ${often} where 10,000 jobs are told of ten times a second, ` +
  `and ${seldom} where they are told of every two seconds; a look at a job on screen that has something ` +
  `new costs ${Math.round(costOfLook() / 10) * 10} µs, once a second at most.`
console.log(about)
if (process.argv.includes('--write')) writeFigures(about, tables)
