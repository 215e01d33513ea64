/**
 * Releases on disk. The log's entry comes before the files: a crash between leaves an entry whose files can be written
 * again from the draft, never a published file that no entry knows.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../core/hash.ts'
import { toHex, utf8 } from '../../core/bytes.ts'
import { readRelease } from '../../core/release/read.ts'
import type { FigureAnswered } from '../../core/entry/kinds.ts'
import type { Certificate } from '../../core/release/certificate.ts'
import { CERTIFICATE, commitInput, MANIFEST, writeRelease, type ReleaseInfo } from '../../core/release/write.ts'
import { canonical, type Json } from '../../core/canonical.ts'
import type { KeptRelease } from '../../flow/ask.ts'
import { release } from '../../flow/release.ts'
import type { Approval, Cleared, Counted, Released } from '../../flow/stages.ts'
import type { Installation } from '../installation.ts'
import { nodeRandom } from '../node-random.ts'
import { writeDurably } from './durable.ts'
import type { Layout } from './layout.ts'

export const fileHash = (text: string): string => toHex(sha256(utf8(text)))

export function listReleases(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((id) => existsSync(join(folder, id, MANIFEST)))
        .sort()
    : []
}

export const readReleaseFile = (folder: string, id: string, name: string): string | undefined => {
  const path = join(folder, id, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

export const loadReleases = (folder: string): KeptRelease[] =>
  listReleases(folder).map((id) => ({
    ...readRelease((name) => readReleaseFile(folder, id, name)),
    manifest: fileHash(readReleaseFile(folder, id, MANIFEST) ?? ''),
  }))

/** Everything that was ever released: to everybody, or to one recipient who asked. What is new is attacked beside all of it. */
export const loadEverReleased = ({ releases, given }: Layout): KeptRelease[] => [...loadReleases(releases), ...loadReleases(given)]

/**
 * Commits to what was counted, and keeps the salt among the secrets: the publisher can show later what stood behind a
 * release, and nobody can guess it back from the printed numbers.
 */
function commitCounted(installation: Installation, id: string, counted: Counted): string {
  const salt = nodeRandom.bytes(32)
  writeDurably(join(installation.layout.secrets, 'releases', `${id}.salt`), `${toHex(salt)}\n`, { mode: 0o600 })
  return commitInput(salt, utf8(canonical(counted as unknown as Json)))
}

/** What was cleared goes out under a name. @throws NotApproved; or when a release of this id is there already. */
export function publishCleared(
  installation: Installation,
  cleared: Cleared,
  as: { readonly id: string; readonly title: string; readonly approvals: readonly Approval[] },
): Promise<string> {
  return publish(installation, release(cleared, as.id, as.approvals, infoOf(installation, cleared, as)))
}

function infoOf(installation: Installation, cleared: Cleared, as: { readonly id: string; readonly title: string }): ReleaseInfo {
  const input = commitCounted(installation, as.id, cleared.protected.counted)
  const { country, settings } = installation
  const head = { title: as.title, input, tool: 'saksi', source: country.words.en, created: new Date().toISOString() }
  return settings.demo ? { ...head, isDemo: true as const } : head
}

/**
 * What was cleared is kept for one recipient. The log says so first: a crash between leaves an entry whose files nobody
 * has seen, never an answer that no entry knows. @returns its folder's name.
 */
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
    infoOf(installation, cleared, { id, title: `${answered.indicator}, for ${answered.recipient}` }),
  )
  const manifest = files.get(MANIFEST) as string
  await installation.note({ kind: 'figure.answered', ...answered, result: fileHash(manifest) })
  const folder = join(installation.layout.given, id)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) if (name !== MANIFEST) writeDurably(join(folder, name), text)
  writeDurably(join(folder, MANIFEST), manifest)
  return id
}

const monthOf = (recipient: string, today: string): string => `${recipient}-${today.slice(0, 7)}-`

/** How many cuts this recipient was given in this month that nobody had before. */
export const countGiven = ({ given }: Layout, recipient: string, today: string): number =>
  listReleases(given).filter((id) => id.startsWith(monthOf(recipient, today))).length

/** Manifest's hash → where it lies and its certificate: what an entry of the log that names the hash gave out. */
export function readCertificates({
  releases,
  given,
}: Layout): ReadonlyMap<string, { readonly id: string; readonly certificate: Certificate }> {
  const found = [releases, given].flatMap((folder) =>
    listReleases(folder).flatMap((id) => {
      const [manifest, certificate] = [MANIFEST, CERTIFICATE].map((name) => readReleaseFile(folder, id, name))
      if (manifest === undefined || certificate === undefined) return []
      return [[fileHash(manifest), { id, certificate: JSON.parse(certificate) as Certificate }] as const]
    }),
  )
  return new Map(found)
}

/** @throws when a release of this id is there already: a release is never written over. */
async function publish(installation: Installation, released: Released): Promise<string> {
  const folder = join(installation.layout.releases, released.id)
  if (existsSync(join(folder, MANIFEST))) throw new Error(`there is a release ${released.id} already; a release is never written over`)
  const manifest = released.files.get(MANIFEST) as string
  const entry = await installation.note({
    kind: 'release.published',
    release: released.id,
    manifest: fileHash(manifest),
    certificate: fileHash(released.files.get(CERTIFICATE) as string),
    approvedBy: released.approvedBy.map((a) => `${a.person}@${a.agency}`),
  })
  mkdirSync(folder, { recursive: true })
  // A release's receipt lies beside it for good: it should say already that outsiders saw it logged.
  await installation.askWitnesses()
  const { proof } = await installation.store.receiptFor('saksi', entry)
  writeDurably(join(folder, 'receipt.tlog-proof'), proof)
  for (const [name, text] of released.files) if (name !== MANIFEST) writeDurably(join(folder, name), text)
  // The manifest is written last: a folder without it is no release, and publishing it again mends it.
  writeDurably(join(folder, MANIFEST), manifest)
  return folder
}
