/** What a draft asks for, cleared: counted, protected and attacked anew at each step, beside everything that is out by then. */
import { loadHighs } from '../../adapters/highs/index.ts'
import { loadEverReleased } from '../../adapters/ever-released.ts'
import { besideOf, findDraft, readDraftFiles, saveDraft, type ReleaseDraft } from '../../adapters/files/drafts.ts'
import { draftOf, isPublished, type Named } from '../../adapters/files/releases.ts'
import { readRoundingKey } from '../../adapters/files/rounding-key.ts'
import type { Installation } from '../../adapters/installation.ts'
import { findIndicator } from '../../core/country/find.ts'
import { isReviewer } from '../../core/entry/check-act.ts'
import { contentOf } from '../../core/release/approval.ts'
import type { NotCleared } from '../../flow/attack.ts'
import { clear, type Gate } from '../../flow/clear.ts'
import type { TooDeep } from '../../flow/protect.ts'
import type { Cleared } from '../../flow/stages.ts'
import { makeYearly } from '../../flow/yearly.ts'
import { partsOf } from '../../flow/yearly/parts.ts'
import { Usage } from '../command.ts'

export type Wanted = Pick<ReleaseDraft, 'id' | 'title' | 'asOf' | 'asks'>
export type Part = Named & { readonly cleared: Cleared }

export function readDraft(installation: Installation, id: string): ReleaseDraft {
  const draft = findDraft(installation, id)
  if (!draft) throw new Usage(`there is no draft ${id}`)
  return draft
}

export const gateOf = async (installation: Installation): Promise<Gate> => ({
  country: installation.country,
  counts: installation.counts,
  solver: await loadHighs(),
  earlier: await loadEverReleased(installation),
  roundingKey: readRoundingKey(installation.layout),
})

/** @returns what would go out, in parts; or why not. What is out already of a year that was cut off is not made again. */
export async function clearDraft(installation: Installation, wanted: Wanted): Promise<readonly Part[] | NotCleared | TooDeep> {
  const { asks, asOf, id, title } = wanted
  const gate = await gateOf(installation)
  if (!('year' in asks)) {
    const indicator = findIndicator(installation.country, asks.indicator)
    if (!indicator) throw new Usage(`there is no indicator ${asks.indicator}`)
    const cleared = await clear({ ...asks, asOf, indicator, interval: asks }, gate)
    return 'protected' in cleared ? [{ id, title, cleared }] : cleared
  }
  const yearly = await makeYearly({ from: `${asks.year}-01-01`, to: `${asks.year + 1}-01-01` }, asOf, gate)
  const parts: Part[] = []
  for (const part of partsOf(yearly, wanted)) if (!(await isPublished(installation, part.id))) parts.push(part)
  return parts.length > 0 ? parts : { refused: 'nothing of this year can be published that is not out', coarser: [] }
}

/**
 * Leaves what was cleared for those who are asked to approve it. What is out already of a set that was cut off stays under its
 * signatures. @param offices null for whoever receives returns and whose records are counted.
 */
export async function keepDraft(
  installation: Installation,
  wanted: Wanted,
  parts: readonly Part[],
  offices: readonly string[] | null,
): Promise<ReleaseDraft> {
  const made = new Map(parts.map((part) => [part.id, draftOf(installation, part.cleared, part)]))
  const old = findDraft(installation, wanted.id)
  const out = new Map<string, ReadonlyMap<string, string>>()
  if (old) for (const [id, files] of readOld(installation, old)) if (await isPublished(installation, id)) out.set(id, files)
  const files = new Map([...out, ...made])
  const releases = Object.fromEntries([...files].map(([id, of]) => [id, contentOf(of)]))
  const draft: ReleaseDraft = {
    format: 'saksi-draft/1',
    ...wanted,
    offices: offices ?? officesOf(installation, parts),
    attacked: new Date().toISOString(),
    beside: await besideOf(installation, Object.keys(releases)),
    releases,
  }
  saveDraft(installation, draft, files)
  return draft
}

function readOld(installation: Installation, old: ReleaseDraft): Iterable<[string, ReadonlyMap<string, string>]> {
  try {
    return readDraftFiles(installation, old)
  } catch {
    return [] // altered: it is made again whole, and nobody has signed that
  }
}

function officesOf({ country }: Installation, parts: readonly Part[]): string[] {
  const counted = parts.flatMap((p) => Object.keys(p.cleared.protected.counted.lineage.agencies))
  const receive = country.agencies.flatMap((a) => (isReviewer(country, a.id) ? [a.id] : []))
  return [...new Set([...receive, country.trustee.id, ...counted])].sort()
}
