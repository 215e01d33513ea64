/**
 * Invented court returns for the demonstration: 360 accused persons of 2023 and fewer of the years before, drawn from a seeded source, so
 * that every run shows the same figures. Each real court has a row in every quarter (invented data must show no real office late);
 * only the invented court leaves out the last quarter.
 */
import { codesOf } from '../core/country/find.ts'
import type { Code, Country } from '../core/country/index.ts'
import { daysInMonth, periodOf } from '../core/model/dates.ts'
import type { Chance } from '../core/seeded.ts'
import { draw, type Weighted } from './chance.ts'
import { DEMO_NAMES } from './names.ts'

/** One row of the sheet: field id → coded value as text; empty where nothing is known. */
export type CourtReturnRow = Readonly<Record<string, string>>

/** Courts where more cases are drawn, by code; the rest weigh one. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'CFI-12': 9,
  'CFI-18': 8,
  'CFI-1': 6,
  'CFI-8': 4,
  'CFI-17': 4,
  'CFI-20': 4,
  'CFI-22': 3,
  'CFI-21': 3,
}

const OFFENCES: Weighted = [
  ['L2008-10', 30],
  ['L2008-11', 12],
  ['L2008-12', 18],
  ['L2008-15', 8],
  ['L2008-16', 5],
  ['L2008-17', 6],
  ['L2008-19', 6],
  ['L2008-28', 7],
  ['L2008-34', 5],
  ['L2008-30', 3],
]
const FORMS: Weighted = [
  ['SEXUAL_EXPLOITATION', 30],
  ['FORCED_CRIMINALITY', 26],
  ['FORCED_LABOUR', 22],
  ['FORCED_MARRIAGE', 6],
  ['DOMESTIC_SERVITUDE', 5],
  ['FORCED_BEGGING', 3],
  ['UNSPECIFIED', 12],
]
const CITIZENSHIPS: Weighted = [
  ['KHM', 62],
  ['CHN', 18],
  ['VNM', 8],
  ['THA', 5],
  ['MYS', 2],
  ['UNK', 3],
  ['STL', 1],
]
const SEXES: Weighted = [
  ['male', 66],
  ['female', 31],
  ['unknown', 3],
]
const AGES: Weighted = [
  ['18+', 93],
  ['<18', 3],
  ['unknown', 4],
]
const OFFICIALS: Weighted = [
  ['no', 70],
  ['unknown', 12],
  ['not_asked', 16],
  ['yes', 2],
]
const OUTCOMES: Weighted = [
  ['convicted', 78],
  ['acquitted', 12],
  ['dismissed', 10],
]
const PENDING: Weighted = [
  ['charged', 4],
  ['investigating_judge', 5],
  ['trial', 3],
]
const SETTLED: Weighted = [
  ['decided', 6],
  ['appeal', 3],
  ['final', 2],
]
/** Within the range of the article: invented data shows no real court outside the law. */
const MONTHS: Weighted = [
  ['84', 4],
  ['96', 3],
  ['120', 3],
  ['144', 2],
  ['180', 3],
]
/** Articles with a lower range. */
const FEWER_MONTHS: Readonly<Record<string, Weighted>> = {
  'L2008-34': [
    ['24', 1],
    ['36', 2],
    ['60', 1],
  ],
}

