/**
 * How people of courts and of other offices head their columns (test/field/phrases-a, phrases-b): no heading is understood worse than before
 * (test/field/phrases-reached.tsv, which `node bench/field-phrases.ts --reached` writes). By day one line in fifteen, at night all.
 */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BOOKS, OFFICES, phrasesReached, rankOf } from '../../bench/field/phrases-reached.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { ONE_IN } from '../helpers/everything.ts'

const STEP = ONE_IN(15)
const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
const cases = BOOKS.flatMap((book) => Object.entries(OFFICES).map(([office, score]) => ({ book, office, score })))

describe('headings that people of offices wrote down', () => {
  it.each(cases)('$book, $office: each as well understood as before, or better', { timeout: 600_000 }, async ({ book, office, score }) => {
    const reached = phrasesReached(book, office)
    const scores = await score(join(import.meta.dirname, '../field', book), country, STEP)
    expect(scores.length).toBe(Math.ceil(reached.length / STEP))
    const fallen = scores.filter((s, i) => rankOf(s) < (reached[i * STEP] ?? Number.NaN))
    expect(fallen).toEqual([])
  })
})
