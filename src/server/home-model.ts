/**
 * What the first page may say: released figures, how much paperwork is in, and where the log stands. It reads releases
 * and the table of returns, never a record.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listReleases, readReleaseFile } from '../adapters/files/releases.ts'
import { COUNTRIES, type Installation } from '../adapters/installation.ts'
import { anchorAt } from './public-moment.ts'
import { codesOf, findCode, findForm, findIndicator } from '../core/country/find.ts'
import type { Country, Indicator } from '../core/country/index.ts'
import { listDue } from '../core/count/coverage.ts'
import { getRecordKind } from '../core/model/kinds.ts'
import type { Words } from '../core/model/fields.ts'
import { sha256 } from '../core/hash.ts'
import { toHex, utf8 } from '../core/bytes.ts'
import { readRelease } from '../core/release/read.ts'
import type { Release } from '../core/disclosure.ts'
import type { Certificate } from '../core/release/certificate.ts'
import type { Figure, HomeModel, ReleaseCard } from '../web/public/index.ts'
import type { Stub } from '../core/entry/kinds.ts'

export type DemoPerson = HomeModel['people'][number]
type Approvals = readonly { readonly id: string; readonly by: readonly string[]; readonly on: string }[]

/** @param at until when the page knows the record. */
export async function homeModel(installation: Installation, at: Date, deskUrl: string, people: readonly DemoPerson[]): Promise<HomeModel> {
  const { country, settings } = installation
  const log = await anchorAt(installation, at)
  const published = await readApprovals(installation)
  const newest = published.at(-1)
  const received = await readReceived(installation, at)
  const tiles = await returnsFigure(country, received, newest && loadRelease(installation, newest.id)?.population)
  const released = published.flatMap(({ id }) => releaseFigures(installation, id))
  return {
    country: country.words,
    demo: settings.demo,
    publishedCounts: holdsCounts(country),
    ...(log ? { log } : {}),
    deskUrl,
    counts: {
      returns: countReturns(country, received),
      agencies: country.agencies.filter((a) => a.sends.length > 0).length,
      releases: published.length,
    },
    charts: [...released.slice(0, tiles ? 2 : 3), ...(tiles ? [tiles] : [])],
    release: newest ? releaseCard(installation, newest) : null,
    people,
  }
}

/** True where every form is a sheet of counts: then there is nobody in the record who could be invented. */
export const holdsCounts = (country: Country): boolean => country.forms.every((f) => f.counts !== undefined)

/** Releases in the order of the log, with who approved them and when they were recorded. */
export async function readApprovals(installation: Installation): Promise<Approvals> {
  const { rows } = await installation.pools.saksi_reader.query<{ stub: string; day: string }>(
    `select e.stub, to_char(e.recorded_at, 'YYYY-MM-DD') as day from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind = 'release.published' order by l.idx`,
  )
  const onDisk = new Set(listReleases(installation.layout.releases))
  return rows.flatMap(({ stub, day }) => {
    const entry = JSON.parse(stub) as Stub
    return entry.kind === 'release.published' && onDisk.has(entry.release) ? [{ id: entry.release, by: entry.approvedBy, on: day }] : []
  })
}

export function releaseCard(installation: Installation, published: Approvals[number]): ReleaseCard | null {
  const { releases } = installation.layout
  const text = readReleaseFile(releases, published.id, 'certificate.json')
  const shape = loadRelease(installation, published.id)
  if (text === undefined || !shape) return null
  const certificate = JSON.parse(text) as Certificate
  return {
    id: published.id,
    title: { en: shape.name, km: shape.name },
    tables: certificate.tables.length,
    withheld: certificate.cells.withheld,
    attacks: certificate.attack.attacks.length,
    found: certificate.attack.exact,
    approvedBy: published.by.map((who) => agencyWords(installation.country, who.split('@')[1] ?? '')),
    approvedOn: published.on,
    certificate: toHex(sha256(utf8(text))),
    href: `/releases/${published.id}`,
  }
}

const agencyWords = (country: Country, id: string): Words => country.agencies.find((a) => a.id === id)?.words ?? { en: id, km: id }

function loadRelease(installation: Installation, id: string): Release | undefined {
  try {
    return readRelease((name) => readReleaseFile(installation.layout.releases, id, name))
  } catch {
    return undefined // altered or half gone: `saksi verify` names it; the page shows nothing of it
  }
}

/** One chart for each one-dimensional margin that the release prints: drawn from the released file alone. */
function releaseFigures(installation: Installation, id: string): Figure[] {
  const { country } = installation
  const found = loadRelease(installation, id)
  const parts = found?.population.split('/')
  const indicator = findIndicator(country, parts?.[1] ?? '')
  if (!found || !indicator) return []
  return found.dimensions.flatMap((dimension): Figure[] => {
    const level = dimension.levels[0] as string
    const cells = found.cells.filter((c) => Object.keys(c.at).length === 1 && c.at[level] !== undefined)
    const unique = [...new Map(cells.map((c) => [c.at[level], c])).values()]
    if (unique.length === 0) return []
    const isTime = indicator.dimensions[level]?.period !== undefined
    const data = unique
      .map((c) => ({
        label: labelOf(country, indicator, level, c.at[level] as string),
        value: c.value,
        state: c.value === null ? ('withheld_for_privacy' as const) : ('reported' as const),
      }))
      .sort((a, b) => (isTime ? (a.label.en < b.label.en ? -1 : 1) : (b.value ?? 0) - (a.value ?? 0)))
      .slice(0, 10)
    return [
      {
        kind: isTime ? 'columns' : 'bars',
        data,
        title: join2(indicator.words, dimensionWords(country, indicator, level)),
        subtitle: spanWords(indicator.unit, parts?.[2] ?? '', parts?.[3] ?? ''),
        note: { en: `${indicator.caveat.en} Drawn from release ${id}.`, km: `${indicator.caveat.km} គូរ​ពី​ការ​ចេញ​ផ្សាយ ${id}។` },
      },
    ]
  })
}

