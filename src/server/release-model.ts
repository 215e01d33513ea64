/** What the public pages say of a release: who approved it, how it was attacked, and its figures, from its own files alone. */
import { listReleases, readReleaseFile } from '../adapters/files/releases.ts'
import type { Installation } from '../adapters/installation.ts'
import { findCode, findIndicator } from '../core/country/find.ts'
import type { Country, Indicator } from '../core/country/index.ts'
import type { Words } from '../core/model/fields.ts'
import { sha256 } from '../core/hash.ts'
import { toHex, utf8 } from '../core/bytes.ts'
import { readRelease } from '../core/release/read.ts'
import type { Release } from '../core/disclosure.ts'
import type { Certificate } from '../core/release/certificate.ts'
import type { DataModel, Figure, ReleaseCard } from '../web/public/index.ts'
import type { Stub } from '../core/entry/kinds.ts'

type Approvals = readonly { readonly id: string; readonly by: readonly string[]; readonly on: string }[]

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
    threshold: shape.threshold,
    ...(shape.asOf === undefined ? {} : { asOf: shape.asOf }),
    ...(shape.coverage === undefined ? {} : { coverage: shape.coverage }),
    href: `/releases/${published.id}`,
  }
}

const agencyWords = (country: Country, id: string): Words => country.agencies.find((a) => a.id === id)?.words ?? { en: id, km: id }

export function loadRelease(installation: Installation, id: string): Release | undefined {
  try {
    return readRelease((name) => readReleaseFile(installation.layout.releases, id, name))
  } catch {
    return undefined // altered or half gone: `saksi verify` names it; the page shows nothing of it
  }
}

/** One chart for each one-dimensional margin that the release prints: drawn from the released file alone. */
export function releaseFigures(installation: Installation, id: string): Figure[] {
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

/** A release as `/data` shows it; nothing of one that cannot be read. */
export function releaseOnPage(installation: Installation, published: Approvals[number]): DataModel['releases'] {
  const card = releaseCard(installation, published)
  const release = loadRelease(installation, published.id)
  if (!card || !release) return []
  const tables = release.tables.map(({ id, by }) => ({ name: `${id}.csv`, href: `/releases/${card.id}/${id}.csv`, of: by.join(' × ') }))
  return [{ card, figures: releaseFigures(installation, card.id), tables }]
}
