/** What the public pages say of a release: who approved it, how it was attacked, and its figures, from its own files alone. */
import { toComeOf } from '../../core/release/to-come.ts'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listReleases, listUnfinished, readReleaseFile } from '../../work/releases/released-files.ts'
import { OPENED_ENTRY } from '../../work/releases/opened-entry.ts'
import { readReleasesOnRecord, type OnRecord } from '../../work/releases/withdraw-release.ts'
import type { Installation } from '../../work/installation/installation.ts'
import type { Country } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { sha256 } from '../../core/hash.ts'
import { toHex, utf8 } from '../../core/bytes.ts'
import { CODES_FILE } from '../../core/release/code-list.ts'
import { readRelease } from '../../core/release/read.ts'
import { knownAs, qualifierOf } from '../../core/release/said-cell.ts'
import type { Release } from '../../core/disclosure.ts'
import { unsettledBy, type Certificate } from '../../core/release/certificate.ts'
import type { ReleaseCard, ReleaseModel } from '../../web/public/index.ts'
import { readableCountry } from './readable-country.ts'
import { readPopulation, releaseCrosstabs, releaseFigures } from './release-figures.ts'
import { agencyWords, countedWords, findDefinition, intervalWords, joinWords, levelWords } from '../../core/release/words/of-release.ts'
import { inEach, sameInEach, sayIn } from '../../core/text/languages.ts'

export type Approvals = readonly { readonly id: string; readonly by: readonly string[]; readonly on: string }[]

/** `isHere`: its files are, and nobody hides it. */
export type Logged = OnRecord & { readonly isHere: boolean }

/** All that the log says went out, in its order, with who approved it and when it was recorded, whether it was withdrawn, and whether its files are still here. */
export async function readLogged(installation: Installation): Promise<readonly Logged[]> {
  const onRecord = await readReleasesOnRecord(installation)
  const { releases } = installation.layout
  // In this order: one that is finished between the two is here.
  const unfinished = new Set(listUnfinished(releases))
  const onDisk = new Set(listReleases(releases))
  // One that is logged a moment before its last file is there is on its way, and not gone.
  return onRecord.flatMap((one) => (unfinished.has(one.id) ? [] : [{ ...one, isHere: onDisk.has(one.id) && one.withdrawn === null }]))
}

export function releaseCard(installation: Installation, published: Approvals[number]): ReleaseCard | null {
  const { layout } = installation
  const country = readableCountry(installation.country)
  const text = readReleaseFile(layout.releases, published.id, 'certificate.json')
  const release = loadRelease(installation, published.id)
  if (text === undefined || !release) return null
  const certificate = JSON.parse(text) as Certificate
  return {
    id: published.id,
    title: titleOf(country, release),
    tables: certificate.tables.length,
    withheld: certificate.cells.withheld,
    attacks: certificate.attack.attacks.map(({ id }) => id),
    found: certificate.attack.exact,
    unsettled: unsettledBy(certificate.attack),
    approvedBy: published.by.map((who) => agencyWords(country, who.split('@')[1] ?? '')),
    approvedOn: published.on,
    certificate: toHex(sha256(utf8(text))),
    threshold: release.threshold,
    ...(release.asOf === undefined ? {} : { asOf: release.asOf }),
    ...(release.coverage === undefined ? {} : { coverage: release.coverage }),
    ...toComeOf(release),
    knownAs: knownAs(release),
    ...(release.because ? { because: release.because } : {}),
    ...(qualifierOf(release).isOpen ? { isOpen: true as const } : {}),
    href: `/releases/${published.id}`,
  }
}

/** What was counted, and when, in both languages; the title somebody typed is in the files, in one. */
export function titleOf(country: Country, release: Release): Words {
  const about = readPopulation(country, release)
  if (!about) return sameInEach(release.name)
  const { words, indicator } = about.of
  // Its root is what the share is taken of: no release goes out under the name of that.
  const own = indicator.measure?.type === 'share' ? indicator.words : words
  return joinWords(countedWords(own, release), 'comma', intervalWords(about.from, about.to))
}

export function loadRelease(installation: Installation, id: string): Release | undefined {
  try {
    return readRelease((name) => readReleaseFile(installation.layout.releases, id, name))
  } catch {
    return undefined // altered or half gone: `saksi verify` names it; the page shows nothing of it
  }
}

/** One release with its figures and files, as its own page shows it. */
export function releasePage(
  installation: Installation,
  card: ReleaseCard,
): Pick<ReleaseModel, 'release' | 'figures' | 'crosstabs' | 'files' | 'licence'> {
  const country = readableCountry(installation.country)
  const release = loadRelease(installation, card.id)
  const about = release && readPopulation(country, release)
  const words = (level: string): Words => {
    const ids = level.split(' | ').flatMap((id) => findDefinition(country, id)?.words ?? [])
    if (ids.length > 0) return inEach((lang) => ids.map((w) => sayIn(w, lang)).join(' | '))
    return about ? levelWords(country, about.of.indicator, level) : sameInEach(level)
  }
  const tables = (release?.tables ?? []).map(({ id, by }) => ({ name: `${id}.csv`, of: by.map(words) }))
  const files = filesOf(installation, card.id, tables)
  return {
    ...(country.licence ? { licence: country.licence } : {}),
    release: card,
    figures: release ? releaseFigures(country, release, card.id) : [],
    crosstabs: release ? releaseCrosstabs(country, release) : [],
    files,
  }
}

/** The tables, what their codes are called, and all that proves them, as they lie in the folder of a release. */
export function filesOf(
  { layout }: Installation,
  id: string,
  tables: readonly Pick<ReleaseModel['files'][number], 'name' | 'of'>[],
): ReleaseModel['files'] {
  return [...tables, ...BESIDE.map((name) => ({ name }))].flatMap((file) => {
    const path = join(layout.releases, id, file.name)
    return existsSync(path) ? [{ ...file, href: `/releases/${id}/${file.name}`, bytes: statSync(path).size }] : []
  })
}

const BESIDE = [
  CODES_FILE,
  'datapackage.json',
  'certificate.json',
  'manifest.json',
  'approvals.json',
  'receipt.tlog-proof',
  OPENED_ENTRY,
] as const
/** They prove that it went out, by hashes, and say no number of it: whoever cited it checks them also after it was taken back. */
export const NUMBERLESS: ReadonlySet<string> = new Set(['certificate.json', 'manifest.json', 'receipt.tlog-proof', OPENED_ENTRY])
