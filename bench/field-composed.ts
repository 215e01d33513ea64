/**
 * Lists composed of habits and of the phrase books' headings (bench/field/composed.ts), through the product's own door, with nothing answered: how many are taken at
 * once, how many are asked about, and what of them is wrong in silence.
 *
 *   node bench/field-composed.ts [LISTS] [--show]      LISTS: how many, 200
 */
import { join } from 'node:path'
import { loadCountry } from '../src/store/files/load-country.ts'
import { headingsOf, scoreComposed } from './field/score-composed.ts'

const many = Number(process.argv[2] ?? 200)
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
const known = headingsOf(join(import.meta.dirname, '../test/field'))
let [taken, asked, refused, silent] = [0, 0, 0, 0]
for (let seed = 1; seed <= many; seed++) {
  const score = await scoreComposed(seed, known, country)
  taken += score.isTaken && score.asked.length === 0 ? 1 : 0
  asked += score.asked.length > 0 ? 1 : 0
  refused += !score.isTaken && score.asked.length === 0 ? 1 : 0
  silent += score.silent.length
  if (process.argv.includes('--show'))
    for (const line of [...score.silent, ...score.asked, ...score.errors]) process.stdout.write(`${seed}\t${line}\n`)
}
process.stdout.write(`taken at once: ${taken} of ${many}; asked about: ${asked}; refused: ${refused}; wrong in silence: ${silent}\n`)
