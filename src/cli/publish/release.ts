import { findDraft, listDrafts, ofEachDraft, readStanding, removeDraft, type Asks } from '../../work/releases/drafts.ts'
import { listReleases, readCertificates } from '../../work/releases/released-files.ts'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { readReleasesOnRecord } from '../../work/releases/withdraw-release.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { asksForNoise } from '../../work/releases/noise.ts'
import { gateOf, keepDraft } from '../../work/releases/keep-draft.ts'
import { findIndicator } from '../../core/country/find.ts'
import { isBody } from '../../core/entry/bodies.ts'
import { isDay } from '../../core/model/dates.ts'
import { LEDGER_KINDS, ledgerLine, resultOf } from '../../core/release/privacy-ledger.ts'
import { clearDraft, titleOf } from '../../work/releases/drafting/clear-draft.ts'
import { makeYearly } from '../../work/releases/yearly.ts'
import { folder, readArguments } from '../arguments.ts'
import { DEMO_LINE } from '../demo-mark.ts'
import { noteReadBefore } from '../../work/releases/note-earlier-reads.ts'
import { oneLeaves } from '../../work/releases/one-at-a-time.ts'
import { publishDraft } from '../../work/releases/publish-draft.ts'
import { approve } from './release/approve.ts'
import { readDraft } from './release/read-draft.ts'
import { printCleared, printRefusal } from './release/print-cleared.ts'
import { warningsOf } from './release/warnings.ts'
import { drawDraft, publishDrawn, readCost, sayNoiseLeft, sayNoiseWouldDo } from './release/noise.ts'
import { printYearly } from './release/yearly.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

export const command: Command = {
  name: 'release',
  usage: `saksi release DIR draft ID --indicator I --from DAY --to DAY [--as-of DAY] [--by dim,dim] [--tables "dim,dim;dim"] [--offices A,B]
saksi release DIR draft ID --indicator I --from DAY --to DAY --tables "dim,dim" --noise E --as-of DAY [--offices A,B]
saksi release DIR draft ID --year Y [--as-of DAY] [--offices A,B]
saksi release DIR attack ID
saksi release DIR approve ID [--sign KEY --read HASH | --signature FILE]
saksi release DIR publish ID
saksi release DIR discard ID
saksi release DIR yearly --year Y [--as-of DAY]
saksi release DIR list
saksi release DIR ledger [--recipient R]

A table too deep for its population is refused, with the coarser ones that would do. Without --tables the deepest set that
passes is found, which of many columns takes minutes. "yearly" protects everything that the
country's requirements ask for, together, and says which of it can be published; a draft with --year publishes that, a release
for each set of linked tables. Publishing needs the signatures of two people of two agencies (heads, reviewers or oversight)
under what they saw; every attack runs again over all releases so far. They read and sign it at the desk, under "To sign";
it is shown to those of --offices, else of the bodies that receive returns and of those whose records are
counted. What went out meanwhile is looked at by "attack" before anybody else approves. "approve" alone shows what is said of every release (its figure, days, returns, what is counted as one), its tables, and under them the hash of what is
signed; --sign takes the key file of a demonstration's person and, as --read, that hash, --signature a file with what a
device signed.
What should not go out is thrown away by "discard", with what was said of it; that somebody has read it stays on record.
What is out is withdrawn at the desk, where figures are drafted, with a reason: one body hides it for 72 hours, a second makes it stand; "list" says so.
With --noise nothing is withheld: every number of the tables is printed with noise and the range in which the truth lies in 95
of 100 draws. It costs E out of a budget of 1 for each year that is counted, on record before a number is drawn, and never comes
back; the same command again draws the same. DAY must be over, every return of these days in by then, and every number exact.
The ledger is everything that ever left: to whom, by which method, under which promise; and what is left for noise.

  saksi release ./uk draft 2023-q2 --indicator people-referred --from 2023-04-01 --to 2023-07-01 \\
    --by referrer_type,form_of_exploitation,age_at_exploitation,sex`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      Object.fromEntries(
        ['indicator', 'from', 'to', 'as-of', 'by', 'tables', 'noise', 'offices', 'sign', 'read', 'signature', 'year', 'recipient'].map(
          (o) => [o, { type: 'string' as const }],
        ),
      ),
      ['DIR', 'STEP', 'ID?'],
    )
    const [dir, step, id] = positionals as [string, string, string | undefined]
    const run = steps[step]
    if (!run) throw new Usage(`"${step}" is no step; there are ${Object.keys(steps).join(', ')}`)
    if (step !== 'list' && step !== 'yearly' && step !== 'ledger' && !/^[a-z0-9][a-z0-9-]{0,60}$/.test(id ?? ''))
      throw new Usage('ID must be small letters, digits and dashes')
    const installation = await openInstallation(folder(dir))
    try {
      if (installation.settings.demo && !io.json) io.out(DEMO_LINE)
      return await run(installation, id ?? '', values, io)
    } finally {
      await installation.close()
    }
  },
}

