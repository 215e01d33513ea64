/**
 * A year of an invented country's registers, with the noise that honest offices make and the faults that are looked for.
 * The same seed gives the same year. What is true is known, so that what reconciling says can be judged.
 */
import { mulberry32, type Chance } from '../../src/core/seeded.ts'
import { between } from '../../src/demo/chance.ts'
import { toBase64, utf8 } from '../../src/core/bytes.ts'
import { addDays } from '../../src/core/count/coverage.ts'
import { sha256 } from '../../src/core/hash.ts'
import { depositNumberOf, parseDepositNumber } from '../../src/core/ledger/deposit-number.ts'
import { listPeriods, parsePeriod, periodOf } from '../../src/core/model/dates.ts'
import type { KnownDeposit } from '../../src/core/reconcile/deposits.ts'
import type { Planted } from './plant.ts'

export const YEAR = 2025
const QUARTERS = listPeriods({ from: `${YEAR}-01-01`, to: `${YEAR + 1}-01-01` }, 'quarter')
const PROVINCES = Array.from({ length: 25 }, (_, i) => i + 1)
const CHANNELS = ['ngo', 'embassy'] as const

export type YearOptions = {
  readonly seed: number
  /** Provinces that take part, of 25. */
  readonly provinces: number
  /** False nil returns, spread over courts, prosecutors and police. */
  readonly falseNils: number
  /** Share of the leads that were handed over whose depositor left a deposit. */
  readonly deposited: number
  /** Share of all leads that were handed over and are never entered. */
  readonly suppressed: number
}
export type Lead = {
  readonly number: string
  readonly office: string
  readonly isDeposited: boolean
  /** Written into the paper register before it vanished. */
  readonly isNumbered: boolean
  readonly ordinal: number
}
export type SimulatedReturn = {
  readonly form: string
  readonly office: string
  readonly period: string
  readonly isNil: boolean
  readonly recorded: string
}
export type SimulatedYear = {
  readonly deposits: readonly KnownDeposit[]
  readonly records: Readonly<Record<'lead' | 'investigation' | 'dossier' | 'proceeding' | 'warrant', Readonly<Record<string, Planted>>>>
  readonly returns: readonly SimulatedReturn[]
  /** Handed over and never entered, by offices that enter other leads. */
  readonly suppressed: readonly Lead[]
  readonly handed: number
  /** Numbers of deposits of leads whose office signed that none came. */
  readonly denied: ReadonlySet<string>
  /** `form office period` → how many cases it hides. */
  readonly falseNils: ReadonlyMap<string, number>
  readonly honestNils: ReadonlySet<string>
}

type Making = {
  readonly chance: Chance
  readonly options: YearOptions
  readonly deposits: KnownDeposit[]
  readonly records: Record<keyof SimulatedYear['records'], Record<string, Planted>>
  readonly returns: SimulatedReturn[]
  readonly suppressed: Lead[]
  handed: number
  readonly denied: Set<string>
  readonly falseNils: Map<string, number>
  readonly honestNils: Set<string>
}

export function simulateYear(options: YearOptions): SimulatedYear {
  const making: Making = {
    chance: mulberry32(options.seed),
    options,
    deposits: [],
    records: { lead: {}, investigation: {}, dossier: {}, proceeding: {}, warrant: {} },
    returns: [],
    suppressed: [],
    handed: 0,
    denied: new Set(),
    falseNils: new Map(),
    honestNils: new Set(),
  }
  const provinces = PROVINCES.slice(0, options.provinces)
  // Every third office loses leads, the others none; every fifth says once or more that none came.
  const liars = chooseNils(making, provinces)
  for (const p of provinces) addLeads(making, p, p % 3 === 0 ? 3 * options.suppressed : 0, liars)
  for (const p of provinces) addCases(making, p, liars)
  return making
}

/** Which (form, province, quarter) will say "nothing" whatever came. */
function chooseNils({ chance, options }: Making, provinces: readonly number[]): ReadonlySet<string> {
  const forms = ['proceeding-return', 'dossier-return', 'hotline']
  const chosen = new Set<string>()
  while (chosen.size < options.falseNils) {
    const form = forms[chosen.size % forms.length] ?? ''
    const province = provinces[Math.floor(chance() * provinces.length)] ?? 1
    // A police office that loses some leads and one that denies all are two things: not the same offices.
    if (form === 'hotline' && province % 3 === 0) continue
    chosen.add(`${form} ${province} ${QUARTERS[Math.floor(chance() * 4)]}`)
  }
  return chosen
}

