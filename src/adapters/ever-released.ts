/**
 * Everything that ever left protected: releases, and answers to one recipient, in the order in which it went out. The log
 * says what that is; the folder only holds it. What is new is attacked beside all of it, so one that is gone may not be
 * passed over: the reader has kept her copy.
 */
import type { FigureAnswered, ReleasePublished } from '../core/entry/kinds.ts'
import { readRelease } from '../core/release/read.ts'
import { MANIFEST } from '../core/release/write.ts'
import { Failure } from '../errors.ts'
import type { KeptRelease } from '../flow/ask.ts'
import { faultsOf, fileHash, finish, listReleases, listUnfinished, readReleaseFile } from './files/releases.ts'
import type { Installation } from './installation.ts'

/** `id` is undefined for an answer: the log knows it by its hash alone. */
type Logged = { readonly id: string | undefined; readonly manifest: string }
type Where = { readonly folder: string; readonly id: string }
export type EverReleased = {
  readonly found: readonly (Logged & { readonly at: Where })[]
  readonly missing: readonly Logged[]
}

/** Whose answers come straight from the count: exact, to a named official, and in no folder. */
const OPERATOR = 'operator'

/** @returns what the log names, each once and in its order, and where it lies; what was logged and not finished is finished. */
export async function findEverReleased({ layout, pools }: Pick<Installation, 'layout' | 'pools'>): Promise<EverReleased> {
  const { rows } = await pools.saksi_reader.query<{ stub: string }>(
    `select e.stub from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind in ('release.published', 'figure.answered') order by l.idx`,
  )
  const logged = new Map<string, Logged>()
  for (const entry of rows.map(({ stub }) => JSON.parse(stub) as ReleasePublished | FigureAnswered)) {
    if (entry.kind === 'figure.answered' && entry.recipient === OPERATOR) continue
    const own =
      entry.kind === 'release.published' ? { id: entry.release, manifest: entry.manifest } : { id: undefined, manifest: entry.result }
    // An earlier program logged a release again whose files a crash had kept from being written.
    if (own.id !== undefined) for (const old of logged.values()) if (old.id === own.id) logged.delete(old.manifest)
    if (!logged.has(own.manifest)) logged.set(own.manifest, own)
  }
  for (const folder of [layout.releases, layout.given])
    for (const id of listUnfinished(folder)) for (const { manifest } of logged.values()) finish(folder, id, manifest)
  const places = new Map(
    [layout.releases, layout.given].flatMap((folder) =>
      listReleases(folder).map((id) => [fileHash(readReleaseFile(folder, id, MANIFEST) ?? ''), { folder, id }] as const),
    ),
  )
  const all = [...logged.values()]
  return {
    found: all.flatMap((l) => (places.has(l.manifest) ? [{ ...l, at: places.get(l.manifest)! }] : [])),
    missing: all.filter((l) => !places.has(l.manifest)),
  }
}

/** @throws Failure when anything of it is gone, or is not what the log names. */
export async function loadEverReleased(installation: Pick<Installation, 'layout' | 'pools'>): Promise<KeptRelease[]> {
  const { found, missing } = await findEverReleased(installation)
  const faulty = found.filter(({ at }) => faultsOf(at.folder, at.id).length > 0)
  if (missing.length + faulty.length > 0)
    throw new Failure('release.gone', {
      which: [...missing, ...faulty].map(({ id, manifest }) => id ?? `answer ${manifest.slice(0, 12)}`).join(', '),
    })
  return found.map(({ manifest, at }) => ({ ...readRelease((name) => readReleaseFile(at.folder, at.id, name)), manifest }))
}
