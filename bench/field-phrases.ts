/**
 * Phrase books of how people of courts head their columns and fill their cells, through the product's own reader (bench/field/phrases.ts).
 *
 *   node bench/field-phrases.ts [FOLDER] [--show]      FOLDER: test/field/phrases-a (else), test/field/phrases-b
 */
import { join } from 'node:path'
import { loadCountry } from '../src/store/files/load-country.ts'
import { scoreCells, scoreHeadings, sumPhrases } from './field/phrases.ts'

const [folder = join(import.meta.dirname, '../test/field/phrases-a')] = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
for (const [name, scores] of [
  ['headings', await scoreHeadings(folder, country)],
  ['cells', await scoreCells(folder, country)],
] as const) {
  if (process.argv.includes('--show')) for (const s of scores) if (s.how !== 'right') process.stdout.write(`${s.how}\t${s.line}\n`)
  process.stdout.write(`${name}: ${sumPhrases(scores)} of ${scores.length}\n`)
}
