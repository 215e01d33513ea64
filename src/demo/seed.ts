/**
 * Seeds a demonstration by the same road as everything else: a spreadsheet is written on the clerk's side, read,
 * checked and sealed there, and appended; a release is drafted, attacked, approved by two and published. The mark
 * `demo-seeded` is written last, so a killed seeding starts again from nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COUNTRIES } from '../store/files/load-country.ts'
import { writeDurably } from '../store/files/durable.ts'
import { publishCleared } from '../work/releases/released-files.ts'
import { initInstallation } from '../work/installation/init.ts'
import { openInstallation, type Installation } from '../work/installation/installation.ts'
import { gateOf, keepDraft } from '../work/releases/keep-draft.ts'
import { findIndicator } from '../core/country/find.ts'
import type { CredentialRole } from '../core/entry/credential-card.ts'
import { approvalHash } from '../core/release/approval.ts'
import { clear } from '../work/releases/clear-tables.ts'
import { contentOfCleared } from '../road/release.ts'
import type { Cleared } from '../road/stages.ts'
import { makeYearly } from '../work/releases/yearly.ts'
import { partsOf, type YearlyPart } from '../work/releases/yearly/parts.ts'
import { noteMissed } from '../work/returns-due/note-missed.ts'
import { DEMO_DEPOSITS } from './country/deposits.ts'
import { demoSigner, formOf, handIn } from './hand-in.ts'
import { seedWhole } from './seed-whole.ts'
import type { DemoWitnesses } from './witnesses.ts'
import { messySample } from './write-court-return.ts'

/** Of the invented Cambodia's releases. */
const APPROVERS: Approvers = [
  ['moj', 'head'],
  ['ncct', 'reviewer'],
]

/** @returns a line that says what is in it. */
export async function seedKh(dir: string, mark: string, witnesses: DemoWitnesses): Promise<string> {
  return seeded({ dir, country: 'kh', mark, witnesses }, async (installation) => {
    const form = formOf(installation, 'court-return')
    const edge = installation.layout.edgeFolder
    const { records, nils, sheet } = await seedWhole(installation)
    // Names in clear lie on the clerk's side alone; the server's folder never holds this file.
    writeFileSync(join(edge, 'court-2023.xlsx'), sheet, { mode: 0o600 })
    writeFileSync(join(edge, 'sample-court-return.xlsx'), await messySample(form))
    const { lists, vkey } = witnesses.deposit(DEMO_DEPOSITS)
    writeFileSync(join(edge, 'deposits.txt'), lists)
    writeFileSync(join(edge, 'deposits.vkey'), vkey)
    // The invented court sent nothing for the last quarter: missed, and on record as missed since its due day.
    await noteMissed(installation, { forms: [form], since: '2023-01-01', today: '2024-02-01' })
    const yearly = await publishYear(installation, 2022, APPROVERS)
    const released = await publishFigures(installation, {
      id: 'courts-2023',
      title: 'Courts, 2023: accused persons registered',
      indicator: 'accused-registered',
      from: '2023-01-01',
      to: '2024-01-01',
      tables: [
        ['quarter', 'outcome'],
        ['form_of_exploitation', 'sex'],
      ],
      approvedBy: APPROVERS,
    })
    await draftFigures(installation, {
      id: 'convictions-2023',
      title: 'Courts, 2023: accused persons convicted',
      indicator: 'accused-convicted',
      from: '2023-01-01',
      to: '2024-01-01',
      tables: [['quarter', 'presence']],
    })
    return `${records.toLocaleString('en')} records of ${installation.country.forms.length} forms, names sealed; ${nils.toLocaleString('en')} nil returns signed · ${yearly} · ${released}, another waits for two signatures`
  })
}

/** The published counts of five quarters, one record a person. @returns a line that says what is in it. */
export async function seedGb(dir: string, mark: string, witnesses: DemoWitnesses): Promise<string> {
  return seeded({ dir, country: 'gb', mark, witnesses }, async (installation) => {
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

type Seeding = { readonly dir: string; readonly country: string; readonly mark: string; readonly witnesses: DemoWitnesses }

async function seeded({ dir, country, mark, witnesses }: Seeding, work: (installation: Installation) => Promise<string>): Promise<string> {
  await initInstallation({ dir, country, demo: true })
  const installation = await openInstallation(dir)
  try {
    await witnesses.watch(installation)
    const line = await work(installation)
    const { size } = await installation.checkpoint()
    const isWitnessed = await installation.askWitnesses()
    writeDurably(mark, 'seeded\n')
    return `${line} · log of ${size.toLocaleString('en')}, ${isWitnessed ? `witnessed by ${witnesses.list.length}` : 'not witnessed'}`
  } finally {
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

async function clearFigures(installation: Installation, wanted: Figures): Promise<{ cleared: Cleared; beside: readonly string[] }> {
  const indicator = findIndicator(installation.country, wanted.indicator)
  if (!indicator) throw new Error(`impossible: no indicator ${wanted.indicator}`)
  const asked = { indicator, interval: wanted, asOf: today(), by: cutBy(wanted), tables: wanted.tables }
  const gate = await gateOf(installation)
  const cleared = await clear(asked, gate)
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
  const releases = Object.fromEntries(parts.map(({ id, cleared }) => [id, contentOfCleared(cleared, true)]))
  const hash = approvalHash({ draft, releases })
  const signed = await Promise.all(approvedBy.map(([agency, role]) => demoSigner(installation, agency, role).sign(hash)))
  for (const part of parts)
    await publishCleared(installation, part.cleared, part, { format: 'saksi-release-approvals/1', draft, releases, signed })
}
