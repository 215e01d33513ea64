/** A draft is left for those who are asked to approve it: what was cleared, where they find it, and who they are. */
import { isReviewer } from '../../core/entry/bodies.ts'
import { contentOf } from '../../core/release/approval.ts'
import { Failure } from '../../errors.ts'
import type { KeptRelease } from './answer-asker.ts'
import type { Gate } from './clear-tables.ts'
import type { Cleared } from '../../road/stages.ts'
import { loadEverReleased } from './ever-released.ts'
import { findDraft, findSoundFiles, readStanding, saveDraft, type DraftFiles, type ReleaseDraft } from './drafts.ts'
import { draftOf, isPublished, type Named } from './released-files.ts'
import { readRoundingKey } from './rounding-key.ts'
import { loadHighs } from '../../outside/highs/index.ts'
import type { Installation } from '../installation/installation.ts'
import { noteReadBefore } from './note-earlier-reads.ts'
import { oneLeaves } from './one-at-a-time.ts'

export type WantedDraft = Pick<ReleaseDraft, 'id' | 'title' | 'asOf' | 'asks'>
/** `beside`: manifests of what it was attacked beside. */
export type DraftPart = Named & { readonly cleared: Cleared; readonly beside: readonly string[] }

/** A gate that knows by which manifest each of what went out before is in the log. */
export type OwnGate = Omit<Gate, 'earlier'> & { readonly earlier: readonly KeptRelease[] }

/**
 * What clears a release here: the country, its counts, and everything that was ever released.
 * @param but figures that may have been shown: a draft is not held against itself.
 */
export async function gateOf(installation: Installation, but?: ReadonlySet<string>): Promise<OwnGate> {
  await noteReadBefore(installation)
  return {
    country: installation.country,
    counts: installation.counts,
    solver: await loadHighs(),
    earlier: await loadEverReleased(installation, but),
    roundingKey: readRoundingKey(installation.layout),
  }
}

/** What a draft that was made beside other work is asked before it is kept, when nothing else leaves. */
export type BeforeKept = {
  /** When what lay under its name was attacked, as it was asked for; null where nothing did. Something else there is left, and this is not kept. */
  readonly over: string | null
  /** From its answer on the draft is being kept: whoever would end it waits. */
  readonly keeping: () => Promise<void>
}

/**
 * Leaves what was cleared for those who are asked to approve it. What is out already of a set that was cut off stays under its
 * signatures. @param offices null for whoever receives returns and whose records are counted.
 * @throws Failure 'draft.name-taken' where something else lies under its name than when it was asked for.
 */
export async function keepDraft(
  installation: Installation,
  wanted: WantedDraft,
  parts: readonly DraftPart[],
  offices: readonly string[] | null,
  before?: BeforeKept,
): Promise<ReleaseDraft> {
  const old = findDraft(installation, wanted.id)
  // One that somebody altered is made again whole, and nobody has signed that.
  const lying = findSoundFiles(installation, old) ?? new Map<string, DraftFiles>()
  const isApproved = old !== undefined && (await readStanding(installation, old)).words.some(({ declined }) => declined === undefined)
  const made = new Map(parts.map((part) => [part.id, draftOf(installation, part.cleared, part, lying.get(part.id), isApproved)]))
  const out = new Map<string, ReadonlyMap<string, string>>()
  for (const [id, files] of lying) if (await isPublished(installation, id)) out.set(id, files)
  const files = new Map([...out, ...made])
  const beside = [...new Set(parts.flatMap((part) => part.beside))]
  const counted = parts.flatMap((p) => Object.keys(p.cleared.protected.counted.lineage.agencies))
  const asked = { offices: offices ?? agenciesAsked(installation.country, counted), beside }
  // Nobody reads half of the old one and half of the new.
  return oneLeaves(installation, async () => {
    if (before) {
      await before.keeping()
      if ((findDraft(installation, wanted.id)?.attacked ?? null) !== before.over) throw new Failure('draft.name-taken')
    }
    return leaveDraft(installation, wanted, files, asked)
  })
}

/** Leaves it as it would go out: release → its files. While nothing else leaves (`oneLeaves`). */
export function leaveDraft(
  installation: Installation,
  wanted: WantedDraft,
  files: ReadonlyMap<string, ReadonlyMap<string, string>>,
  { offices, beside }: Pick<ReleaseDraft, 'offices' | 'beside'>,
): ReleaseDraft {
  const releases = Object.fromEntries([...files].map(([id, of]) => [id, contentOf(of)]))
  const draft: ReleaseDraft = { format: 'saksi-draft/1', ...wanted, offices, attacked: new Date().toISOString(), beside, releases }
  saveDraft(installation, draft, files)
  return draft
}

/** Who receives returns, the trustee, and whose records are counted. */
export function agenciesAsked(country: Installation['country'], counted: readonly string[]): string[] {
  const receive = country.agencies.flatMap((a) => (isReviewer(country, a.id) ? [a.id] : []))
  return [...new Set([...receive, country.trustee.id, ...counted])].sort()
}
