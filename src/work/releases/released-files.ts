/**
 * Releases on disk. All files but the manifest are written first, then the log's entry, then the manifest, without which a
 * folder is no release: so no published file is unknown to the log, and a crash after the entry loses no file of it.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../core/hash.ts'
import { fromHex, toHex, utf8 } from '../../core/bytes.ts'
import type { FigureAnswered } from '../../core/entry/kinds/figure-answered.ts'
import { Signers } from '../../core/entry/signers.ts'
import { figuresIn, type Approvals } from '../../core/release/approval.ts'
import type { Certificate } from '../../core/release/certificate.ts'
import { isNoisy, type NoiseCertificate } from '../../core/release/noisy-release.ts'
import { RELEASE_FORMATS } from '../../core/release/columns.ts'
import { CERTIFICATE, commitInput, MANIFEST, NOISY, PACKAGE, writeRelease } from '../../core/release/write.ts'
import type { ReleaseInfo } from '../../core/release/release-info.ts'
import { labelsOf } from '../../core/release/words/labels.ts'
import { printCounted } from '../../road/count.ts'
import { contentOfCleared, figuresOfCleared, release } from '../../road/release.ts'
import type { Cleared, Counted, Released } from '../../road/stages.ts'
import { Failure } from '../../errors.ts'
import type { Installation } from '../installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { OPENED_ENTRY, printOpenedEntry } from './opened-entry.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { writeAllDurably, writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'

/** The manifest before the log has it. It stays: a backup that lists the folder just then takes the one or the other. */
const WAITING = 'manifest.waiting'

export const fileHash = (text: string): string => toHex(sha256(utf8(text)))

const listWith = (folder: string, isOne: (id: string) => boolean): string[] =>
  existsSync(folder) ? readdirSync(folder).filter(isOne).sort() : []
export const listReleases = (folder: string): string[] => listWith(folder, (id) => existsSync(join(folder, id, MANIFEST)))
/** Those that wait for the log, or have been logged and were cut off before they were finished. */
export const listUnfinished = (folder: string): string[] =>
  listWith(folder, (id) => existsSync(join(folder, id, WAITING)) && !existsSync(join(folder, id, MANIFEST)))

/** Hashes of the manifest that a folder has, and of the one that waited in it. */
export const manifestsAt = (folder: string, id: string): string[] =>
  [MANIFEST, WAITING].flatMap((name) => readReleaseFile(folder, id, name) ?? []).map(fileHash)

/** Files that are not what the manifest of their folder says. */
export function faultsOf(folder: string, id: string): ReleaseFault[] {
  const files = parse<{ files: Record<string, { sha256: string }> }>(readReleaseFile(folder, id, MANIFEST) ?? '')?.files ?? {}
  return Object.entries(files).flatMap(([name, { sha256: hash }]): ReleaseFault[] => {
    const text = readReleaseFile(folder, id, name)
    if (text === undefined) return [{ what: 'release.missing', name }]
    return fileHash(text) === hash ? [] : [{ what: 'release.altered', name }]
  })
}
type ReleaseFault = { readonly what: 'release.missing' | 'release.altered'; readonly name: string }

function parse<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined // an altered file: its hash names it
  }
}

