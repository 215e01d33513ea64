/** A transfer as whoever looks at it sees it. */
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import { DOSSIER_OFFICES } from '../../../core/entry/bodies.ts'
import { isUnderWay, stateOf, waitOf, type Transfer, type TransferState } from '../../../core/transfer/follow.ts'
import type { Lang } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'

export type Shown = Transfer & { readonly isMine: boolean }
export type Listed = { readonly now: string; readonly transfers: readonly Shown[] }
export type Standing = {
  readonly transfer: Shown
  readonly state: TransferState
  readonly wait: ReturnType<typeof waitOf>
  /** An answer, or its row in the register. */
  readonly waitsForMe: boolean
}

export function standingOf(transfer: Shown, now: string): Standing {
  const state = stateOf(transfer)
  return { transfer, state, wait: waitOf(transfer, now), waitsForMe: state === 'accepted' || (state === 'offered' && !transfer.isMine) }
}
/** What waits for who looks first, the longest first. */
export const underWay = ({ transfers, now }: Listed): readonly Standing[] =>
  transfers
    .map((t) => standingOf(t, now))
    .filter((s) => isUnderWay(s.state))
    .toSorted((a, b) => Number(b.waitsForMe) - Number(a.waitsForMe) || a.transfer.at.localeCompare(b.transfer.at))

export const officeName = (country: Country, code: string, lang: Lang): string =>
  pick(findCode(country, DOSSIER_OFFICES, code)?.words ?? { en: code }, lang)
