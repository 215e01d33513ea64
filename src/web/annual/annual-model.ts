/** An annual report before it is drawn. */
import type { Words } from '../../core/model/fields.ts'
import type { Heat, Point, TakenBack } from '../public/index.ts'

export type AnnualFigure = {
  readonly what: Words
  readonly unit: Words
  readonly caveat: Words
  /** Of the report's year; null where nothing of it was released. */
  readonly point: Point | null
  readonly release: string | null
  /** The day by whose end its release was on record, as the log proves; by no paper’s day (decision 56). Null where its release does not say it. */
  readonly asOf: string | null
  /** The years up to the report's, the report's own as it stands in it. */
  readonly points: readonly Point[]
  /** Of a figure of returns, as it stood then; null where that was not released by place and time. */
  readonly heat: Heat | null
  /** What was released since it was frozen, where that says something else. */
  readonly since: { readonly point: Point; readonly release: string } | null
  /** The release of a frozen number that is no longer here: then it has no point. `back`: who took it back; null where only its files are gone. */
  readonly gone: { readonly release: string; readonly back: TakenBack | null } | null
}
export type AnnualModel = {
  readonly country: Words
  readonly title: Words
  readonly year: number
  readonly isDemo: boolean
  readonly parts: readonly { readonly title: Words; readonly text?: Words; readonly figures: readonly AnnualFigure[] }[]
  /** ISO day of a draft. */
  readonly asOf: string
  /** `position`: of its entry in the log; null while it waits for it. `signedBy`: offices whose people signed it; none where it was put out by command. */
  readonly frozen: { readonly on: string; readonly position: number | null; readonly signedBy: readonly Words[] } | null
}