export const readReleaseFile = (folder: string, id: string, name: string): string | undefined => {
  const path = join(folder, id, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** What lies in the folder of a release that never came to be was perhaps of another draft: it goes first. */
async function stage(folder: string, id: string, files: ReadonlyMap<string, string>): Promise<void> {
  rmSync(join(folder, id), { recursive: true, force: true })
  const named = [...files].map(([name, text]) => [name === MANIFEST ? WAITING : name, utf8(text)] as const)
  await writeAllDurably(join(folder, id), new Map(named))
}

/** Makes it a release, if what waits here is what the log names. Doing it again does nothing. */
export function finish(folder: string, id: string, manifest: string): void {
  const text = readReleaseFile(folder, id, WAITING)
  if (text !== undefined && fileHash(text) === manifest) writeDurably(join(folder, id, MANIFEST), text, { immutable: true })
}

/**
 * Commits to what was counted, and keeps the salt among the secrets: the publisher can show later what stood behind a
 * release, and nobody can guess it back from the printed numbers. One that was drafted has its salt already: its certificate stays
 * what its approvers were shown.
 */
function commitCounted(installation: Installation, id: string, counted: Counted, isDrafted: boolean): string {
  const path = join(installation.layout.secrets, 'releases', `${id}.salt`)
  const kept = isDrafted && existsSync(path) ? fromHex(readFileSync(path, 'utf8').trim()) : undefined
  const salt = kept ?? nodeRandom.bytes(32)
  if (!kept) writeDurably(path, `${toHex(salt)}\n`, { mode: 0o600 })
  return commitInput(salt, printCounted(counted))
}

export type Named = { readonly id: string; readonly title: string }

/** Who may approve, as the log has it today. */
export const readSigners = async ({ settings, pools }: Pick<Installation, 'settings' | 'pools'>): Promise<Signers> =>
  new Signers(settings.demo, await readCredentials(pools.saksi_reader))

/** What was cleared goes out under a name. @throws Failure when it is not approved, or a release of this id is there already. */
export async function publishCleared(installation: Installation, cleared: Cleared, as: Named, approvals: Approvals): Promise<string> {
  const signers = await readSigners(installation)
  const { id, files, approvedBy } = release(cleared, as.id, approvals, infoOf(installation, cleared, as, true), signers)
  return publishFiles(installation, id, files, approvedBy)
}

/** Whether what lies there is in the format that is written today; a release with noise has its own. */
export function isNewest(files: ReadonlyMap<string, string>): boolean {
  const format = parse<{ saksi?: { format?: string } }>(files.get(PACKAGE) ?? '')?.saksi?.format
  return format === RELEASE_FORMATS[0] || format === NOISY
}

/**
 * What was cleared, as it would go out under a name: for those who are asked to approve it.
 * @param lying the same release of the draft that lies there. Where its figures are these it comes out to the byte as it was read.
 * @param isApproved that somebody approved it as it lies: of an earlier format it stays in that alone then.
 */
export function draftOf(
  installation: Installation,
  cleared: Cleared,
  as: Named,
  lying?: ReadonlyMap<string, string>,
  isApproved = false,
): Map<string, string> {
  const found = lying && figuresOfCleared(cleared, installation.settings.demo).get(figuresIn(lying))
  const format = isApproved || found === RELEASE_FORMATS[0] ? found : undefined
  const isAsItLies = format !== undefined
  const old = parse<{ created?: string; licenses?: readonly unknown[] }>((isAsItLies && lying?.get(PACKAGE)) || '')
  const { license, ...info } = infoOf(installation, cleared, as, isAsItLies, old?.created)
  // One that somebody approved before there was a licence stays as it was read; any other has it from now on.
  const isUnlicensed = isApproved && isAsItLies && old?.licenses === undefined
  const isLicensed = license !== undefined && !isUnlicensed
  return writeRelease(cleared.protected.tables, cleared.report, {
    ...info,
    ...(isLicensed ? { license } : {}),
    ...(format ? { format } : {}),
  })
}

function infoOf(
  installation: Installation,
  cleared: Cleared,
  as: Named,
  isDrafted: boolean,
  created = new Date().toISOString(),
): ReleaseInfo {
  const input = commitCounted(installation, as.id, cleared.protected.counted, isDrafted)
  return { ...wordsOf(installation, cleared, as), input, created }
}

function wordsOf({ country, settings }: Pick<Installation, 'country' | 'settings'>, cleared: Cleared, as: Named): ReleaseInfo {
  const licensed = country.licence ? { license: country.licence } : {}
  const labels = labelsOf(country, cleared.protected.tables.release)
  const named = labels ? { labels } : {}
  const head = { title: as.title, input: '', tool: 'saksi', source: country.words.en, ...licensed, ...named }
  return settings.demo ? { ...head, isDemo: true as const } : head
}

/** What is signed so that this goes out under this name. */
export const contentToSign = (installation: Pick<Installation, 'country' | 'settings'>, cleared: Cleared, as: Named): string =>
  contentOfCleared(cleared, wordsOf(installation, cleared, as))

/** What was cleared is kept for one recipient, before she sees it. @returns its folder's name. */
export async function keepGiven(
  installation: Installation,
  cleared: Cleared,
  answered: Omit<FigureAnswered, 'kind' | 'result'>,
  today: string,
): Promise<string> {
  const id = `${monthOf(answered.recipient, today)}${countGiven(installation.layout, answered.recipient, today) + 1}`
  const { tables } = cleared.protected
  const files = writeRelease(
    tables,
    cleared.report,
    infoOf(installation, cleared, { id, title: `${answered.indicator}, for ${answered.recipient}` }, false),
  )
  const manifest = fileHash(files.get(MANIFEST) as string)
  const { given } = installation.layout
  await stage(given, id, files)
  await installation.note({ kind: 'figure.answered', ...answered, result: manifest })
  finish(given, id, manifest)
  return id
}

/**
 * What an office reads of a draft is kept as it was read, before it is shown: whoever read it can subtract it from whatever goes out later.
 * @param files each release of the draft.
 */
export async function keepShown(
  installation: Pick<Installation, 'layout' | 'note'>,
  shown: { readonly draft: string; readonly recipient: string },
  files: readonly ReadonlyMap<string, string>[],
): Promise<void> {
  const { given } = installation.layout
  const all = files.map((of) => ({ of, manifest: fileHash(of.get(MANIFEST) as string) }))
  const idOf = (manifest: string): string => `draft.${manifest.slice(0, 32)}`
  const there = new Set([...listReleases(given), ...listUnfinished(given)])
  for (const { of, manifest } of all) if (!there.has(idOf(manifest))) await stage(given, idOf(manifest), of)
  await installation.note({ kind: 'draft.shown', ...shown, manifests: all.map(({ manifest }) => manifest), ...methodOf(files) })
  for (const { manifest } of all) finish(given, idOf(manifest), manifest)
}

const methodOf = (releases: readonly ReadonlyMap<string, string>[]): { readonly method?: 'noise' } =>
  releases.every((files) => isNoisy((name) => files.get(name))) ? { method: 'noise' } : {}

/** Which figures lie there (`figuresIn`); undefined where they can no longer be read. */
export function figuresAt(folder: string, id: string): string | undefined {
  const { files = {} } = parse<{ files?: Record<string, unknown> }>(readReleaseFile(folder, id, MANIFEST) ?? '') ?? {}
  try {
    return figuresIn(new Map(Object.keys(files).map((name) => [name, readReleaseFile(folder, id, name) ?? ''])))
  } catch {
    return undefined // altered: `faultsOf` names it
  }
}

const monthOf = (recipient: string, today: string): string => `${recipient}-${today.slice(0, 7)}-`

/** How many cuts this recipient was given in this month that nobody had before. */
export const countGiven = ({ given }: Layout, recipient: string, today: string): number =>
  listReleases(given).filter((id) => id.startsWith(monthOf(recipient, today))).length

/** Manifest's hash → where it lies and its certificate: what an entry of the log that names the hash gave out. */
export function readCertificates({
  releases,
  given,
}: Layout): ReadonlyMap<string, { readonly id: string; readonly certificate: Certificate | NoiseCertificate }> {
  const found = [releases, given].flatMap((folder) =>
    listReleases(folder).flatMap((id) => {
      const [manifest, certificate] = [MANIFEST, CERTIFICATE].map((name) => readReleaseFile(folder, id, name))
      if (manifest === undefined || certificate === undefined) return []
      return [[fileHash(manifest), { id, certificate: JSON.parse(certificate) as Certificate | NoiseCertificate }] as const]
    }),
  )
  return new Map(found)
}

export const isPublished = async ({ pools }: Pick<Installation, 'pools'>, id: string): Promise<boolean> =>
  (await readOwn(pools.saksi_reader, 'release.published')).some(({ stub }) => stub.release === id)

/** What was approved goes out under its id. @throws when a release of this id is there already, or was: a release is never written over. */
export async function publishFiles(
  installation: Installation,
  id: string,
  files: ReadonlyMap<string, string>,
  approvedBy: Released['approvedBy'],
): Promise<string> {
  const { releases } = installation.layout
  if ((await isPublished(installation, id)) || existsSync(join(releases, id, MANIFEST))) throw new Failure('release.there-already', { id })
  await stage(releases, id, files)
  const manifest = fileHash(files.get(MANIFEST) as string)
  const entry = await installation.note({
    kind: 'release.published',
    release: id,
    manifest,
    certificate: fileHash(files.get(CERTIFICATE) as string),
    approvedBy: approvedBy.map((a) => `${a.person}@${a.agency}`),
    ...methodOf([files]),
  })
  // A release's receipt lies beside it for good: it should say already that outsiders saw it logged.
  await installation.askWitnesses()
  const { proof } = await installation.store.receiptFor('saksi', entry)
  writeDurably(join(releases, id, 'receipt.tlog-proof'), proof)
  writeDurably(join(releases, id, OPENED_ENTRY), await printOpenedEntry(installation.pools.saksi_reader, INSTALLATION, entry))
  finish(releases, id, manifest)
  return join(releases, id)
}
