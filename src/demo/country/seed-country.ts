/** The invented country as its agencies would have sent it: sheets, nil returns, totals from documents, and who is one person. */
import { readEdgeKeys, type Installation } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { utf8 } from '../../core/bytes.ts'
import type { SheetPerson } from '../../core/review/look-alike.ts'
import { findIndicator } from '../../core/country/find.ts'
import type { Sealed } from '../../road/stages.ts'
import { peopleIn } from '../../work/links/people-in.ts'
import { appendActs, makeUnsigned } from '../../work/acts/append-acts.ts'
import { handIn, sayNothing } from '../hand-in.ts'
import type { StatementNoted } from '../../core/entry/kinds/statement-noted.ts'
import { signAct } from '../sign-act.ts'
import { linkGroups } from '../link-groups.ts'
import { dayFieldOf } from './fill-row.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import { EARLIER, makeEarlierYears } from './earlier-years.ts'
import { followCases, type Sent } from './follow-cases.ts'
import { makeNils, makeSheets, printSheet, type Nil, type Sheet } from './make-sheets.ts'
import { IMPLIED, EVERYDAY } from './recipes/everyday.ts'
import { frameVisits } from './frame-visits.ts'
import { leaveComplaints } from './leave-complaints.ts'
import { referPeople } from './refer-people.ts'
import { keepFiles, type SentRow } from './keep-a-file.ts'
import { lookForPeople } from './look-for-people.ts'
import { isMet, metTwice } from './seen-twice.ts'
import { FIGURES } from './recipes/figures.ts'
import { NAMED, ONE_PLACE } from './recipes/named.ts'
import { ORDERS } from './recipes/orders.ts'
import { STATED } from './recipes/stated.ts'
import { NEVER_CAME, TRAPS } from './recipes/traps.ts'
import { FIRST_RECORDED, isOfWholeCase, WHOLE_CASE } from './recipes/whole-case.ts'

const SEED = 30_330
/** Knows that three records are one person: it has one of them itself. */
const ASSERTER = 'mosavy'

export type Seeded = {
  readonly records: number
  readonly nils: number
  /** The sheet in which some are written down twice, names in clear: it belongs on the side of whoever sent it alone. */
  readonly metTwice: Uint8Array
}
/** What is done as soon as a part is on record. */
export type Between = {
  /** All that the courts send, or say that they have nothing of. */
  readonly courts?: () => Promise<void>
  readonly part?: (text: string) => void
}

