/**
 * Releases on disk. The log's entry comes before the files: a crash between leaves an entry whose files can be written
 * again from the draft, never a published file that no entry knows.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../core/hash.ts'
import { toHex, utf8 } from '../../core/bytes.ts'
import { readRelease } from '../../core/release/read.ts'
import { CERTIFICATE, commitInput, MANIFEST } from '../../core/release/write.ts'
import type { Release } from '../../core/disclosure.ts'
import { canonical, type Json } from '../../core/canonical.ts'
import { release } from '../../flow/release.ts'
import type { Approval, Cleared, Counted, Released } from '../../flow/stages.ts'
import type { Installation } from '../installation.ts'
import { nodeRandom } from '../node-random.ts'
import { writeDurably } from './durable.ts'

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

export const loadReleases = (folder: string): Release[] =>
  listReleases(folder).map((id) => readRelease((name) => readReleaseFile(folder, id, name)))

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
  const input = commitCounted(installation, as.id, cleared.protected.counted)
  const { country, settings } = installation
  const head = { title: as.title, input, tool: 'saksi', source: country.words.en, created: new Date().toISOString() }
  const info = settings.demo ? { ...head, isDemo: true as const } : head
  return publish(installation, release(cleared, as.id, as.approvals, info))
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
