/** Sheets that courts could really send, through the product's own door: what was reached never falls. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreFolder, type Score } from '../../bench/field/score.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { ONE_IN } from '../helpers/everything.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/field/court-sheets')
const STEP = ONE_IN(5)
const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
const filesOf = (folder: string): readonly string[] => readdirSync(join(folder, 'files')).toSorted()

/** One in five of a set by day. @returns besides how many lists it has that were not taken now. */
async function scoreSome(folder: string): Promise<{ readonly scores: readonly Score[]; readonly others: number }> {
  const files = filesOf(folder)
  const taken = files.filter((_, i) => i % STEP === 0)
  const scores: Score[] = []
  for (const file of taken) scores.push(...(await scoreFolder(folder, country, file)))
  return { scores, others: files.length - taken.length }
}

// The sheets are kept beside the repository, and are not part of it.
describe.skipIf(!existsSync(join(FOLDER, 'truth.json')))('lists as court clerks keep them', () => {
  it('go in, with nothing wrong in silence and nobody made up', { timeout: 600_000 }, async () => {
    const { scores } = await scoreSome(FOLDER)
    expect(scores.filter((s) => !s.isRight).map((s) => `${s.name}: ${s.why}`)).toEqual([])
    expect(scores.flatMap((s) => s.silent)).toEqual([])
    expect(scores.reduce((n, s) => n + s.doubled, 0)).toBe(0)
    const equal = scores.reduce((n, s) => n + s.values.equal, 0)
    expect(equal / scores.reduce((n, s) => n + s.values.all, 0)).toBeGreaterThan(0.998)
  })
})

/** What was reached (bench/RESULTS.md): a change may raise `right` and lower `silent`. */
const BLIND = [
  { folder: 'court-sheets', right: 38, silent: 0 },
  { folder: 'court-sheets-2', right: 25, silent: 0 },
  { folder: 'court-sheets-3', right: 23, silent: 0 },
]

describe('lists written by people who had not seen the form', () => {
  it.each(BLIND)('$folder goes in as far as it did, and less is never said of it than was', { timeout: 900_000 }, async (reached) => {
    const { scores, others } = await scoreSome(join(import.meta.dirname, '../field', reached.folder))
    expect(scores.length).toBeGreaterThan(3)
    // All that do not go in may be among the few.
    expect(scores.filter((s) => s.isRight).length).toBeGreaterThanOrEqual(reached.right - others)
    expect(scores.reduce((n, s) => n + s.silent.length, 0)).toBeLessThanOrEqual(reached.silent)
  })
})

/** Those of the last five sets that do not go in as yet, or in which a charge alone names the form. */
const NOT_YET = [
  'បាត់ដំបង',
  // Asked about: whose list it is, and which day stands for its registration.
  '07_',
  '08_',
  '09_',
  '11_',
  '12_',
  '13_',
  'Appeals TIP',
  // "Free" may be free until the trial: it is asked.
  'Banteay',
  'KCM',
  'MC_list',
  'TAKEO',
  'TIP_cases',
  'oddar',
  'កណ្ដាល 2025',
  'តារាងតាមដាន',
  'សាលក្រម ស្វាយ',
  'សាលដីកា',
  'សៀវភៅ ជួញ',
  // A nil return, which is refused as any list without people.
  'កែប',
]

describe('lists of the last five sets', () => {
  const files = ['court-sheets-4', 'court-sheets-5', 'court-sheets-6', 'court-sheets-7', 'court-sheets-8'].flatMap((set) => {
    const folder = join(import.meta.dirname, '../field', set)
    return filesOf(folder).map((file) => ({ file, folder }))
  })
  it.each(files.filter((_, i) => i % STEP === 0))(
    'goes in, or says why it does not: $file',
    { timeout: 600_000 },
    async ({ file, folder }) => {
      const [score] = await scoreFolder(folder, country, file)
      expect(score?.doubled).toBe(0)
      const isWaited = NOT_YET.some((start) => file.startsWith(start))
      expect(isWaited ? [] : score?.silent).toEqual([])
      expect(score?.isRight === true || isWaited, score?.why).toBe(true)
    },
  )
})