/** @param court the court sheet that was handed in beside these: its slots are not empty, and its accused are of these cases. */
export async function seedCountry(
  installation: Installation,
  court: Sheet & { readonly sealed: Sealed },
  { courts, part }: Between = {},
): Promise<Seeded> {
  const { country } = installation
  const made = makeSheets(country, [...FIGURES, ...EVERYDAY, ...TRAPS, ...IMPLIED, ...WHOLE_CASE, ...EARLIER, ...NAMED, ...ORDERS], SEED)
  // A slot is one return: what the courts registered in the years before goes with what they sent besides.
  const sheets = made.map((sheet) =>
    isOfCourts(sheet) ? { ...sheet, rows: [...sheet.rows, ...makeEarlierYears(country)] } : metTwice(sheet),
  )
  const nils = makeNils(country, [...sheets, court], NEVER_CAME)
  const sent = sentOf(court, court.sealed)
  // What is corrected by the sheets below was recorded before them.
  for (const { form, agency, rows } of makeSheets(country, [FIRST_RECORDED], SEED))
    await handIn(installation, form, utf8(printSheet({ form, rows })), `${form.id}.csv`, agency)
  let records = 0
  const handed = new Map<Sheet, Sent[]>()
  const met: SheetPerson[] = []
  // One agency's come one after the other; agencies do not wait for each other, here or in the record.
  const sendAll = async (some: readonly Sheet[], none: readonly Nil[]): Promise<void> => {
    const sendOf = async (agency: string): Promise<void> => {
      for (const sheet of some.filter((s) => s.agency === agency)) {
        const { form } = sheet
        const { sealed, logged, rows } = await handIn(installation, form, utf8(printSheet(sheet)), `${form.id}.csv`, agency)
        records += logged.accepted
        if (isMet(sheet)) met.push(...peopleIn(rows, form, readEdgeKeys(installation.layout.edge(agency))))
        handed.set(sheet, sentOf(sheet, sealed))
      }
      for (const { form, slots } of none.filter((n) => n.agency === agency)) await sayNothing(installation, form, agency, slots)
    }
    await Promise.all([...new Set([...some, ...none].map(({ agency }) => agency))].map(sendOf))
  }
  await sendAll(sheets.filter(isOfCourts), nils.filter(isOfCourts))
  await courts?.()
  const isOfOthers = (one: Sheet | Nil): boolean => !isOfCourts(one)
  await sendAll(sheets.filter(isOfOthers), nils.filter(isOfOthers))
  part?.('what the other agencies sent')
  sent.push(...sheets.flatMap((sheet) => handed.get(sheet) ?? []))
  const rowsSent = sheets
    .filter(({ agency }) => agency === ASSERTER)
    .flatMap(({ form, agency, rows }, at, own): SentRow[] =>
      (handed.get(own[at]!) ?? []).map(({ kind, record, day }, i) => ({ form: form.id, kind, agency, record, day, row: rows[i] ?? {} })),
    )
  await stateTotals(installation)
  await linkOnePerson(installation, sent)
  await linkOnePlace(installation, sent)
  await noteAnnounced(installation)
  await keepFiles(installation, rowsSent, ASSERTER)
  await linkServed(installation, rowsSent)
  const whole = sent.filter(isOfWholeCase).map((s): LinkedRecord => [s.agency, s.kind, s.record])
  const others = followCases(
    sent.filter((s) => !isOfWholeCase(s)),
    '2023-01-01',
  )
  await linkGroups(installation, [whole, ...others], { by: 'ncct', relation: 'same_case', basis: 'same-case-number' })
  await referPeople(installation)
  await frameVisits(installation)
  await leaveComplaints(installation)
  await lookForPeople(installation, sent, met, ASSERTER)
  part?.('who is one person, and whose cases belong together')
  const [twice] = sheets.filter(isMet)
  if (!twice) throw new Error('impossible: nobody was met')
  return { records, nils: nils.reduce((sum, n) => sum + n.slots.length, 0), metTwice: utf8(printSheet(twice)) }
}

const isOfCourts = ({ form }: Sheet | Nil): boolean => form.id === 'court-return'

/** Rows and entries are in one order. */
function sentOf({ form, agency, rows }: Sheet, sealed: Sealed): Sent[] {
  const records = sealed.entries.flatMap(recordOf)
  return rows.map((row, i) => ({
    agency,
    kind: form.kind,
    office: row[form.slot.office] ?? '',
    record: records[i] ?? '',
    day: row[dayFieldOf(form)] ?? '',
    number: row.case_number ?? '',
  }))
}

const recordOf = ({ stub }: { readonly stub: string }): string[] => {
  const said = JSON.parse(stub) as { readonly kind: string; readonly record?: string }
  return said.kind === 'record.version' && said.record !== undefined ? [said.record] : []
}

async function stateTotals({ country, store }: Installation): Promise<void> {
  for (const { agency, indicator, from, to, cells } of STATED) {
    const definition = findIndicator(country, indicator)?.version
    if (definition === undefined) throw new Error(`impossible: no indicator ${indicator}`)
    const said = {
      kind: 'aggregate.stated' as const,
      indicator,
      definition,
      office: 'ALL',
      from,
      to,
      source: `DEMO-${indicator.toUpperCase()}-${from.slice(0, 4)}`,
      money: null,
      cells: cells.map(({ value, qualifier }) => ({ by: {}, value, qualifier: qualifier ?? ('exact' as const) })),
    }
    await appendActs([makeUnsigned(agency, said, nodeRandom)], ['aggregate.stated'], { agency, country, store })
  }
}