type Values = Readonly<Record<string, string | boolean | undefined>>
type Step = (installation: Installation, id: string, values: Values, io: Io) => Promise<ExitCode>

const today = (): string => new Date().toISOString().slice(0, 10)
/** Of a day to come nobody can say what will be on record on it, and what is published would say so in the record's own name. */
function readAsOf(values: Values): string {
  const asOf = String(values['as-of'] ?? today())
  if (!isDay(asOf)) throw new Usage('--as-of must be a day')
  if (asOf > today())
    throw new Usage(`--as-of ${asOf} is still to come: what will be on record on it nobody knows. Without it, it is today`)
  return asOf
}
const textOf = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined)

const steps: Readonly<Record<string, Step>> = {
  async draft(installation, id, values, io) {
    const [asks, asOf] = [readAsks(installation, values), readAsOf(values)]
    const offices = readOffices(installation, values.offices)
    const wanted = { id, title: titleOf({ id, asks }, installation.country), asOf, asks }
    if (asksForNoise(asks)) {
      // On another day the same words would be another question, and cost again.
      if (values['as-of'] === undefined) throw new Usage('--noise needs --as-of: a day that is over')
      return drawDraft(installation, { ...wanted, asks }, offices, io)
    }
    const result = await clearDraft(installation, wanted)
    if ('refused' in result) {
      if (!io.json) for (const line of await sayNoiseWouldDo(installation, asks, asOf, today())) io.err(line)
      return printRefusal(result, io)
    }
    const kept = await keepDraft(installation, wanted, result, offices)
    await printCleared(result, asOf, installation, io)
    if (!io.json) io.out(`as on record on ${asOf}, as the log proves`)
    if (!io.json) io.out(`waits at the desk for two people of two agencies of: ${kept.offices.join(', ')}`)
    for (const line of warningsOf(
      kept,
      // Nothing is subtracted from noise: it bars nothing.
      listDrafts(installation)
        .flatMap((other) => findDraft(installation, other) ?? [])
        .filter((other) => !asksForNoise(other.asks)),
    ))
      io.err(line)
    return 0
  },
  async attack(installation, id, _values, io) {
    const { asOf, asks, offices } = readDraft(installation, id)
    const wanted = { id, title: titleOf({ id, asks }, installation.country), asOf, asks }
    if (asksForNoise(asks)) return drawDraft(installation, { ...wanted, asks }, offices, io)
    const result = await clearDraft(installation, wanted)
    if ('refused' in result) return printRefusal(result, io)
    await keepDraft(installation, wanted, result, offices)
    return printCleared(result, asOf, installation, io)
  },
  approve: (installation, id, values, io) =>
    approve(
      installation,
      readDraft(installation, id),
      { key: textOf(values.sign), read: textOf(values.read), signature: textOf(values.signature) },
      io,
    ),
  async publish(installation, id, _values, io) {
    const draft = readDraft(installation, id)
    if (asksForNoise(draft.asks)) return publishDrawn(installation, draft, io)
    const result = await clearDraft(installation, draft)
    if ('refused' in result) return printRefusal(result, io)
    const paths = await publishDraft(installation, draft, result)
    io.out(io.json ? JSON.stringify({ id, paths }) : paths.map((path) => `published in ${path}`).join('\n'))
    return 0
  },
  /** Its turn is waited for: what goes out just now goes out whole, and then there is no such draft. */
  async discard(installation, id, _values, io) {
    await noteReadBefore(installation)
    await oneLeaves(installation, async () => removeDraft(installation, readDraft(installation, id).id))
    io.out(io.json ? JSON.stringify({ id, state: 'discarded' }) : `the draft ${id} is thrown away; who was shown it stays on record`)
    return 0
  },
  async yearly(installation, _id, values, io) {
    const asOf = readAsOf(values)
    const year = readYear(values.year)
    printYearly(await makeYearly({ from: `${year}-01-01`, to: `${year + 1}-01-01` }, asOf, await gateOf(installation)), asOf, io)
    return 0
  },
  async list(installation, _id, _values, io) {
    const drafts = await ofEachDraft(installation, async (draft) => {
      const { is } = await readStanding(installation, draft)
      return { id: draft.id, state: is === 'waits' ? 'draft' : is }
    })
    const onRecord = await readReleasesOnRecord(installation)
    const back = new Map(
      onRecord.flatMap(({ id, withdrawn }) => (withdrawn ? [[id, withdrawn.until === null ? 'withdrawn' : 'hidden']] : [])),
    )
    const out = listReleases(installation.layout.releases).map((id) => ({ id, state: back.get(id) ?? 'published' }))
    const rows = [...out, ...drafts]
    io.out(io.json ? JSON.stringify(rows) : rows.map((r) => `${r.state.padEnd(10)} ${r.id}`).join('\n') || 'nothing yet')
    return 0
  },
  ledger: (installation, _id, values, io) =>
    printLedger(installation, typeof values.recipient === 'string' ? values.recipient : undefined, io),
}

