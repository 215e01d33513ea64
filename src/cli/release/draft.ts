/**
 * A draft says what is asked for, and who signed for it. Numbers are never kept in it: they are counted, protected and attacked
 * anew at each step.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadHighs } from '../../adapters/highs/index.ts'
import { writeDurably } from '../../adapters/files/durable.ts'
import { loadEverReleased } from '../../adapters/ever-released.ts'
import { isPublished, type Named } from '../../adapters/files/releases.ts'
import { readRoundingKey } from '../../adapters/files/rounding-key.ts'
import type { Installation } from '../../adapters/installation.ts'
import { findIndicator } from '../../core/country/find.ts'
import type { KeySignature } from '../../core/ledger/signature.ts'
import type { NotCleared } from '../../flow/attack.ts'
import { clear, type Gate } from '../../flow/clear.ts'
import type { TooDeep } from '../../flow/protect.ts'
import { contentOfCleared } from '../../flow/release.ts'
import type { Cleared } from '../../flow/stages.ts'
import { makeYearly } from '../../flow/yearly.ts'
import { partsOf } from '../../flow/yearly/parts.ts'
import { Usage } from '../command.ts'

export type Draft = Named & {
  readonly asOf: string
  /** One indicator's tables, or all that the requirements ask for of a year: a release for each set of linked tables. */
  readonly asks:
    | { readonly year: number }
    | {
        readonly indicator: string
        readonly from: string
        readonly to: string
        readonly by: readonly string[]
        readonly tables: readonly (readonly string[])[] | null
      }
  /** What those who signed saw, by release. */
  readonly releases: Readonly<Record<string, string>>
  readonly signed: readonly KeySignature[]
}
export type Part = Named & { readonly cleared: Cleared; readonly content: string }

const draftPath = (i: Installation, id: string): string => join(i.layout.dir, 'drafts', `${id}.json`)
export function readDraft(i: Installation, id: string): Draft {
  if (!existsSync(draftPath(i, id))) throw new Usage(`there is no draft ${id}`)
  return JSON.parse(readFileSync(draftPath(i, id), 'utf8')) as Draft
}
export const saveDraft = (i: Installation, draft: Draft): void =>
  writeDurably(draftPath(i, draft.id), `${JSON.stringify(draft, null, 2)}\n`)
export const removeDraft = (i: Installation, id: string): void => rmSync(draftPath(i, id), { force: true })

export const gateOf = async (installation: Installation): Promise<Gate> => ({
  country: installation.country,
  counts: installation.counts,
  solver: await loadHighs(),
  earlier: await loadEverReleased(installation),
  roundingKey: readRoundingKey(installation.layout),
})

/** @returns what would go out, in parts; or why not. What is out already of a year that was cut off is not made again. */
export async function clearDraft(installation: Installation, draft: Draft): Promise<readonly Part[] | NotCleared | TooDeep> {
  const { asks, asOf } = draft
  const gate = await gateOf(installation)
  const part = (as: Named, cleared: Cleared): Part => ({ ...as, cleared, content: contentOfCleared(cleared, installation.settings.demo) })
  if (!('year' in asks)) {
    const indicator = findIndicator(installation.country, asks.indicator)
    if (!indicator) throw new Usage(`there is no indicator ${asks.indicator}`)
    const cleared = await clear({ ...asks, asOf, indicator, interval: asks }, gate)
    return 'protected' in cleared ? [part(draft, cleared)] : cleared
  }
  const yearly = await makeYearly({ from: `${asks.year}-01-01`, to: `${asks.year + 1}-01-01` }, asOf, gate)
  const parts: Part[] = []
  for (const { cleared, ...as } of partsOf(yearly, draft)) if (!(await isPublished(installation, as.id))) parts.push(part(as, cleared))
  return parts.length > 0 ? parts : { refused: 'nothing of this year can be published that is not out', coarser: [] }
}
