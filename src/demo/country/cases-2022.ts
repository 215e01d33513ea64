/**
 * 88 cases and the 174 persons convicted in them, 2022: a case and its accused are of one court and one day, so that no
 * real court says nothing in one return and something in another.
 */
import { addDays } from '../../core/count/coverage.ts'
import type { Cells } from './fill-row.ts'

const CASES = 88
const COURTS = 25
const dayOf = (n: number): string => addDays('2022-01-03', Math.floor((n * 270) / CASES))
const courtOf = (n: number): string => `CFI-${(n % COURTS) + 1}`

const STAGES = ['decided', 'decided', 'final', 'decided', 'appeal']
const MONTHS = ['120', '96', '120', '144', '84', '120', '180']

/** 16 sexual exploitation, 24 forced labour, 48 with no form recorded. */
const formOfCase = (n: number): string => (n < 16 ? 'SEXUAL_EXPLOITATION' : n < 40 ? 'FORCED_LABOUR' : 'UNSPECIFIED')

export const PROCEEDINGS_2022: readonly Cells[] = Array.from({ length: CASES }, (_, n) => ({
  court: courtOf(n),
  case_number: `${n + 1}/2022`,
  initiated_on: dayOf(n),
  form_of_exploitation: formOfCase(n),
}))

/** 13 sexual exploitation, 42 forced labour, 119 other or with no form recorded: two accused a case, but for two cases. */
export const CONVICTED_2022: readonly Cells[] = Array.from({ length: CASES }, (_, n) => n)
  .flatMap((n) => (n < CASES - 2 ? [n, n] : [n]))
  .map((n, i) => ({
    court: courtOf(n),
    case_number: `${n + 1}/2022`,
    accused_no: String((i % 2) + 1),
    registered_on: dayOf(n),
    form_of_exploitation: i < 13 ? 'SEXUAL_EXPLOITATION' : i < 55 ? 'FORCED_LABOUR' : 'UNSPECIFIED',
    // Heard one to three months later; some have appealed since, and of some it is final.
    decided_on: addDays(dayOf(n), 35 + ((n * 13) % 55)),
    stage: STAGES[i % STAGES.length] ?? 'decided',
    presence: i % 8 === 5 ? 'in_absentia' : 'in_person',
    // Within the range of the article, which begins higher where there are aggravations.
    ...(i % 12 === 7
      ? { aggravations: 'minor', victim_age_group: 'child', sentence_months: '192' }
      : { aggravations: '', victim_age_group: i % 4 === 0 ? 'unknown' : 'adult', sentence_months: MONTHS[i % MONTHS.length] ?? '120' }),
  }))
