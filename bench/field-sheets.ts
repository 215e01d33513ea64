/**
 * The sheets that courts and other offices could really send, through the product's own door: read and judged as `saksi seal` and the desk do
 * it, with the questions answered by a clerk who knows what stands in truth.json. Prints, sheet by sheet, whether the outcome is right, how
 * many values are equal, what is wrong in silence, and how many questions were asked beyond the listed ones.
 *
 *   node bench/field-sheets.ts [FOLDER] [--only TEXT] [--show]      FOLDER: ../shared/field/court-sheets, ../shared/field/registers
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCountry } from '../src/store/files/load-country.ts'
import { scoreRegisters } from './field/registers.ts'
import { scoreFolder, sum, type Score } from './field/score.ts'

const at = (name: string): number => process.argv.indexOf(name)
const folder =
  process.argv[2] && !process.argv[2].startsWith('--') ? process.argv[2] : join(import.meta.dirname, '../../shared/field/court-sheets')
if (!existsSync(join(folder, 'truth.json'))) {
  process.stdout.write(`${folder} is not here: nothing was measured\n`)
  process.exit(1)
}
const only = at('--only') > 0 ? process.argv[at('--only') + 1] : undefined
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
// Each set says its truth in its own way; of registers it says tables.
const truth: unknown = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
const isOfRegisters = Array.isArray(truth) && Object.hasOwn(truth[0] as object, 'tables')
const tell = (s: Score): void => {
  const values = s.values.all === 0 ? '' : `${((100 * s.values.equal) / s.values.all).toFixed(1)} %`
  const outcome = `${s.isRight ? 'right' : 'WRONG'}  ${s.wanted.padEnd(19)} ${values.padStart(7)}`
  process.stdout.write(`${outcome}  silent ${s.silent.length}  asked ${s.asked.length}/${s.listed}  ${s.name}  ${s.why}\n`)
  if (at('--show') > 0) for (const line of [...s.silent, ...s.asked, ...s.said]) process.stdout.write(`         ${line}\n`)
  if (s.counts) tell(s.counts)
}
const scores = await (isOfRegisters ? scoreRegisters : scoreFolder)(folder, country, only, tell)
process.stdout.write(`\n${sum(scores)}\n`)