const dayOf = (year: number, month: number, chance: Chance): string => {
  const day = 1 + Math.floor(chance() * daysInMonth(year, month))
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** How many accused of which year are drawn: at least one for each court and quarter. */
export type CourtYear = { readonly year: number; readonly rows: number }

/** In the order of court and quarter. `country` gives the courts; the same chance gives the same rows. */
export function makeCourtReturns(
  country: Country,
  chance: Chance,
  { year, rows: wanted }: CourtYear = { year: 2023, rows: DEMO_NAMES.length },
): readonly CourtReturnRow[] {
  const first = `${year}-01-01`
  const courts = codesOf(country, 'courts').filter((c) => (c.validFrom ?? '') < `${year + 1}-01-01` && first < (c.validTo ?? '9'))
  const slots = listSlots(courts, year, wanted, chance)
  const rows: CourtReturnRow[] = []
  const caseNumbers = new Map<string, number>()
  for (const { court, quarter } of slots) {
    const previous = rows.at(-1)
    const together =
      previous?.['court'] === court && periodOf(previous['registered_on'] ?? '', 'quarter') === `${year}-Q${quarter}` && chance() < 0.35
    rows.push(
      together && previous
        ? joinCase(previous, rows.length, chance)
        : openCase({ court, quarter, year }, nextCase(caseNumbers, court), rows.length, chance),
    )
  }
  return rows
}

function listSlots(courts: readonly Code[], year: number, rows: number, chance: Chance): { court: string; quarter: number }[] {
  const isOpen = (court: Code, quarter: number): boolean =>
    (court.validFrom ?? '') <= `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`
  const all = courts.flatMap((court) =>
    (court.fictional ? [1, 2, 3] : [1, 2, 3, 4])
      .filter((quarter) => isOpen(court, quarter))
      .map((quarter) => ({ court: court.code, quarter })),
  )
  const weights: Weighted = courts.map((court) => [court.code, court.fictional ? 2 : (WEIGHTS[court.code] ?? 1)])
  const fictional = new Set(courts.filter((c) => c.fictional).map((c) => c.code))
  const more = Array.from({ length: rows - all.length }, () => {
    const court = draw(weights, chance)
    const quarter = 1 + Math.floor(chance() * (fictional.has(court) ? 3 : 4))
    return isOpen(
      courts.find((c) => c.code === court)!,
      quarter,
    )
      ? { court, quarter }
      : { court, quarter: 4 }
  })
  const order = new Map(courts.map((c, i) => [c.code, i]))
  return [...all, ...more].toSorted((a, b) => (order.get(a.court) ?? 0) - (order.get(b.court) ?? 0) || a.quarter - b.quarter)
}

function nextCase(numbers: Map<string, number>, court: string): number {
  const next = (numbers.get(court) ?? 0) + 1
  numbers.set(court, next)
  return next
}

type Slot = { readonly court: string; readonly quarter: number; readonly year: number }

function openCase({ court, quarter, year }: Slot, number: number, at: number, chance: Chance): CourtReturnRow {
  const registered = dayOf(year, quarter * 3 - 2 + Math.floor(chance() * 3), chance)
  const shared = { court, case_number: `${100 + number}/${year}`, accused_no: '1', registered_on: registered }
  const offence = draw(OFFENCES, chance)
  return {
    ...shared,
    offence,
    form_of_exploitation: draw(FORMS, chance),
    ...decide(registered, offence, chance),
    ...describe(at, chance),
  }
}

/** One more accused in the same case: the case's facts stay, the person and the decision are their own. */
function joinCase(previous: CourtReturnRow, at: number, chance: Chance): CourtReturnRow {
  return {
    ...previous,
    accused_no: String(Number(previous['accused_no']) + 1),
    ...decide(previous['registered_on'] ?? '', previous['offence'] ?? '', chance),
    ...describe(at, chance),
  }
}

function describe(at: number, chance: Chance): CourtReturnRow {
  const name = DEMO_NAMES[at % DEMO_NAMES.length]
  return {
    accused_name: (chance() < 0.6 ? name?.km : name?.en) ?? '',
    sex: draw(SEXES, chance),
    age_band: draw(AGES, chance),
    citizenship: draw(CITIZENSHIPS, chance),
    is_official: draw(OFFICIALS, chance),
  }
}

function decide(registered: string, offence: string, chance: Chance): CourtReturnRow {
  const month = Number(registered.slice(5, 7)) + 2 + Math.floor(chance() * 6)
  if (month > 12 || chance() < 0.15)
    return { stage: draw(PENDING, chance), decided_on: '', presence: 'not_applicable', outcome: '', sentence_months: '' }
  const outcome = draw(OUTCOMES, chance)
  return {
    stage: draw(SETTLED, chance),
    decided_on: dayOf(Number(registered.slice(0, 4)), month, chance),
    presence: outcome === 'dismissed' ? 'not_applicable' : chance() < 0.22 ? 'in_absentia' : 'in_person',
    outcome,
    sentence_months: outcome === 'convicted' ? draw(FEWER_MONTHS[offence] ?? MONTHS, chance) : '',
  }
}
