/**
 * The years before those of which figures are printed, so that a figure has a past: courts register more people each year, and those of
 * earlier years have come further. What is printed of 2022 and 2023 stays what it is.
 */
import type { Country } from '../../core/country/index.ts'
import { mulberry32 } from '../../core/seeded.ts'
import { makeCourtReturns, type CourtReturnRow } from '../court-returns.ts'
import { FOUND } from './recipes/figures.ts'
import type { Recipe } from './recipes/recipe.ts'

const SEED = 2020
/** Of 2022 beside the 174 who were convicted in it, of whom a figure is printed. */
const YEARS = [
  { year: 2020, rows: 176 },
  { year: 2021, rows: 228 },
  { year: 2022, rows: 132 },
] as const

/** A year of the accused whom no printed figure counts: nobody of them was convicted in 2022, and in 2023 fewer than the ministry states. */
const ofYear = (year: number, row: CourtReturnRow, at: number): CourtReturnRow => {
  const isDecided = row['outcome'] !== ''
  // With time, most who waited were heard; where a printed figure counts convictions, those still wait.
  if (!isDecided && year < 2022 && at % 3 !== 0 && (row['registered_on'] ?? '') < `${year}-12-01`)
    return { ...row, stage: 'decided', decided_on: `${year}-12-${String(10 + (at % 20)).padStart(2, '0')}`, ...HEARD[at % HEARD.length] }
  // Some are heard in the year after: by the year of the register and by the year of the verdict are two numbers.
  if (!isDecided && year === 2020 && at % 6 === 0)
    return { ...row, stage: 'decided', decided_on: `2021-0${1 + (at % 5)}-17`, ...HEARD[1 + (at % 2)] }
  if (year === 2022 && row['outcome'] === 'convicted' && at % 5 === 0)
    return { ...row, stage: 'decided', decided_on: `2023-0${1 + (at % 4)}-12` }
  if (year === 2022 && row['outcome'] === 'convicted') return { ...row, ...WAITS[at % WAITS.length] }
  return row
}
const HEARD = [
  { outcome: 'acquitted', presence: 'in_person', sentence_months: '' },
  { outcome: 'convicted', presence: 'in_person', sentence_months: '120' },
  { outcome: 'convicted', presence: 'in_absentia', sentence_months: '96' },
] as const
const PENDING = { decided_on: '', presence: 'not_applicable', outcome: '', sentence_months: '' } as const
const WAITS = [
  { ...PENDING, stage: 'trial' },
  { ...PENDING, stage: 'investigating_judge' },
  { ...PENDING, stage: 'charged' },
] as const

/** Rows of court returns of 2020 to 2022, in the order of time. */
export function makeEarlierYears(country: Country): readonly CourtReturnRow[] {
  const chance = mulberry32(SEED)
  return YEARS.flatMap((of) => makeCourtReturns(country, chance, of).map((row, at) => ofYear(of.year, row, at)))
}

const year = (n: number): Pick<Recipe, 'from' | 'to'> => ({ from: `${n}-01-01`, to: `${n + 1}-01-01` })
const SOCIAL = Array.from({ length: 25 }, (_, n) => `SOC-${n + 1}`)
const COURTS = Array.from({ length: 22 }, (_, n) => `CFI-${n + 1}`)
const TAKEN = {
  made_within_24h: 'yes',
  answer_band: 'under_24h',
  receiver_type: 'ngo',
  reason: 'shelter',
  not_referred_reason: '',
} as const
/** Two in three are taken up; the others are declined, each with a reason. */
const REFERRED = [
  { state: 'accepted', decline_reason: '' },
  { state: 'accepted', decline_reason: '' },
  { state: 'declined', decline_reason: 'no_place' },
] as const

export const EARLIER: readonly Recipe[] = [
  ...(
    [
      [2020, 74],
      [2021, 96],
      [2022, 121],
    ] as const
  ).map(([n, count]): Recipe => ({
    form: 'identification',
    ...year(n),
    count,
    set: { status: 'identified', authority_type: 'social_affairs' },
    turns: FOUND,
    offices: SOCIAL,
  })),
  ...(
    [
      [2020, 52],
      [2021, 67],
    ] as const
  ).map(([n, count]): Recipe => ({ form: 'referral', ...year(n), count, set: TAKEN, turns: REFERRED })),
  ...(
    [
      [2020, 214],
      [2021, 243],
      // Beside the 88 under the anti-trafficking law that are printed: all laws are more.
      [2022, 181],
    ] as const
  ).map(([n, count]): Recipe => ({
    form: 'proceeding-return',
    ...year(n),
    count,
    set: { proceeding_type: 'prosecution', ...(n === 2022 ? { law_basis: 'CRIMINAL_CODE' } : {}) },
    offices: COURTS,
  })),
  ...(
    [
      [2020, 84],
      [2021, 113],
    ] as const
  ).map(([n, count]): Recipe => ({ form: 'service-return', ...year(n), count })),
  // The government paid for the medical care of migrant workers before the year of which that is printed, too.
  ...(
    [
      [2020, 74],
      [2021, 88],
      [2022, 103],
    ] as const
  ).map(([n, count]): Recipe => ({ form: 'service-return', ...year(n), count, set: { service_type: 'medical', funder: 'government' } })),
]
