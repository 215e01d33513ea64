/**
 * Deposits that nobody entered. An office is asked only once its return is due, a lead on the way counts to the next
 * period, and an entry by any office that receives leads is enough: a lead that was passed on was not lost. Anyone can
 * leave a deposit, so one that no depositor's own record vouches for is told as such and disproves nobody.
 */
import { toBase64 } from '../bytes.ts'
import { addDays } from '../count/coverage.ts'
import type { Country, Form } from '../country/country.ts'
import { codesOf } from '../country/find.ts'
import type { DepositDay } from '../ledger/deposit.ts'
import { depositNumberOf } from '../ledger/deposit-number.ts'
import { parsePeriod, periodOf } from '../model/dates.ts'
import { slotOf, type DepositFinding, type NilFinding, type Said } from './finding.ts'

/** @property day ISO day, UTC, by the witness's clock. */
export type KnownDeposit = {
  readonly number: string
  /** Base64: two witnesses may hold one deposit. */ readonly commitment: string
  readonly channel: string
  readonly office: string
  readonly day: string
}
/** A witness's list of a day, as it is asked about. */
export const knownDeposits = ({ day, deposits }: DepositDay): KnownDeposit[] =>
  deposits.map(({ commitment, channel, office }) => ({
    number: depositNumberOf(commitment),
    commitment: toBase64(commitment),
    channel,
    office,
    day,
  }))

export type DepositsQuestion = {
  readonly country: Country
  readonly deposits: readonly KnownDeposit[]
  /** Numbers that stand on some record of an office that receives leads. */
  readonly entered: ReadonlySet<string>
  /** Numbers that stand on the own record of a body that hands leads over. */
  readonly vouched: ReadonlySet<string>
  readonly said: readonly Said[]
  /** ISO day; a return that was due before it is due. */
  readonly asOf: string
}
export type DepositsAnswer = {
  readonly findings: readonly (DepositFinding | NilFinding)[]
  readonly given: number
  readonly entered: number
  /** Not entered, and the return not due yet. */
  readonly waiting: number
}

/** So long a lead may be on its way from the depositor to the register. */
export const ON_THE_WAY = 7

export function reconcileDeposits(q: DepositsQuestion): DepositsAnswer {
  const deposits = distinct(q.deposits)
  const twice = numbersOfTwo(deposits)
  const nils = new Set(q.said.filter((s) => s.is_nil).map((s) => slotOf(s.form, s.office, s.period)))
  const findings = new Map<string, DepositFinding | NilFinding>()
  let [entered, waiting] = [0, 0]
  for (const deposit of deposits) {
    const { office, number, channel, day } = deposit
    if (q.entered.has(number) && !twice.has(number)) {
      entered++
      continue
    }
    const form = formOf(q.country, office)
    const owed = form ? owedIn(form, day) : undefined
    const isVouched = q.vouched.has(number)
    const isNil = isVouched && form !== undefined && owed !== undefined && nils.has(slotOf(form.id, office, owed.period))
    const about = {
      office,
      period: owed?.period ?? day.slice(0, 7),
      number,
      channel,
      deposited_on: day,
      days: daysFrom(day, q.asOf),
      vouched: isVouched,
    }
    if (isNil) {
      const found: NilFinding = {
        rule: 'nil.contradicted',
        office,
        period: owed.period,
        form: form.id,
        by: 'deposit',
        look_at: [office],
      }
      findings.set(`nil ${slotOf(form.id, office, owed.period)}`, found)
    }
    if (!owed) findings.set(`office ${number}`, { rule: 'deposit.unknown-office', ...about })
    else if (twice.has(number)) findings.set(`twice ${deposit.commitment}`, { rule: 'deposit.number-twice', ...about })
    else if (owed.due < q.asOf || isNil) findings.set(`deposit ${number}`, { rule: 'deposit.not-entered', ...about })
    else waiting++
  }
  return { findings: [...findings.values()], given: deposits.length, entered, waiting }
}

/** The form by which an office enters the leads that it received: one that asks for a deposit's number. */
const formOf = (country: Country, office: string): Form | undefined =>
  country.forms.find(
    (f) =>
      f.deposits !== 'made' &&
      f.fields.some((field) => field.type === 'deposit-number') &&
      codesOf(country, f.slot.list).some((c) => c.code === office),
  )

function owedIn(form: Form, day: string): { readonly period: string; readonly due: string } | undefined {
  const period = periodOf(addDays(day, ON_THE_WAY), form.slot.period)
  const span = parsePeriod(period)
  return span && { period, due: addDays(span.to, form.slot.dueDays) }
}

/** One deposit may lie with several witnesses; the first day counts. */
function distinct(deposits: readonly KnownDeposit[]): KnownDeposit[] {
  const first = new Map<string, KnownDeposit>()
  for (const d of deposits.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const key = `${d.commitment} ${d.office}`
    if (!first.has(key)) first.set(key, d)
  }
  return [...first.values()]
}

function numbersOfTwo(deposits: readonly KnownDeposit[]): ReadonlySet<string> {
  const commitmentOf = new Map<string, string>()
  const twice = new Set<string>()
  for (const { number, commitment } of deposits) {
    if ((commitmentOf.get(number) ?? commitment) !== commitment) twice.add(number)
    commitmentOf.set(number, commitment)
  }
  return twice
}

const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