const join2 = (a: Words, b: Words): Words => ({ en: `${a.en}, by ${b.en.toLowerCase()}`, km: `${a.km} តាម​${b.km}` })
const spanWords = (unit: Words, from: string, to: string): Words => ({
  en: `${cap(unit.en)}, from ${from} to before ${to}`,
  km: `${unit.km} ពី ${from} ដល់​មុន ${to}`,
})
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const NOT_STATED: Words = { en: 'Not stated, or not yet', km: 'មិន​បាន​បញ្ជាក់ ឬ​មិន​ទាន់' }
const QUARTER: Words = { en: 'Quarter', km: 'ត្រីមាស' }

function dimensionWords(country: Country, indicator: Indicator, dimension: string): Words {
  const d = indicator.dimensions[dimension]
  return country.lists.find((l) => l.id === d?.list)?.words ?? QUARTER
}

function labelOf(country: Country, indicator: Indicator, dimension: string, code: string): Words {
  if (code === 'unknown') return NOT_STATED
  return findCode(country, indicator.dimensions[dimension]?.list ?? '', code)?.words ?? { en: code, km: code }
}

type Received = readonly {
  readonly form: string
  readonly office: string
  readonly period: string
  readonly from: string
  readonly to: string
}[]

async function readReceived(installation: Installation, at: Date): Promise<Received> {
  const { rows } = await installation.pools.saksi_reader.query<Received[number]>(
    `select distinct form::text as form, office::text as office, period::text as period, period_from::text as "from", period_to::text as "to"
       from saksi.returns where (not is_nil or is_signed) and recorded_at < $1`,
    [at],
  )
  // That a shelter reports, and when, is behind the wall (DESIGN 8.1): a public page counts the paperwork of the other side.
  return rows.filter((r) => {
    const form = findForm(installation.country, r.form)
    return form !== undefined && ['enforcement', 'shared'].includes(getRecordKind(form.kind).side)
  })
}

/** Of every form that anybody has sent, from its first return to its last: received of those due. */
function countReturns(country: Country, received: Received): { received: number; due: number } {
  const counts = { received: 0, due: 0 }
  for (const [id, rows] of Map.groupBy(received, (r) => r.form)) {
    const form = findForm(country, id)
    if (!form) continue
    const due = listDue(country, form, spanOf(rows))
    const keys = new Set(rows.map((r) => `${r.office} ${r.period}`))
    counts.due += due.length
    counts.received += due.filter((s) => keys.has(`${s.office} ${s.period}`)).length
  }
  return counts
}

const spanOf = (rows: Received): { from: string; to: string } => ({
  from: rows.map((r) => r.from).toSorted()[0] ?? '',
  to:
    rows
      .map((r) => r.to)
      .toSorted()
      .at(-1) ?? '',
})

/** Returns received of returns due, by office: paperwork, not crime. No chart where the country draws no tiles. */
async function returnsFigure(country: Country, received: Received, newest: string | undefined): Promise<Figure | null> {
  const file = join(COUNTRIES, country.id, 'tiles.ts')
  if (!existsSync(file)) return null
  // The form and the time that the newest release is about: a country has dozens, and one figure cannot speak of all.
  const [, indicator, from = '', to = ''] = newest?.split('/') ?? []
  const form = findForm(country, findIndicator(country, indicator ?? '')?.form ?? received[0]?.form ?? '')
  const rows = received.filter((r) => r.form === form?.id)
  if (!form || rows.length === 0) return null
  const span = from && to ? { from, to } : spanOf(rows)
  const due = listDue(country, form, span)
  const keys = new Set(rows.map((r) => `${r.office} ${r.period}`))
  const { tiles } = (await import(pathToFileURL(file).href)) as { tiles: Extract<Figure, { kind: 'tiles' }>['tiles'] }
  const full = new Set(due.map((s) => s.period)).size
  const data = codesOf(country, form.slot.list).flatMap((office) => {
    const own = due.filter((s) => s.office === office.code)
    const n = own.filter((s) => keys.has(`${s.office} ${s.period}`)).length
    if (own.length === 0) return []
    const state = n < own.length ? ('partial' as const) : ('reported' as const)
    return [{ code: office.parent ?? office.code, label: office.words, value: n, state }]
  })
  return {
    kind: 'tiles',
    tiles,
    full,
    data,
    title: { en: 'Where court returns have come in', km: 'កន្លែង​ដែល​របាយការណ៍​តុលាការ​បាន​មក​ដល់' },
    subtitle: {
      en: `Returns received out of ${full} due, ${span.from} to before ${span.to}. This is paperwork, not crime.`,
      km: `របាយការណ៍​បាន​ទទួល​ក្នុង​ចំណោម ${full} ពី ${span.from} ដល់​មុន ${span.to}។ នេះ​ជា​ឯកសារ មិន​មែន​បទល្មើស​ទេ។`,
    },
    note: {
      en: 'Dark: all are in. A court with an invented name stands in the table alone. No borders are drawn.',
      km: 'ពណ៌​ចាស់៖ មក​គ្រប់។ តុលាការ​ដែល​មាន​ឈ្មោះ​ប្រឌិត​នៅ​ក្នុង​តារាង​តែ​ប៉ុណ្ណោះ។ មិន​គូរ​ព្រំប្រទល់​ទេ។',
    },
  }
}
