/**
 * What the first page may say: released figures, how much paperwork is in, and where the log stands. It reads releases
 * and the table of returns, never a record.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { COUNTRIES } from '../store/files/load-country.ts'
import type { Installation } from '../work/installation/installation.ts'
import { anchorAt } from './public-moment.ts'
import { codesOf, findForm, findIndicator } from '../core/country/find.ts'
import type { Country } from '../core/country/index.ts'
import { listDue } from '../core/count/coverage.ts'
import { getRecordKind } from '../core/model/kinds.ts'
import type { Figure, HomeModel } from '../web/public/index.ts'
import { readableCountry } from './readable-country.ts'
import { releaseFigures } from './release-figures.ts'
import { loadRelease, releaseCard, type Approvals } from './release-model.ts'
import { publicLanguages } from '../core/country/find-language.ts'
import { CODE } from '../outside/host/own-code.ts'

export type DemoPerson = HomeModel['people'][number]

type Shown = {
  /** Until when the page knows the record. */
  readonly at: Date
  readonly published: Approvals
  readonly deskUrl: string
  readonly people: readonly DemoPerson[]
}

export async function homeModel(installation: Installation, { at, published, deskUrl, people }: Shown): Promise<HomeModel> {
  const { settings } = installation
  const country = readableCountry(installation.country)
  const log = await anchorAt(installation, at)
  const newest = published.at(-1)
  const received = await readReceived(installation, at)
  const release = newest && loadRelease(installation, newest.id)
  const tiles = await returnsFigure(country, received, release?.population)
  const released = release ? releaseFigures(country, release, newest.id) : []
  return {
    country: country.words,
    languages: publicLanguages(country),
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
  const file = join(COUNTRIES, country.id, `tiles${CODE}`)
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
