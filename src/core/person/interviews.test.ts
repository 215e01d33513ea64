/**
 * A simulated year: how often a survivor tells what happened to her. Offices meet her one after another, as often at random as they do; each looks at
 * what the file, or the referral, says before it asks, and asks only where neither says it. The same year with each office on its own, as on paper.
 */
import { expect, it } from 'vitest'
import { mulberry32 } from '../seeded.ts'
import type { StoryVersion } from '../story/record.ts'
import { TOLD_FIELDS } from '../entry/kinds/referral-offered.ts'
import { tellFile } from './tell.ts'

const SURVIVORS = 400
const AT = { today: '2025-12-31', now: '2025-12-31T10:00:00.000Z' }
/** Of whom work is done after the first contact, in this order; the third is done by another body. */
const NEXT = ['identification', 'service', 'referral', 'legal', 'reintegration'] as const
/** Chances of the year, none of them good: what offices see today is no better known. */
const LIKELY = { goesOn: 0.75, agrees: 0.8, isIncomplete: 0.15, isAskedAnyway: 0.05, refusesFirst: 0.1 }

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/** @returns of each survivor, how often she told it: as the product counts it in each body's file, and on paper. */
function simulate(seed: number): readonly { readonly withFile: number; readonly onPaper: number }[] {
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
        values,
      })
    }
    const tellingsOf = (agency: Body): number => tellFile(files[agency], [], AT).tellings.length
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
      else if (isSo(LIKELY.isAskedAnyway)) put(at, 'statement', { given_month: '2025-06-01', language: 'khm' })
    }
    return { withFile: tellingsOf('mosavy') + tellingsOf('ngo-coalition'), onPaper }
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
