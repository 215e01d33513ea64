/**
 * A simulated year: how often a survivor tells what happened to her. Offices meet her one after another, as often at random as they do; each looks at
 * what the file, or the referral, says before it asks, and asks only where neither says it. The same year with each office on its own, as on paper.
 */
import { expect, it } from 'vitest'
import { mulberry32 } from '../seeded.ts'
import type { StoryVersion } from '../story/record.ts'
import { TOLD_FIELDS } from '../entry/kinds/referral-offered.ts'
import { countInterviews, FEWEST_ASKED } from './interviews.ts'
import { tellFile } from './tell.ts'
import type { Telling } from './told.ts'

const SURVIVORS = 400
const AT = { today: '2025-12-31', now: '2025-12-31T10:00:00.000Z' }
const OFFICES = { mosavy: 'SOC-X1', 'ngo-coalition': 'NGO-X1' } as const
/** Of whom work is done after the first contact, in this order; the third is done by another body. */
const NEXT = ['identification', 'service', 'referral', 'legal', 'reintegration'] as const
/** Chances of the year, none of them good: what offices see today is no better known. */
const LIKELY = { goesOn: 0.75, agrees: 0.8, isIncomplete: 0.15, isAskedAnyway: 0.05, refusesFirst: 0.1 }

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

type Survivor = {
  readonly withFile: number
  readonly onPaper: number
  /** In each body's file. */ readonly tellings: readonly (readonly Telling[])[]
}
/** @returns of each survivor, how often she told it: as the product counts it in each body's file, and on paper. */
function simulate(seed: number): readonly Survivor[] {
  const chance = mulberry32(seed)
  const isSo = (likely: number): boolean => chance() < likely
  return Array.from({ length: SURVIVORS }, (_, person) => {
    const files = { mosavy: [] as StoryVersion[], 'ngo-coalition': [] as StoryVersion[] }
    type Body = keyof typeof files
    let month = 1
    const put = (agency: Body, kind: string, values: StoryVersion['values']): void => {
      const day = `2025-${String(Math.min(12, month)).padStart(2, '0')}-01`
      files[agency].push({
        agency,
        kind,
        record: `${person}-${agency}-${files[agency].length}`,
        version: 1,
        recordedOn: day,
        isConflict: false,
        isStanding: true,
        values: { office: OFFICES[agency], ...values },
      })
    }
    const told = (agency: Body): readonly Telling[] => tellFile(files[agency], [], AT).tellings
    const tellingsOf = (agency: Body): number => told(agency).length
    /** In private, with an interpreter; what she does not wish to say is no telling, and is asked once more on another day. */
    const screen = (agency: Body, outcome: string): void =>
      put(agency, 'screening', {
        screened_month: `2025-${String(Math.min(12, month)).padStart(2, '0')}-01`,
        outcome,
        screener_type: 'ngo',
        private: 'yes',
        interpreter: 'yes',
      })
    if (isSo(LIKELY.refusesFirst)) screen('mosavy', 'refused')
    screen('mosavy', 'indicators')
    let [at, onPaper]: [Body, number] = ['mosavy', 1]
    for (const work of NEXT) {
      if (!isSo(LIKELY.goesOn)) break
      month += 2
      // On paper whoever helps next has nothing of hers, and asks.
      onPaper += 1
      if (work === 'referral') {
        // What she agreed to be told goes with her; without her yes nothing does.
        const told = isSo(LIKELY.agrees) ? (isSo(LIKELY.isIncomplete) ? TOLD_FIELDS.slice(0, 2) : TOLD_FIELDS) : []
        at = 'ngo-coalition'
        if (told.length < TOLD_FIELDS.length) screen(at, 'indicators')
      } else if (tellingsOf(at) === 0 && at === 'mosavy') screen(at, 'indicators')
      else if (isSo(LIKELY.isAskedAnyway)) put(at, 'statement', { taken_month: '2025-06-01', language: 'khm' })
    }
    return { withFile: tellingsOf('mosavy') + tellingsOf('ngo-coalition'), onPaper, tellings: [told('mosavy'), told('ngo-coalition')] }
  })
}

it('interviews a survivor in the simulated year: median 1, and 1.2 on average, of any seed, where each office on its own asks three times', () => {
  for (const seed of [2024, 7, 99]) {
    const year = simulate(seed)
    const [file, paper] = [year.map((s) => s.withFile), year.map((s) => s.onPaper)]
    expect(median(file)).toBe(1)
    expect(mean(file)).toBeLessThan(1.3)
    expect(median(paper)).toBeGreaterThanOrEqual(3)
  }
})

it('on the board of each office of that year stands 1 in the middle, of what it asked itself', () => {
  for (const seed of [2024, 7, 99]) {
    const board = countInterviews(simulate(seed).flatMap((s) => s.tellings))
    expect(board.map((o) => [o.office, o.median]).toSorted()).toEqual([
      ['NGO-X1', 1],
      ['SOC-X1', 1],
    ])
    for (const { mean, people } of board) expect([mean < 1.3, people % FEWEST_ASKED]).toEqual([true, 0])
  }
})

const asked = (times: number, office = 'SOC-X1'): readonly Telling[] =>
  Array.from({ length: times }, (_, i) => ({ kind: 'screening', record: `${i}`, on: '2025-01-01', office }))
const once = (people: number): (readonly Telling[])[] => Array.from({ length: people }, () => asked(1))

it('an office that asked fewer than ten has no number; each is counted by what it asked itself, and people in tens', () => {
  expect(countInterviews(once(FEWEST_ASKED - 1))).toEqual([])
  // Asked once here and nine times elsewhere is once here, and too few people there.
  expect(countInterviews([...once(FEWEST_ASKED - 1), [...asked(1), ...asked(9, 'SOC-X2')]])).toEqual([
    { office: 'SOC-X1', people: 10, median: 1, mean: 1 },
  ])
  expect(countInterviews([...once(12), asked(3), asked(4), []])).toEqual([{ office: 'SOC-X1', people: 10, median: 1, mean: 1.4 }])
  // A record that names no office is on nobody's board.
  expect(countInterviews(once(20).map((t) => t.map((one) => ({ ...one, office: null }))))).toEqual([])
})
it('how many interviews there were cannot be worked out from it, nor whether somebody came to it', () => {
  const board = (people: number, times: number): string => JSON.stringify(countInterviews([...once(people - 1), asked(times)]))
  expect(board(12, 6)).toBe(board(13, 6))
  expect(board(13, 6)).toBe(board(14, 6))
})
