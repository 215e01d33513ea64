import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadHighs } from '../adapters/highs/index.ts'
import { writeDurably } from '../adapters/files/durable.ts'
import { listReleases, publishCleared, readCertificates } from '../adapters/files/releases.ts'
import { loadEverReleased } from '../adapters/ever-released.ts'
import { openInstallation, type Installation } from '../adapters/installation.ts'
import { readOwn } from '../adapters/postgres/read-own.ts'
import { findIndicator } from '../core/country/find.ts'
import { isDay } from '../core/model/dates.ts'
import { LEDGER_KINDS, ledgerLine } from '../core/release/privacy-ledger.ts'
import { clear, type Gate } from '../flow/clear.ts'
import type { TooDeep } from '../flow/protect.ts'
import type { Approval, Cleared } from '../flow/stages.ts'
import { makeYearly } from '../flow/yearly.ts'
import { folder, readArguments } from './arguments.ts'
import { DEMO_LINE } from './demo-mark.ts'
import { printYearly } from './release/yearly.ts'
import { Usage, type Command, type ExitCode, type Io } from './command.ts'

/** What a draft asks for. Numbers are never kept in it: they are counted, protected and attacked anew at each step. */
export type Draft = {
  readonly id: string
  readonly title: string
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly asOf: string
  readonly by: readonly string[]
  readonly tables: readonly (readonly string[])[] | null
  readonly approvals: readonly Approval[]
}