/** A lead handed over is deposited that day, reaches the office within five, gets its running number, and is entered with the return. */
function addLeads(m: Making, province: number, lose: number, liars: ReadonlySet<string>): void {
  const { chance } = m
  const office = `POL-${province}`
  const arrivals = Array.from({ length: 365 }, (_, i) => addDays(`${YEAR}-01-01`, i)).flatMap((day) => [
    ...(chance() < 0.1 ? [{ handedOn: day, day: addDays(day, between(0, 5, chance)), isHanded: true }] : []),
    ...(chance() < 0.17 ? [{ handedOn: day, day, isHanded: false }] : []),
  ])
  const inYear = arrivals.filter((a) => a.day < `${YEAR + 1}-01-01`).toSorted((a, b) => (a.day < b.day ? -1 : 1))
  let ordinal = 0
  const counts = new Map<string, { entered: number; hidden: number }>()
  inYear.forEach(({ handedOn, day, isHanded }, i) => {
    const quarter = periodOf(day, 'quarter')
    const count = counts.get(quarter) ?? { entered: 0, hidden: 0 }
    counts.set(quarter, count)
    const isDeposited = isHanded && chance() < m.options.deposited
    const commitment = sha256(utf8(`simulated ${office} ${i} ${m.options.seed}`))
    const number = depositNumberOf(commitment)
    if (isDeposited) vouch(m, number, handedOn)
    if (isDeposited) m.deposits.push({ number, commitment: toBase64(commitment), channel: CHANNELS[i % 2] ?? 'ngo', office, day: handedOn })
    if (liars.has(`hotline ${province} ${quarter}`)) {
      count.hidden++
      m.denied.add(number)
      return
    }
    if (isHanded) m.handed++
    const isLost = isHanded && chance() < lose
    const isNumbered = !isLost || chance() < 0.5
    // A spoilt line of the book: skipped, and nobody to blame.
    if (chance() < 0.012) ordinal++
    if (isNumbered) ordinal++
    if (isLost) {
      m.suppressed.push({ number, office, isDeposited, isNumbered, ordinal })
      return
    }
    count.entered++
    enterLead(m, { office, day, ordinal, number: isDeposited ? number : undefined })
  })
  for (const quarter of QUARTERS)
    sayReturn(m, 'hotline', office, quarter, counts.get(quarter) ?? { entered: 0, hidden: 0 }, province, liars)
}

/** Nine depositors of ten enter their own record with it. */
function vouch({ chance, records }: Making, number: string, day: string): void {
  if (chance() < 0.1) return
  const n = Object.keys(records.lead).length
  records.lead[`own${n}`] = {
    agency: 'ngo-coalition',
    form: 'third-party-lead',
    office: 'NGO-X1',
    lead_number: `${n}/${YEAR}`,
    received_on: day,
    deposit: number,
    channel: 'NGO',
    recorded: addDays(day, 1),
  }
}

type Entering = { readonly office: string; readonly day: string; readonly ordinal: number; readonly number: string | undefined }

function enterLead(m: Making, { office, day, ordinal, number }: Entering): void {
  const { chance } = m
  const recorded = recordedFor(day, chance() < 0.03, chance)
  const values = {
    agency: 'ahtjp',
    form: 'hotline',
    office,
    received_on: day,
    channel: number === undefined ? 'HOTLINE' : 'NGO',
    deposit: number === undefined ? null : typed(number, chance),
    recorded,
  }
  const list = m.records.lead
  const next = (): string => `lead${Object.keys(list).length}`
  const written = chance() < 0.005 ? slip(String(ordinal), chance) : String(ordinal)
  list[next()] = { ...values, lead_number: `${written}/${YEAR}` }
  // Typed in twice, under another number of the book: the register then has a number that no lead has.
  if (chance() < 0.02) list[next()] = { ...values, lead_number: `${ordinal}/${YEAR}`, recorded: addDays(recorded, 3) }
}

/** What stands on the record of a number that a clerk copied: nothing, where it was forgotten or refused and not looked up again. */
function typed(number: string, chance: Chance): string | null {
  if (chance() < 0.015) return null
  if (chance() >= 0.04) return number
  const refusedOr = parseDepositNumber(slip(number.replaceAll('-', ''), chance))
  return refusedOr ?? (chance() < 0.8 ? number : null)
}

/** One digit wrong, or two changed about, or one left out. */
function slip(digits: string, chance: Chance): string {
  const at = Math.floor(chance() * digits.length)
  const kind = chance()
  if (kind < 0.5) return `${digits.slice(0, at)}${between(0, 9, chance)}${digits.slice(at + 1)}`
  if (kind < 0.8) return `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`
  return digits.length === 1 ? digits : `${digits.slice(0, at)}${digits.slice(at + 1)}`
}

