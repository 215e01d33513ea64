/**
 * Phrase books of how people of courts and other offices head their columns and fill their cells, through the product's own reader (bench/field/phrases.ts,
 * bench/field/register-phrases.ts).
 *
 *   node bench/field-phrases.ts [FOLDER] [--show] [--reached]      FOLDER: test/field/phrases-a (else), test/field/phrases-b
 *
 * With `--reached` what both books reach is kept in test/field/phrases-reached.tsv, below which a test lets no line fall.
 */
import { join } from 'node:path'
import { loadCountry } from '../src/store/files/load-country.ts'
import { scoreCells, scoreHeadings, sumPhrases } from './field/phrases.ts'
import { writePhrasesReached } from './field/phrases-reached.ts'
import { scoreRegisterHeadings } from './field/register-phrases.ts'

const [folder = join(import.meta.dirname, '../test/field/phrases-a')] = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
if (process.argv.includes('--reached')) await writePhrasesReached(country)
else
  for (const [name, scores] of [
    ['headings of courts', await scoreHeadings(folder, country)],
    ['cells of courts', await scoreCells(folder, country)],
    ['headings of other offices', await scoreRegisterHeadings(folder, country)],
  ] as const) {
    if (process.argv.includes('--show')) for (const s of scores) if (s.how !== 'right') process.stdout.write(`${s.how}\t${s.line}\n`)
    process.stdout.write(`${name}: ${sumPhrases(scores)} of ${scores.length}\n`)
  }