export const command: Command = {
  name: 'release',
  summary: 'draft, attack, approve and publish figures',
  usage: `saksi release DIR draft ID --indicator I --from DAY --to DAY [--as-of DAY] [--by dim,dim] [--tables "dim,dim;dim"] [--title T]
saksi release DIR attack ID
saksi release DIR approve ID --person P --agency A
saksi release DIR publish ID
saksi release DIR yearly --year Y [--as-of DAY]
saksi release DIR list
saksi release DIR ledger [--recipient R]

A table too deep for its population is refused, with the coarser ones that would do. Without --tables the deepest set
that passes is found. "yearly" protects everything that the country's requirements ask for, together, and says which of it
can be published. Publishing needs two people of two agencies; every attack runs again over all releases so far.
The ledger is everything that ever left: to whom, by which method, under which promise.

  saksi release ./uk draft 2023-q2 --indicator people-referred --from 2023-04-01 --to 2023-07-01`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      Object.fromEntries(
        ['indicator', 'from', 'to', 'as-of', 'by', 'tables', 'title', 'person', 'agency', 'year', 'recipient'].map((o) => [
          o,
          { type: 'string' as const },
        ]),
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

const draftPath = (i: Installation, id: string): string => join(i.layout.dir, 'drafts', `${id}.json`)
const readDraft = (i: Installation, id: string): Draft => {
  if (!existsSync(draftPath(i, id))) throw new Usage(`there is no draft ${id}`)
  return JSON.parse(readFileSync(draftPath(i, id), 'utf8')) as Draft
}
const saveDraft = (i: Installation, draft: Draft): void => writeDurably(draftPath(i, draft.id), `${JSON.stringify(draft, null, 2)}\n`)

const steps: Readonly<Record<string, Step>> = {
  async draft(installation, id, values, io) {
    const indicator = findIndicator(installation.country, String(values.indicator ?? ''))
    if (!indicator) throw new Usage(`--indicator must be one of: ${installation.country.indicators.map((i) => i.id).join(', ')}`)
    const [from, to, asOf] = [String(values.from), String(values.to), String(values['as-of'] ?? new Date().toISOString().slice(0, 10))]
    if (![from, to, asOf].every(isDay) || from >= to) throw new Usage('--from and --to must be days, --to after --from')
    const tables = typeof values.tables === 'string' ? values.tables.split(';').map((t) => t.split(',')) : null
    const by = typeof values.by === 'string' ? values.by.split(',') : [...new Set(tables?.flat() ?? Object.keys(indicator.dimensions))]
    const known = Object.keys(indicator.dimensions)
    const unknown = [...by, ...(tables?.flat() ?? [])].find((d) => !known.includes(d))
    if (unknown !== undefined) throw new Usage(`${indicator.id} has no dimension "${unknown}"; there are ${known.join(', ')}`)
    const draft: Draft = { id, title: String(values.title ?? id), indicator: indicator.id, from, to, asOf, by, tables, approvals: [] }
    const result = await clearDraft(installation, draft)
    if (!('protected' in result)) return printRefusal(result, io)
    saveDraft(installation, draft)
    return printCleared(result, io)
  },
  async attack(installation, id, _values, io) {
    const result = await clearDraft(installation, readDraft(installation, id))
    return 'protected' in result ? printCleared(result, io) : printRefusal(result, io)
  },
  async approve(installation, id, values, io) {
    const draft = readDraft(installation, id)
    if (typeof values.person !== 'string' || typeof values.agency !== 'string') throw new Usage('--person and --agency say who approves')
    if (!installation.country.agencies.some((a) => a.id === values.agency)) throw new Usage(`there is no agency ${values.agency}`)
    const approvals = [...draft.approvals.filter((a) => a.person !== values.person), { person: values.person, agency: values.agency }]
    saveDraft(installation, { ...draft, approvals })
    io.out(io.json ? JSON.stringify({ id, approvals }) : `${approvals.length} of 2 have approved ${id}`)
    return 0
  },
  async publish(installation, id, _values, io) {
    const draft = readDraft(installation, id)
    const result = await clearDraft(installation, draft)
    if (!('protected' in result)) return printRefusal(result, io)
    const path = await publishCleared(installation, result, draft)
    rmSync(draftPath(installation, id), { force: true })
    io.out(io.json ? JSON.stringify({ id, path }) : `published ${id} in ${path}`)
    return 0
  },
  async yearly(installation, _id, values, io) {
    if (!/^\d{4}$/.test(String(values.year))) throw new Usage('--year must be four digits')
    const year = Number(values.year)
    const asOf = String(values['as-of'] ?? new Date().toISOString().slice(0, 10))
    if (!isDay(asOf)) throw new Usage('--as-of must be a day')
    const gate = await gateOf(installation)
    printYearly(await makeYearly({ from: `${year}-01-01`, to: `${year + 1}-01-01` }, asOf, gate), io)
    return 0
  },
  async list(installation, _id, _values, io) {
    const drafts = join(installation.layout.dir, 'drafts')
    const rows = [
      ...listReleases(installation.layout.releases).map((id) => ({ id, state: 'published' })),
      ...(existsSync(drafts) ? readdirSync(drafts).map((f) => ({ id: f.replace(/\.json$/, ''), state: 'draft' })) : []),
    ]
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
      const result = stub.kind === 'release.published' ? stub.manifest : stub.result
      return { at: recordedAt, ...ledgerLine(stub, certificates.get(result)?.certificate) }
    })
    .filter((line) => recipient === undefined || line.recipient === recipient)
  if (io.json) io.out(JSON.stringify(lines))
  else {
    for (const l of lines)
      io.out(`${l.at.slice(0, 16)}  ${l.recipient.padEnd(12)} ${l.method.padEnd(11)}  ${l.what}${l.promise && ` (${l.promise})`}`)
    io.out(
      lines.length === 0
        ? 'nothing has left yet'
        : `${lines.length} times something left; exact is to an official who is named, and promises nothing`,
    )
  }
  return 0
}

type Refused = TooDeep | { readonly refused: unknown }

async function clearDraft(installation: Installation, draft: Draft): Promise<Cleared | Refused> {
  const indicator = findIndicator(installation.country, draft.indicator)
  if (!indicator) throw new Usage(`there is no indicator ${draft.indicator}`)
  return clear({ ...draft, indicator, interval: draft }, await gateOf(installation))
}

const gateOf = async (installation: Installation): Promise<Gate> => ({
  country: installation.country,
  counts: installation.counts,
  solver: await loadHighs(),
  earlier: await loadEverReleased(installation),
})

function printCleared(cleared: Cleared, io: Io): ExitCode {
  const { cells, depths } = cleared.protected.tables
  if (io.json) io.out(JSON.stringify({ cleared: true, cells, tables: depths.map((d) => d.by), report: cleared.report }))
  else {
    io.out(`${depths.length} tables pass: ${depths.map((d) => d.by.join(' × ')).join('; ')}`)
    io.out(
      `${cells.all} cells, ${cells.withheld} withheld; attacked ${cleared.report.attacks.length} ways together with earlier releases, ${cleared.report.exact} worked out`,
    )
  }
  return 0
}

function printRefusal(refused: Refused, io: Io): ExitCode {
  if (io.json) io.out(JSON.stringify({ cleared: false, ...refused }))
  else {
    io.err(`refused: ${typeof refused.refused === 'string' ? refused.refused : 'an attack succeeds'}`)
    if ('coarser' in refused && refused.coarser.length > 0)
      io.err(`coarser tables that would do: ${refused.coarser.map((b) => b.join(' × ')).join('; ')}`)
  }
  return 1
}
