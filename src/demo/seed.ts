/**
 * Seeds a demonstration by the same road as everything else: a spreadsheet is written on the clerk's side, read,
 * checked and sealed there, and appended; a release is drafted, attacked, approved by two and published. The mark
 * `demo-seeded` is written last, so a killed seeding starts again from nothing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { COUNTRIES } from '../store/files/load-country.ts'
import { writeDurably } from '../store/files/durable.ts'
import { contentToSign, publishCleared } from '../work/releases/released-files.ts'
import { openInstallation, type Installation } from '../work/installation/installation.ts'
import { gateOf, keepDraft } from '../work/releases/keep-draft.ts'
import { findIndicator } from '../core/country/find.ts'
import type { CredentialRole } from '../core/entry/credential-card.ts'
import type { KeySignature } from '../core/ledger/signature.ts'
import { approvalHash } from '../core/release/approval.ts'
import { clear, type Gate } from '../work/releases/clear-tables.ts'
import type { Cleared } from '../road/stages.ts'
import { makeYearly } from '../work/releases/yearly.ts'
import { partsOf, type YearlyPart } from '../work/releases/yearly/parts.ts'
import { DEMO_DAY } from '../work/demonstration/demo-time.ts'
import { noteMissed } from '../work/returns-due/note-missed.ts'
import { DEMO_DEPOSITS } from './country/deposits.ts'
import { demoSigner, formOf, handIn } from './hand-in.ts'
import { KH_PARTS, type OnPart } from './seeders.ts'
import { seedWhole } from './seed-whole.ts'
import { signAnswers } from './sign-answers.ts'
import { statePartly } from './state-recommendations.ts'
import { leaveDeposits } from './witnesses.ts'
import { messySample } from './write-court-return.ts'

/** Of the invented Cambodia's releases. */
const APPROVERS: Approvers = [
  ['moj', 'head'],
  ['ncct', 'reviewer'],
]

/** Of its annual reports: who wrote it signs first. */
const REPORTERS: Approvers = [
  ['ncct', 'reviewer'],
  ['moj', 'head'],
]

