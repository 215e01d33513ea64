/**
 * The kept lists of courts as other hands would have written them: each change turns how a list is written, and nothing that it says, so that its truth goes along
 * (bench/field/variations.ts). Prints by change how many lists it could be made of, and of which of them something is then wrong in silence, refused or asked that was
 * not before: each silent value is a mistake of the product.
 *
 *   node bench/field-variations.ts [--set TEXT] [--only TEXT] [--change TEXT] [--every N] [--show]
 *
 * Each list meets every N-th change (10), another list another; with `--every 1` each meets all. What was answered of the list as it was kept is known.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findForm } from '../src/core/country/find.ts'
import { loadCountry } from '../src/store/files/load-country.ts'
import { answerFile, byLine, countCodes, unpack } from './field/score.ts'
import { readTruth, type Truth } from './field/truth.ts'
import { CHANGES } from './field/variations.ts'

const valueOf = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
const [set, only, change] = ['--set', '--only', '--change'].map(valueOf)
const every = Number(valueOf('--every') ?? 10)
const isShown = process.argv.includes('--show')
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
const form = findForm(country, 'court-return')
const words = country.sheetWords
if (!form || !words) throw new Error('impossible: the country has its court return and its words')

const kept = join(import.meta.dirname, '../test/field')
const folders = [
  ...readdirSync(kept)
    .filter((name) => name.startsWith('court-sheets'))
    .map((name) => join(kept, name)),
  join(import.meta.dirname, '../../shared/field/court-sheets'),
].filter((folder) => existsSync(join(folder, 'truth.json')) && (set === undefined || folder.endsWith(set)))

type Tally = { made: number; silent: number; silentFiles: number; refused: number; asked: number; lost: number; values: number }
const tallies = new Map<string, Tally>(
  Object.keys(CHANGES)
    .filter((name) => change === undefined || name.includes(change))
    .map((name) => [name, { made: 0, silent: 0, silentFiles: 0, refused: 0, asked: 0, lost: 0, values: 0 }]),
)

let nth = 0
for (const folder of folders)
  for (const [name, said] of readTruth(folder)) {
    nth++
    if (only !== undefined && !name.includes(only)) continue
    if (said.outcome === 'refuse' || said.rows.length === 0) continue
    const own = [...tallies.keys()].filter((_, i) => (i + nth) % every === 0)
    if (own.length > 0) await vary(`${folder.split('/').at(-1) ?? ''} ${name}`, name, join(folder, 'files', name), said, own)
  }

let [made, silent] = [0, 0]
for (const [name, t] of tallies) {
  made += t.made
  silent += t.silent
  const said = `silent ${t.silent} in ${t.silentFiles}, refused ${t.refused}, asked more ${t.asked}, values lost ${t.lost} of ${t.values}`
  process.stdout.write(`${name.padEnd(34)} ${String(t.made).padStart(4)} lists  ${said}\n`)
}
process.stdout.write(`\nlists as another hand would have written them: ${made}; wrong in silence: ${silent} values\n`)

async function vary(title: string, name: string, path: string, said: Truth, changes: readonly string[]): Promise<void> {
  if (!form || !words) return
  const bytes = new Uint8Array(readFileSync(path))
  const truth = await byLine(said, bytes)
  const grids = await unpack(bytes)
  if (grids instanceof Uint8Array) return
  const before = await answerFile(name, grids, truth, form, country)
  for (const by of changes) {
    const varied = CHANGES[by]?.({ grids, people: truth.rows.map((r) => r.at), form, country, words }, seeded(`${title} ${by}`))
    const tally = tallies.get(by)
    if (!varied || !tally) continue
    const rows = truth.rows.map((r) => ({ ...r, at: varied.place(r.at) }))
    const then = await answerFile(name, varied.grids, { ...truth, rows }, form, country, before.read.answers)
    tally.made++
    tally.values += then.compared.values.all
    const fresh = then.compared.silent.length - before.compared.silent.length
    const lost = before.compared.values.equal - then.compared.values.equal
    const isRefused = then.errors.length > before.errors.length
    if (fresh > 0) {
      tally.silent += fresh
      tally.silentFiles++
    }
    if (isRefused) tally.refused++
    if (then.asked.length > 0) tally.asked++
    tally.lost += Math.max(0, lost)
    if (fresh > 0 || isRefused || lost > 0 || then.asked.length > 0)
      process.stdout.write(
        `${fresh > 0 ? 'SILENT' : isRefused ? 'refused' : lost > 0 ? 'lost' : 'asked'}  ${by}: ${title}  silent ${fresh}  lost ${lost}  asked ${then.asked.length}  ${isRefused ? countCodes(then.errors) : ''}\n`,
      )
    if (!isShown) continue
    const known = new Set(before.compared.silent)
    for (const line of [...then.compared.silent.filter((s) => !known.has(s)).slice(0, 6), ...then.asked.slice(0, 8)])
      process.stdout.write(`         ${line}\n`)
  }
}

/** The same choices each time. */
function seeded(text: string): () => number {
  let state = [...text].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 2_147_483_647, 7) || 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