/** One person seen by three agencies: three records of one, joined by what the social ministry asserts. */
async function linkOnePerson(installation: Installation, sent: readonly Sent[]): Promise<void> {
  const seen = Map.groupBy(
    sent.filter((s) => s.kind === 'identification'),
    (s) => s.agency,
  )
  const first = seen.get(ASSERTER)?.[0]
  const groups = [...seen.values()].flatMap(([other]) =>
    first && other && other !== first ? [[first, other].map((s) => [s.agency, s.kind, s.record] as const)] : [],
  )
  await linkGroups(installation, groups, { by: ASSERTER, relation: 'same_person', basis: 'same-document' })
}

const MOST_SERVED = 30
/** Some who were served had two services in one year: a row of people whom two services count, and parts that no reader may add up to everybody. */
async function linkServed(installation: Installation, sent: readonly SentRow[]): Promise<void> {
  const WHO = ['sex', 'age_band', 'citizenship', 'form_of_exploitation', 'province'] as const
  const services = sent.filter((s) => s.form === 'service-return' && s.record !== '')
  const [medical, others] = [
    services.filter((s) => s.row['service_type'] === 'medical'),
    services.filter((s) => s.row['service_type'] !== 'medical'),
  ]
  const taken = new Set<SentRow>()
  const groups = others.flatMap((one): (readonly LinkedRecord[])[] => {
    const other = medical.find(
      (m) => !taken.has(m) && m.day.slice(0, 4) === one.day.slice(0, 4) && WHO.every((w) => m.row[w] === one.row[w]),
    )
    if (!other || taken.size === MOST_SERVED) return []
    taken.add(other)
    return [[one, other].map((s) => [s.agency, s.kind, s.record] as const)]
  })
  await linkGroups(installation, groups, { by: ASSERTER, relation: 'same_person' })
}

/** A campaign of so many cases was announced: `saksi promise list` sets beside it how far each of them has come. Signed, for what nobody signed is on no page. */
async function noteAnnounced(installation: Installation): Promise<void> {
  const { country, store } = installation
  const agency = 'ngo-coalition'
  for (const said of ANNOUNCED) {
    const entry = await signAct(installation, agency, { kind: 'statement.noted', ...said }, {}, 'head')
    await appendActs([entry], ['statement.noted'], { agency, country, store })
  }
}

const ANNOUNCED: readonly Omit<StatementNoted, 'kind'>[] = [
  {
    is: 'claimed',
    said_on: '2022-12-30',
    speaker: 'police',
    figures: ['campaign-cases-investigated'],
    from: '2022-08-18',
    to: '2022-11-18',
    where: { campaign: 'POLICE-3-MONTHS-2022' },
    quantity: 600,
    source: 'NEWS-2022-12-30',
  },
  // Nobody's real words: an invented organisation promises.
  ...(
    [
      ['persons-served', 320, 'SPEECH-2023-01-18'],
      ['referred-to-ngo-shelters', 400, 'PRESS-2023-02-07'],
    ] as const
  ).map(([figure, quantity, source]) => ({
    is: 'promised' as const,
    said_on: source.slice(-10),
    speaker: 'ngo' as const,
    figures: [figure],
    from: '2023-01-01',
    to: '2024-01-01',
    where: {},
    quantity,
    source,
  })),
]

/** Three leads of one NGO are about one place: its file is what `saksi place` shows of the demonstration. */
async function linkOnePlace(installation: Installation, sent: readonly Sent[]): Promise<void> {
  const handed = sent.filter((s) => s.kind === 'lead' && s.office === 'NGO-X1')
  // Of two leads of one day the later is the one that was deposited.
  const group = ONE_PLACE.flatMap((day) => handed.findLast((s) => s.day === day) ?? []).map((s): LinkedRecord => [
    s.agency,
    s.kind,
    s.record,
  ])
  await linkGroups(installation, [group], { by: 'ngo-coalition', relation: 'same_place', basis: 'about-this-place' })
}
