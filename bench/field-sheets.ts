/**
 * The sheets that courts and other offices could really send, through the product's own door: read and judged as `saksi seal` and the desk do
 * it, with the questions answered by a clerk who knows what stands in truth.json. Prints, sheet by sheet, whether the outcome is right, how
 * many values are equal, what is wrong in silence, and how many questions were asked beyond the listed ones.
 *
 *   node bench/field-sheets.ts [FOLDER] [--only TEXT] [--show] [--told] [--reached]      FOLDER: ../shared/field/court-sheets, ../shared/field/registers
 *
 * Of registers the product finds out which form a file is for, among those of the office that keeps it; with `--told` whoever hands it in says so where
 * it does not. With `--reached` what was reached is written to test/field/reached.tsv, against which the tests hold each file from then on.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadCountry } from '../src/store/files/load-country.ts'
import { scoreSet, writeReached } from './field/reached.ts'
import { sum, type Score } from './field/score.ts'

const at = (name: string): number => process.argv.indexOf(name)
const folder =
  process.argv[2] && !process.argv[2].startsWith('--') ? process.argv[2] : join(import.meta.dirname, '../../shared/field/court-sheets')
if (!existsSync(join(folder, 'truth.json'))) {
  process.stdout.write(`${folder} is not here: nothing was measured\n`)
  process.exit(1)
}
const only = at('--only') > 0 ? process.argv[at('--only') + 1] : undefined
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
const tell = (s: Score): void => {
  const values = s.values.all === 0 ? '' : `${((100 * s.values.equal) / s.values.all).toFixed(1)} %`
  const outcome = `${s.isRight ? 'right' : 'WRONG'}  ${s.wanted.padEnd(19)} ${values.padStart(7)}`
  process.stdout.write(`${outcome}  silent ${s.silent.length}  asked ${s.asked.length}/${s.listed}  ${s.name}  ${s.why}\n`)
  if (at('--show') > 0) for (const line of [...s.silent, ...s.asked, ...s.said]) process.stdout.write(`         ${line}\n`)
  if (s.counts) tell(s.counts)
}
const scores = await scoreSet(folder, country, only, tell, at('--told') > 0)
process.stdout.write(`\n${sum(scores)}\n`)
if (at('--reached') > 0) writeReached(folder, scores)
