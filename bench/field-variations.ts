/**
 * The kept lists as other hands would have written them: each change turns how a list is written, and nothing that it says, so that what was read of it goes along
 * (bench/field/variations.ts). Prints by change how many lists it could be made of; of how many of them the same is read, something is asked that was not before,
 * something is refused; and how many values are another of which nobody is told: each of these is a mistake of the product.
 *
 *   node bench/field-variations.ts [--set TEXT] [--only TEXT] [--change TEXT] [--every N] [--lists N] [--show] [--answers FILE] [--plain]
 *
 * Each list meets every N-th change (10), another list another; with `--every 1` each meets all. `--lists` takes each N-th list of a set. What was answered of the list as it was kept is known; `--answers`
 * keeps that from one run to the next. `--plain` takes three lists that nobody kept instead (bench/field/plain-lists.ts). Only lists are varied of which all values are right as they were kept.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadCountry } from '../src/store/files/load-country.ts'
import { bankOf, readKept, type KeptList } from './field/kept-lists.ts'
import { plainLists } from './field/plain-lists.ts'
import { CHANGES } from './field/variations.ts'
import { vary } from './field/vary.ts'

const valueOf = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
const [set, only, change, answers] = ['--set', '--only', '--change', '--answers'].map(valueOf)
const every = Number(valueOf('--every') ?? 10)
const isShown = process.argv.includes('--show')
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))

const OWN = join(import.meta.dirname, '../test/field')
const SHARED = join(import.meta.dirname, '../../shared/field')
const folders = [
  ...readdirSync(OWN).flatMap((name) => (/^(?:court-sheets|registers)/.test(name) ? [join(OWN, name)] : [])),
  ...['court-sheets', 'registers'].map((name) => join(SHARED, name)),
].filter((folder) => existsSync(join(folder, 'truth.json')))

const all: KeptList[] = process.argv.includes('--plain') ? [...(await plainLists(country))] : []
if (all.length === 0)
  for await (const list of readKept(folders, country, {
    every: Number(valueOf('--lists') ?? 1),
    ...(answers === undefined ? {} : { store: answers }),
  }))
    all.push(list)
const bank = bankOf(all)
const lists = all.filter((l) => (set === undefined || l.set.endsWith(set)) && (only === undefined || l.name.includes(only)))

type Tally = {
  made: number
  same: number
  asked: number
  refused: number
  silent: number
  silentFiles: number
  lost: number
  values: number
}
const none: Tally = { made: 0, same: 0, asked: 0, refused: 0, silent: 0, silentFiles: 0, lost: 0, values: 0 }
const tallies = new Map<string, Tally>(
  Object.keys(CHANGES).flatMap((name) => (change === undefined || name.includes(change) ? [[name, { ...none }]] : [])),
)
const total = { ...none }

for (const [nth, list] of lists.entries())
  for (const [i, [name, tally]] of [...tallies].entries()) {
    const made = CHANGES[name]
    const became = (i + nth) % every === 0 && made ? await vary(list, bank, made) : undefined
    if (!became) continue
    const { silent, asked, refused, lost, values } = became
    const kind = silent.length > 0 ? 'silent' : refused.length > 0 ? 'refused' : asked.length > 0 ? 'asked' : lost > 0 ? 'named' : 'same'
    for (const t of [tally, total]) {
      t.made++
      t.values += values
      t.silent += silent.length
      t.lost += lost
      if (silent.length > 0) t.silentFiles++
      else if (refused.length > 0) t.refused++
      else if (asked.length > 0) t.asked++
      else if (lost === 0) t.same++
    }
    if (kind === 'same') continue
    const codes = [...new Set(refused)].slice(0, 4).join(', ')
    process.stdout.write(
      `${kind}  ${name}: ${list.set} ${list.name}  silent ${silent.length}  lost ${lost}  asked ${asked.length}  ${codes}\n`,
    )
    if (isShown) for (const line of [...silent.slice(0, 6), ...asked.slice(0, 8)]) process.stdout.write(`         ${line}\n`)
  }

const row = (name: string, t: Tally): string =>
  `| ${name} | ${t.made} | ${t.same} | ${t.asked} | ${t.refused} | ${t.made - t.same - t.asked - t.refused - t.silentFiles} | ${t.silent} in ${t.silentFiles} |\n`
process.stdout.write('\n| change | lists | same | asked | refused | named | wrong in silence |\n|---|---|---|---|---|---|---|\n')
for (const [name, t] of tallies) if (t.made > 0) process.stdout.write(row(name, t))
process.stdout.write(row('all', total))
process.stdout.write(`\nvalues ${total.values}, wrong in silence ${total.silent}, no longer there and told ${total.lost}\n`)
