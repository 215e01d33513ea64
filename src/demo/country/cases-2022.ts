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
  }))