async function printLedger(installation: Installation, recipient: string | undefined, io: Io): Promise<ExitCode> {
  const certificates = readCertificates(installation.layout)
  const found = await Promise.all(LEDGER_KINDS.map((kind) => readOwn(installation.pools.saksi_reader, kind)))
  const lines = found
    .flat()
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
    .map(({ stub, recordedAt }) => {
      return { at: recordedAt, ...ledgerLine(stub, certificates.get(resultOf(stub))?.certificate) }
    })
    .filter((line) => recipient === undefined || line.recipient === recipient)
  const left = recipient === undefined ? await sayNoiseLeft(installation) : []
  if (io.json) io.out(JSON.stringify(lines))
  else {
    for (const l of lines)
      io.out(`${l.at.slice(0, 16)}  ${l.recipient.padEnd(12)} ${l.method.padEnd(11)}  ${l.what}${l.promise && ` (${l.promise})`}`)
    io.out(
      lines.length === 0
        ? 'nothing has left yet'
        : `${lines.length} times something left; exact is to an official who is named, and promises nothing`,
    )
    for (const line of left) io.out(line)
  }
  return 0
}

function readYear(value: Values[string]): number {
  if (!/^\d{4}$/.test(String(value))) throw new Usage('--year must be four digits')
  return Number(value)
}

function readOffices({ country }: Installation, value: Values[string]): readonly string[] | null {
  if (typeof value !== 'string') return null
  const offices = value.split(',')
  const unknown = offices.find((id) => !isBody(country, id))
  if (unknown !== undefined) throw new Usage(`--offices: there is no agency "${unknown}"`)
  return offices
}

function readAsks({ country }: Installation, values: Values): Asks {
  if (values.year !== undefined) return { year: readYear(values.year) }
  const indicator = findIndicator(country, String(values.indicator ?? ''))
  if (!indicator) throw new Usage(`--indicator must be one of: ${country.indicators.map((i) => i.id).join(', ')}`)
  const [from, to] = [String(values.from), String(values.to)]
  if (![from, to].every(isDay) || from >= to) throw new Usage('--from and --to must be days, --to after --from')
  const tables = typeof values.tables === 'string' ? values.tables.split(';').map((t) => t.split(',')) : null
  const noise = values.noise === undefined ? {} : { noise: readCost(values.noise) }
  if (values.noise !== undefined && !tables) throw new Usage('--noise needs --tables: every cell of them costs, so they are named')
  const by =
    typeof values.by === 'string' && values.noise === undefined
      ? values.by.split(',')
      : [...new Set(tables?.flat() ?? Object.keys(indicator.dimensions))]
  const known = Object.keys(indicator.dimensions)
  const unknown = [...by, ...(tables?.flat() ?? [])].find((d) => !known.includes(d))
  if (unknown !== undefined) throw new Usage(`${indicator.id} has no dimension "${unknown}"; there are ${known.join(', ')}`)
  return { indicator: indicator.id, from, to, by, tables, ...noise }
}
