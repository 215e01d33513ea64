/**
 * What an answer sheet costs, in seconds of processor, beside its figures alone: each distinct figure's own statement, asked one after the other by hand.
 * Both in one run, in turn, so that what the machine does meanwhile falls on both alike.
 *   node bench/sheet-cost.ts DIR [YEAR] [RUNS]     DIR: an installation that no server runs on, such as saksi-demo/kh
 */
import { readFileSync } from 'node:fs'
import { answer } from '../src/work/answers/make-sheet.ts'
import { openInstallation } from '../src/work/installation/installation.ts'
import { loadReport } from '../src/store/files/load-report.ts'
import { STATEMENTS_FOR } from '../src/store/postgres/count/statements.ts'
import type { Compiled } from '../src/store/postgres/count/statement.ts'
import type { About } from '../src/core/count/questions.ts'
import type { CountStore } from '../src/road/ports.ts'

const [dir, year = '2023', runs = '5'] = process.argv.slice(2)
if (dir === undefined) throw new Error('node bench/sheet-cost.ts DIR [YEAR] [RUNS]')
const installation = await openInstallation(dir)
const { country, counts, pools } = installation
const asOf = new Date().toISOString().slice(0, 10)
const report = await loadReport('tip')
const sheet = (store: CountStore = counts) => answer(report, Number(year), asOf, country, store)

/** Statements of figures, each once: what somebody would ask who wants the numbers alone. */
const own = new Map<string, Compiled>()
let asked = 0
const noting = (store: CountStore): CountStore => ({
  ...store,
  ask: (question, about) => {
    asked++
    if (question === 'cells' || question === 'agencies') {
      const query = about as About<'cells'>
      const statement = STATEMENTS_FOR.cells(question === 'cells' ? query : { ...query, by: [] })
      own.set(`${statement.sql} ${JSON.stringify(statement.params)}`, statement)
    }
    return store.ask(question, about)
  },
  once: () => noting(store.once()),
})
const byHand = async (): Promise<void> => {
  for (const { sql, params } of own.values()) await pools.saksi_reader.query(sql, [...params])
}

/** Hundredths of a second that each of the database's processes has used. */
async function ofDatabase(): Promise<ReadonlyMap<number, number>> {
  const { rows } = await installation.owner().query<{ pid: number }>(`select pid from pg_stat_activity`)
  return new Map(
    rows.map(({ pid }) => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return [pid, Number(fields[11]) + Number(fields[12])]
    }),
  )
}
async function costOf(work: () => Promise<unknown>): Promise<readonly [processor: number, wall: number]> {
  const [database, node, since] = [await ofDatabase(), process.cpuUsage(), performance.now()]
  await work()
  const [wall, { user, system }] = [(performance.now() - since) / 1000, process.cpuUsage(node)]
  // One that was idle has ended meanwhile, and used nothing.
  const used = [...(await ofDatabase())].reduce((sum, [pid, ticks]) => sum + ticks - (database.get(pid) ?? 0), 0)
  return [used / 100 + (user + system) / 1_000_000, wall]
}

try {
  await sheet(noting(counts))
  const [sheets, hands]: [[number, number][], [number, number][]] = [[], []]
  for (let i = 0; i < Number(runs); i++) {
    sheets.push([...(await costOf(() => sheet()))])
    hands.push([...(await costOf(byHand))])
  }
  const least = (all: readonly (readonly [number, number])[], i: 0 | 1): number => Math.min(...all.map((one) => one[i]))
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const row = (name: string, all: readonly (readonly [number, number])[]): void =>
    say(`| ${name} | ${least(all, 0).toFixed(2)} | ${least(all, 1).toFixed(2)} |`)
  say(`${asked} questions of the sheet of ${year}; the least of ${runs} runs in turn\n`)
  say('| | processor, s | wall, s |\n|---|---|---|')
  row('the sheet', sheets)
  row(`its ${own.size} figures alone, by hand`, hands)
  say(`| ratio | ${(least(sheets, 0) / least(hands, 0)).toFixed(2)} | ${(least(sheets, 1) / least(hands, 1)).toFixed(2)} |`)
} finally {
  await installation.close()
}
