/**
 * Everything that ever left protected: releases, answers to one recipient, and drafts that an office read, in the order in which it went
 * out. The log says what that is; the folder only holds it. What is new is attacked beside all of it, so one that is gone may not be
 * passed over: the reader has kept her copy.
 */
import type { DraftShown } from '../../core/entry/kinds/draft-shown.ts'
import { isStraightFromCount, type FigureAnswered } from '../../core/entry/kinds/figure-answered.ts'
import type { ReleasePublished } from '../../core/entry/kinds/release-published.ts'
import { isNoisy } from '../../core/release/noisy-release.ts'
import { readRelease } from '../../core/release/read.ts'
import { MANIFEST } from '../../core/release/write.ts'
import { Failure } from '../../errors.ts'
import type { KeptRelease } from './answer-asker.ts'
import { faultsOf, figuresAt, fileHash, finish, listReleases, listUnfinished, readReleaseFile } from './released-files.ts'
import type { Installation } from '../installation/installation.ts'

/** `id` is undefined for an answer and for what was shown of a `draft`: the log knows those by their hash alone. */
type Logged = { readonly id: string | undefined; readonly manifest: string; readonly draft?: string; readonly method?: 'noise' }
type Where = { readonly folder: string; readonly id: string }
export type EverReleased = {
  readonly found: readonly (Logged & { readonly at: Where })[]
  readonly missing: readonly Logged[]
}

/** @returns what the log names, each once and in its order, and where it lies; what was logged and not finished is finished. */
export async function findEverReleased({ layout, pools }: Pick<Installation, 'layout' | 'pools'>): Promise<EverReleased> {
  const { rows } = await pools.saksi_reader.query<{ stub: string }>(
    `select e.stub from saksi.entries e join saksi.log_leaves l using (agency_id, entry_id)
      where e.kind in ('release.published', 'figure.answered', 'draft.shown') order by l.idx`,
  )
  const logged = new Map<string, Logged>()
  for (const entry of rows.map(({ stub }) => JSON.parse(stub) as ReleasePublished | FigureAnswered | DraftShown)) {
    if (entry.kind === 'figure.answered' && isStraightFromCount(entry)) continue
    for (const own of loggedBy(entry)) {
      // An earlier program logged a release again whose files a crash had kept from being written.
      if (own.id !== undefined) for (const old of logged.values()) if (old.id === own.id) logged.delete(old.manifest)
      // A draft that went out as it was shown is a release from then on.
      if (!logged.has(own.manifest) || own.id !== undefined) logged.set(own.manifest, own)
    }
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

/** What one entry says went out. */
export function loggedBy(entry: ReleasePublished | FigureAnswered | DraftShown): readonly Logged[] {
  switch (entry.kind) {
    case 'release.published':
      return [{ id: entry.release, manifest: entry.manifest, ...methodOf(entry) }]
    case 'figure.answered':
      return [{ id: undefined, manifest: entry.result }]
    case 'draft.shown':
      return entry.manifests.map((manifest) => ({ id: undefined, manifest, draft: entry.draft, ...methodOf(entry) }))
    default:
      return entry satisfies never
  }
}

const methodOf = ({ method }: { readonly method?: 'noise' }) => (method === undefined ? {} : { method })

/** Nothing is attacked beside it: that its files are gone is for whoever verifies, and holds nothing up. */
export const isOfNoise = ({ method }: Pick<Logged, 'method'>): boolean => method === 'noise'

/**
 * @param but figures (`figuresIn`) of which it does not matter that their draft was shown: whoever read those learns nothing when they go out.
 * @throws Failure when anything of it is gone, or is not what the log names.
 */
export async function loadEverReleased(
  installation: Pick<Installation, 'layout' | 'pools'>,
  but: ReadonlySet<string> = new Set(),
): Promise<KeptRelease[]> {
  const { found, missing } = await findEverReleased(installation)
  const faulty = found.filter(({ at }) => faultsOf(at.folder, at.id).length > 0)
  const gone = [...missing, ...faulty].filter((one) => !isOfNoise(one))
  if (gone.length > 0)
    throw new Failure('release.gone', {
      which: gone.map(({ id, manifest }) => id ?? `answer ${manifest.slice(0, 12)}`).join(', '),
    })
  const figuresOf = ({ at }: (typeof found)[number]): string => figuresAt(at.folder, at.id) ?? ''
  // The same figures tell nothing twice.
  const told = new Set([...but, ...found.filter(({ draft }) => draft === undefined).map(figuresOf)])
  return found.flatMap((one): KeptRelease[] => {
    const { manifest, draft, at } = one
    const read = (name: string): string | undefined => readReleaseFile(at.folder, at.id, name)
    if (isOfNoise(one) && faulty.includes(one)) return []
    if (isNoisy(read)) return [] // it leaves every number possible
    if (draft !== undefined) {
      const figures = figuresOf(one)
      if (told.has(figures)) return []
      told.add(figures)
    }
    const release = readRelease(read)
    return [{ ...release, manifest, ...(draft === undefined ? {} : { isDraft: true as const }) }]
  })
}