const yearOf = (year: number): { readonly from: string; readonly to: string } => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` })

/** Of the questionnaire of the year that is being answered. */
const SIGNED_ANSWERS = 30

/** How far the accused of a year have come, when, and for what. */
const REGISTERED = [['stage'], ['quarter', 'outcome'], ['form_of_exploitation', 'sex']] as const

/** What people ask first, of the years around the one whose whole set is published: a figure has a past. */
const OVER_YEARS: readonly {
  readonly indicator: string
  readonly years: readonly number[]
  readonly tables: readonly (readonly string[])[]
}[] = [
  { indicator: 'accused-registered', years: [2020, 2021, 2022], tables: REGISTERED },
  { indicator: 'cases-prosecuted', years: [2020, 2021, 2023], tables: [['form_of_exploitation'], ['court']] },
  { indicator: 'victims-identified', years: [2020, 2021, 2023], tables: [['sex'], ['form_of_exploitation']] },
  { indicator: 'referred-to-ngo-shelters', years: [2020, 2021, 2023], tables: [['sex']] },
  { indicator: 'persons-served', years: [2020, 2021, 2023], tables: [['service_type']] },
  // Evidence of what the invented coalition owes and speaks of (state-recommendations.ts).
  { indicator: 'services-to-men', years: [2023], tables: [['service_type']] },
  // Which courts have said nothing yet: a missing return has an office.
  { indicator: 'court-returns-received', years: [2020, 2021, 2023], tables: [['office', 'quarter']] },
  // The newest release stands on the first page.
  { indicator: 'persons-convicted', years: [2020, 2021, 2023], tables: [['sex'], ['form_of_exploitation'], ['province']] },
]

/** With as many of its tables as can be protected, the first ones first: a year with few people is told apart by less. */
async function clearMost(installation: Installation, wanted: Figures, gate: Gate): Promise<Cleared | undefined> {
  for (let { tables } = wanted; tables !== null && tables.length > 0; tables = tables.slice(0, -1)) {
    const cleared = await clear(askedOf(installation, { ...wanted, tables }), gate)
    if (!('refused' in cleared)) return cleared
  }
  return undefined
}

/** A draft a year, as the secretariat would: two people read and sign it once. @returns how many releases that is */
async function publishOverYears(installation: Installation): Promise<number> {
  const years = [...new Set(OVER_YEARS.flatMap((o) => o.years))].toSorted()
  const gate = await gateOf(installation)
  const out: Cleared[] = []
  for (const year of years) {
    const parts: YearlyPart[] = []
    for (const { indicator, tables } of OVER_YEARS.filter((o) => o.years.includes(year))) {
      const words = findIndicator(installation.country, indicator)?.words.en ?? indicator
      const id = `${indicator}-${year}`
      // They go out one after the other: each is attacked beside those before it.
      const beside = { ...gate, earlier: [...gate.earlier, ...out.map((c) => c.protected.tables.release)] }
      const cleared = await clearMost(installation, { id, title: `${words}, ${year}`, indicator, ...yearOf(year), tables }, beside)
      if (!cleared) continue
      out.push(cleared)
      parts.push({ id, title: `${words}, ${year}`, cleared })
    }
    await publishAs(installation, `figures-${year}`, parts, APPROVERS)
  }
  return out.length
}

/** What becomes of the annual report of a year, out of what is released by then. @param sign what both approvers say of it, the first one first */
type ReportOf = (installation: Installation, year: number, sign: (hash: Uint8Array) => Promise<readonly KeySignature[]>) => Promise<void>
export type Reports = { /** It goes out. */ readonly publish: ReportOf; /** It waits for its second signature. */ readonly leave: ReportOf }

/** @param onPart hears of each part; of the last when the installation is whole. */
export async function seedKh(dir: string, mark: string, onPart: OnPart, reports: Reports): Promise<void> {
  let done = 0
  const part = (text: string): void => onPart({ done: ++done, of: KH_PARTS, text })
  await seeded({ dir, mark, part }, async (installation) => {
    const form = formOf(installation, 'court-return')
    const edge = installation.layout.edgeFolder
    let released = ''
    const courts = async (): Promise<void> => {
      // The invented court sent nothing for the last quarter: missed, and on record as missed since its due day.
      await noteMissed(installation, { forms: [form], since: '2023-01-01', today: DEMO_DAY })
      released = await publishFigures(installation, {
        id: 'courts-2023',
        title: 'Courts, 2023: accused persons registered',
        indicator: 'accused-registered',
        ...yearOf(2023),
        tables: REGISTERED,
        approvedBy: APPROVERS,
      })
      part(`the courts · ${released}`)
    }
    const { records, nils, sheet, metTwice } = await seedWhole(installation, { courts, part })
    // Names in clear lie on the clerk's side alone; the server's folder never holds this file.
    writeFileSync(join(edge, 'court-2023.xlsx'), sheet, { mode: 0o600 })
    mkdirSync(join(edge, 'mosavy-sheets'), { mode: 0o700 })
    writeFileSync(join(edge, 'mosavy-sheets', 'encounters.csv'), metTwice, { mode: 0o600 })
    writeFileSync(join(edge, 'sample-court-return.xlsx'), await messySample(form))
    const { lists, vkey } = leaveDeposits(dirname(dir), DEMO_DEPOSITS)
    writeFileSync(join(edge, 'deposits.txt'), lists)
    writeFileSync(join(edge, 'deposits.vkey'), vkey)
    const yearly = await publishYear(installation, 2022, APPROVERS)
    part(yearly)
    const others = await publishOverYears(installation)
    const sign = (hash: Uint8Array) => Promise.all(REPORTERS.map(([agency, role]) => demoSigner(installation, agency, role).sign(hash)))
    await reports.publish(installation, 2023, sign)
    await reports.leave(installation, 2022, sign)
    part(`${others} releases of the years around it, the annual report of 2023, and that of 2022 for a second signature`)
    await draftFigures(installation, {
      id: 'convictions-2023',
      title: 'Courts, 2023: accused persons convicted',
      indicator: 'accused-convicted',
      from: '2023-01-01',
      to: '2024-01-01',
      tables: [['quarter', 'presence']],
    })
    await statePartly(installation)
    const answers = await signAnswers(installation, 2023, SIGNED_ANSWERS)
    return `${records.toLocaleString('en')} records of ${installation.country.forms.length} forms, names sealed; ${nils.toLocaleString('en')} nil returns signed, ${answers.signed} of ${answers.of} answers signed · ${yearly}, ${others} of the years around it · ${released}, another waits for two signatures`
  })
}

/** The published counts of five quarters, one record a person. @param onPart hears of it when the installation is whole. */
export async function seedGb(dir: string, mark: string, onPart: OnPart): Promise<void> {
  await seeded({ dir, mark, part: (text) => onPart({ done: 1, of: 1, text }) }, async (installation) => {
    const form = formOf(installation, 'nrm-quarter')
    const folder = join(COUNTRIES, 'gb', 'data')
    const files = readdirSync(folder)
      .filter((f) => f.endsWith('.csv'))
      .sort()
    let people = 0
    for (const file of files)
      people += (await handIn(installation, form, new Uint8Array(readFileSync(join(folder, file))), file, 'home-office')).logged.accepted
    const released = await publishFigures(installation, {
      id: 'referrals-2023-q2',
      title: 'Referrals, 2023 Q2: people referred by bodies other than the police',
      indicator: 'people-referred',
      from: '2023-04-01',
      to: '2023-07-01',
      tables: null,
      by: ['referrer_type', 'form_of_exploitation', 'age_at_exploitation', 'sex'],
      approvedBy: [
        ['sample-desk', 'reviewer'],
        ['sample-panel', 'reviewer'],
      ],
    })
    return `${people.toLocaleString('en')} people referred, 5 quarters · ${released}`
  })
}

const SEQUENCE_MS = 100

type Seeding = {
  readonly dir: string
  readonly mark: string
  /** Told when all of it is there, and what is in it. */
  readonly part: (text: string) => void
}

/** @param work says what is in it. */
async function seeded({ dir, mark, part }: Seeding, work: (installation: Installation) => Promise<string>): Promise<void> {
  const installation = await openInstallation(dir)
  // Who serves this record meanwhile writes entries of its own, and waits for the one that sequences: this, until it ends.
  const sequencing = setInterval(() => void installation.sequencer.flush().catch(() => undefined), SEQUENCE_MS)
  try {
    const line = await work(installation)
    const { size } = await installation.checkpoint()
    const isWitnessed = await installation.askWitnesses()
    writeDurably(mark, 'seeded\n')
    part(`${line} · log of ${size.toLocaleString('en')}, ${isWitnessed ? 'witnessed' : 'not witnessed'}`)
  } finally {
    clearInterval(sequencing)
    await installation.close()
  }
}

type Approvers = readonly (readonly [agency: string, role: CredentialRole])[]
type Figures = {
  readonly id: string
  readonly title: string
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly tables: readonly (readonly string[])[] | null
  readonly by?: readonly string[]
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** All that the requirements ask for of a year and that can be published, as one draft that two people sign. */
async function publishYear(installation: Installation, year: number, approvedBy: Approvers): Promise<string> {
  const yearly = await makeYearly({ from: `${year}-01-01`, to: `${year + 1}-01-01` }, today(), await gateOf(installation))
  const draft = `year-${year}`
  const parts = partsOf(yearly, { id: draft, title: `The year ${year}` })
  await publishAs(installation, draft, parts, approvedBy)
  return `${parts.length} releases of ${year}`
}

const cutBy = ({ by, tables }: Figures): readonly string[] => by ?? [...new Set(tables?.flat() ?? [])]

function askedOf({ country }: Installation, wanted: Figures): Parameters<typeof clear>[0] {
  const indicator = findIndicator(country, wanted.indicator)
  if (!indicator) throw new Error(`impossible: no indicator ${wanted.indicator}`)
  return { indicator, interval: wanted, asOf: today(), by: cutBy(wanted), tables: wanted.tables }
}

async function clearFigures(installation: Installation, wanted: Figures): Promise<{ cleared: Cleared; beside: readonly string[] }> {
  const gate = await gateOf(installation)
  const cleared = await clear(askedOf(installation, wanted), gate)
  if ('refused' in cleared)
    throw new Error(`the demo’s own release is refused: ${typeof cleared.refused === 'string' ? cleared.refused : 'an attack succeeds'}`)
  return { cleared, beside: gate.earlier.map(({ manifest }) => manifest) }
}

/** Figures that nobody has approved yet: they wait at the desk of the offices that are asked. */
async function draftFigures(installation: Installation, wanted: Figures): Promise<void> {
  const { id, title, indicator, from, to, tables } = wanted
  const part = await clearFigures(installation, wanted)
  const asks = { indicator, from, to, by: cutBy(wanted), tables }
  await keepDraft(installation, { id, title, asOf: today(), asks }, [{ id, title, ...part }], null)
}

async function publishFigures(installation: Installation, wanted: Figures & { readonly approvedBy: Approvers }): Promise<string> {
  const { cleared } = await clearFigures(installation, wanted)
  await publishAs(installation, wanted.id, [{ id: wanted.id, title: wanted.title, cleared }], wanted.approvedBy)
  const { cells, depths } = cleared.protected.tables
  return `release: ${depths.length} ${depths.length === 1 ? 'table' : 'tables'}, ${cells.withheld} of ${cells.all} cells withheld, ${cleared.report.exact} worked out`
}

/** Two sign the whole draft, to the byte; then each of its releases goes out under that. */
async function publishAs(installation: Installation, draft: string, parts: readonly YearlyPart[], approvedBy: Approvers): Promise<void> {
  const releases = Object.fromEntries(parts.map(({ id, title, cleared }) => [id, contentToSign(installation, cleared, { id, title })]))
  const hash = approvalHash({ draft, releases })
  const signed = await Promise.all(approvedBy.map(([agency, role]) => demoSigner(installation, agency, role).sign(hash)))
  for (const part of parts)
    await publishCleared(installation, part.cleared, part, { format: 'saksi-release-approvals/1', draft, releases, signed })
}
