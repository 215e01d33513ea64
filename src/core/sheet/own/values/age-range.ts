/** `18-30`, `under 18`, `46+`: years of age from and to, as a heading or a cell has them; and the band, where all of them are of one. */
import { foldText } from '../words/fold-text.ts'

const ADULT = 18
const BELOW = /^(?:<|under|below|less than|moins de|ក្រោម|តិចជាង)\s*(\d{1,3})(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u
const UP_TO = /^(?:≤|<=|up to|jusqu'à)\s*(\d{1,3})$/u
const BETWEEN = /^(\d{1,3})\s*(?:-|–|—|to|à|ដល់)\s*(\d{1,3})(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u
const FROM = /^(?:≥|>=)\s*(\d{1,3})$|^(\d{1,3})\s*(?:\+|and over|and above|and more|or more|or over|et plus|ឡើង|ឡើងទៅ|ឆ្នាំឡើង|ឆ្នាំឡើងទៅ)$/u
const ABOVE = /^(?:>|over|above|more than|plus de|លើស|លើសពី|លើ|ជាង)\s*(\d{1,3})(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u

/** `about 37`, `30s`, `៣០ជាង`: nobody so described is of the other band. */
const ABOUT =
  /^(?:~|≈|about|abt\.?|approx\.?|approximately|around|circa|ca?\.?|environ|ប្រហែល|ប្រហែលជា|ប្រមាណ)\s*(\d{1,3})(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u
const DECADE = /^(\d0)'?s$|^(\d{2})\s*(?:ឆ្នាំ)?ជាង$/u
const [SURELY_CHILD, SURELY_ADULT] = [12, 25]
/** `17.5`, `17 ½`: so many years are full. */
const BROKEN = /^(\d{1,2})(?:[.,]\d{1,2}|\s*½|\s1\/2)(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u
/** One year or the next. */
const EITHER = /^(\d{1,2})\s*(?:\/|or|ou|ឬ)\s*(\d{1,2})(?:\s*(?:years?|yrs?|ans|ឆ្នាំ))?$/u

/** `b. 1983`, `born in 1983`, `កើត ១៩៨៣`: of a year that such a word stands before nobody asks whether it is an age. */
const BORN = /^(?:b\.?|born|born in|dob|n[ée]e?(?: en)?|(?:ឆ្នាំ)?កើត(?:ឆ្នាំ|ក្នុងឆ្នាំ|នៅឆ្នាំ)?|ឆ្នាំកំណើត)\s*:?\s*(\d{4})$/u

/** The year in which somebody was born, where the cell itself says that it is one. */
export function yearBorn(text: string): number | undefined {
  const [, year] = BORN.exec(foldText(text)) ?? []
  return year === undefined ? undefined : Number(year)
}

/** @returns undefined for what is no range, and for one on both sides of eighteen */
export function bandOfRange(text: string): '<18' | '18+' | undefined {
  const folded = foldText(text)
  if (!/\d/.test(folded)) return undefined
  const of = (pattern: RegExp): readonly number[] =>
    (pattern.exec(folded) ?? []).slice(1).flatMap((n) => (n === undefined ? [] : [Number(n)]))
  const [below] = of(BELOW)
  const [upTo] = of(UP_TO)
  const [first, last] = of(BETWEEN)
  const [from] = of(FROM)
  const [above] = of(ABOVE)
  const [about] = of(ABOUT)
  const [decade] = of(DECADE)
  const [broken] = of(BROKEN)
  const [one, other] = of(EITHER)
  if ((about ?? 0) >= SURELY_ADULT || (decade ?? 0) >= ADULT + 2) return '18+'
  if (about !== undefined && about <= SURELY_CHILD) return '<18'
  if (broken !== undefined && broken >= 8) return broken < ADULT ? '<18' : '18+'
  if (one !== undefined && other === one + 1 && one >= 8 && (other < ADULT || one >= ADULT)) return one < ADULT ? '<18' : '18+'
  if ((below ?? Infinity) <= ADULT || (upTo ?? Infinity) < ADULT || (last ?? Infinity) < ADULT) return '<18'
  return (from ?? first ?? -1) >= ADULT || (above ?? -1) >= ADULT ? '18+' : undefined
}
