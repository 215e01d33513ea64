/**
 * Why a question is asked and who sees its answer, in Khmer, by what its definition says in English (src/core/model/kinds). In files of
 * the model's pillars, so that a page fetches what stands on it and an English one nothing.
 */
import { ACTION_KINDS } from '../../../core/model/kinds/action.ts'
import type { RecordKind } from '../../../core/model/kinds/define.ts'
import { INTAKE_KINDS } from '../../../core/model/kinds/intake.ts'
import { INTEGRITY_KINDS } from '../../../core/model/kinds/integrity.ts'
import { JUSTICE_KINDS } from '../../../core/model/kinds/justice.ts'
import { PAPER_KINDS } from '../../../core/model/kinds/papers.ts'
import { PREVENTION_KINDS } from '../../../core/model/kinds/prevention.ts'
import { PROTECTION_KINDS } from '../../../core/model/kinds/protection.ts'
import type { Rows } from './rows.ts'

type File = () => Promise<{ readonly default: Rows }>

export type Reasons = { readonly whyAsked: Rows; readonly whoSees: Rows }

/** Where there are none, the definition is read in its own English. */
export const NO_REASONS: Reasons = { whyAsked: {}, whoSees: {} }

/** A reason that more than one pillar gives stands in `common.ts`. */
export const PILLARS: readonly (readonly [readonly RecordKind[], File])[] = [
  [INTAKE_KINDS, () => import('./intake.ts')],
  [ACTION_KINDS, () => import('./action.ts')],
  [JUSTICE_KINDS, () => import('./justice.ts')],
  [PROTECTION_KINDS, () => import('./protection.ts')],
  [PREVENTION_KINDS, () => import('./prevention.ts')],
  [INTEGRITY_KINDS, () => import('./integrity.ts')],
  [PAPER_KINDS, () => import('./papers.ts')],
]

/** @param kind id of a record kind. @throws when a file cannot be fetched */
export async function loadReasons(kind: string): Promise<Reasons> {
  const pillar = PILLARS.find(([kinds]) => kinds.some((k) => k.id === kind))?.[1]
  const [own, common, who] = await Promise.all([pillar?.(), import('./common.ts'), import('./who-sees.ts')])
  return { whyAsked: { ...common.default, ...own?.default }, whoSees: who.default }
}