/** With the return, a few days before it is due; or late. */
function recordedFor(day: string, isLate: boolean, chance: Chance): string {
  const end = parsePeriod(periodOf(day, 'quarter'))?.to ?? day
  return isLate ? addDays(end, between(16, 70, chance)) : addDays(end, between(1, 12, chance))
}

function sayReturn(
  m: Making,
  form: string,
  office: string,
  period: string,
  { entered, hidden }: { entered: number; hidden: number },
  province: number,
  liars: ReadonlySet<string>,
): void {
  const end = parsePeriod(period)?.to ?? ''
  const isNil = entered === 0
  m.returns.push({ form, office, period, isNil, recorded: addDays(end, 13) })
  const key = `${form} ${office} ${period}`
  if (liars.has(`${form} ${province} ${period}`) && hidden > 0) m.falseNils.set(key, hidden)
  else if (isNil && hidden === 0) m.honestNils.add(key)
}

/** Investigation → dossier → charge → case before the court, with a warrant for some; provinces differ from one a year to ten a quarter. */
function addCases(m: Making, province: number, liars: ReadonlySet<string>): void {
  const { chance, records } = m
  const yearly = province % 4 === 0 ? between(1, 4, chance) : between(8, 40, chance)
  const seen = new Map<string, { entered: number; hidden: number }>()
  const count = (form: string, day: string): boolean => {
    const quarter = periodOf(day, 'quarter')
    const slot = seen.get(`${form} ${quarter}`) ?? { entered: 0, hidden: 0 }
    seen.set(`${form} ${quarter}`, slot)
    const isHidden = liars.has(`${form} ${province} ${quarter}`)
    if (isHidden) slot.hidden++
    else slot.entered++
    return !isHidden
  }
  for (let i = 0; i < yearly; i++) {
    const id = `${province}x${i}`
    const sent = addDays(`${YEAR - 1}-11-01`, between(0, 420, chance))
    const told = addDays(sent, between(0, 3, chance))
    const charged = addDays(told, between(3, 40, chance))
    const begun = addDays(charged, between(0, 25, chance))
    const recorded = (day: string): string => recordedFor(day, chance() < 0.03, chance)
    const law = { case_number: `${i + 1}/${YEAR}`, law_basis: 'TIP_LAW', form_of_exploitation: 'FORCED_LABOUR' }
    // One in twenty stays "open" in the police's own book.
    const isKept = chance() >= 0.05
    records.investigation[`i${id}`] = {
      ...law,
      agency: 'ahtjp',
      form: 'investigation-return',
      office: `POL-${province}`,
      opened_on: addDays(sent, -between(5, 60, chance)),
      closed_on: isKept ? sent : null,
      state: isKept ? 'dossier_sent' : 'open',
      recorded: recorded(sent),
    }
    if (count('dossier-return', told))
      records.dossier[`d${id}`] = {
        ...law,
        agency: 'prosecution',
        form: 'dossier-return',
        office: `PRO-${province}`,
        sent_on: told,
        decided_on: charged,
        decision: 'charged',
        recorded: recorded(charged),
      }
    const isEntered = count('proceeding-return', begun)
    if (isEntered)
      records.proceeding[`p${id}`] = {
        ...law,
        form: 'proceeding-return',
        court: `CFI-${province}`,
        proceeding_type: 'prosecution',
        initiated_on: begun,
        recorded: recorded(begun),
      }
    if (chance() < 0.6)
      records.warrant[`w${id}`] = {
        agency: 'courts',
        form: 'warrant-return',
        court: `CFI-${province}`,
        case_number: law.case_number,
        accused_no: 1,
        act_no: 1,
        issued_on: addDays(begun, between(0, 20, chance)),
        recorded: recorded(begun),
      }
  }
  const none = { entered: 0, hidden: 0 }
  for (const quarter of QUARTERS) {
    m.returns.push({
      form: 'investigation-return',
      office: `POL-${province}`,
      period: quarter,
      isNil: false,
      recorded: addDays(parsePeriod(quarter)?.to ?? '', 13),
    })
    sayReturn(m, 'dossier-return', `PRO-${province}`, quarter, seen.get(`dossier-return ${quarter}`) ?? none, province, liars)
    sayReturn(m, 'proceeding-return', `CFI-${province}`, quarter, seen.get(`proceeding-return ${quarter}`) ?? none, province, liars)
  }
}
