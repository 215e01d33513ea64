/** An annual report as the application shows it at the desk (src/server/routes/annual.ts). */
import type { FrozenFigure, Outline, OutlinePart } from '../../../core/report/annual.ts'

export type SignedWord = { readonly agency: string; readonly isMine: boolean }
export type Frozen = Outline & Required<Pick<Outline, 'frozen'>>
export type ReportShown = {
  readonly report: Frozen
  readonly isFrozen: boolean
  readonly mayWrite: boolean
  readonly before: string | null
  readonly numbers: readonly FrozenFigure[]
  readonly moved: readonly string[]
  readonly signed: readonly SignedWord[]
}
export type Shelf = {
  readonly mayWrite: boolean
  readonly years: readonly number[]
  readonly reports: readonly { readonly year: number; readonly signed: readonly SignedWord[] }[]
  readonly out: readonly number[]
}
/** What an editor changes. */
export type Draft = Pick<Outline, 'title'> & { readonly parts: readonly OutlinePart[] }
