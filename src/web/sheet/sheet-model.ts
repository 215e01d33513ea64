/** An answer sheet before it is drawn. */
import type { Lang, Words } from '../../core/model/fields.ts'
import type { AnswerSheet, Narrative } from '../../work/answers/answer-sheet.ts'
import type { SaidFinding, SaidStep } from './say-chain.ts'

export type SignOff = {
  readonly agency: Words
  readonly isStale: boolean
  /** By a device; else it was said by command, and nobody signed it. */
  readonly isSigned: boolean
  readonly narrative: Narrative
  readonly sources: readonly string[]
}

export type SaidChain = { readonly words: Words; readonly why: Words; readonly steps: readonly SaidStep[] }

export type SheetModel = {
  readonly sheet: AnswerSheet
  readonly title: Words
  readonly country: Words
  /** The country's, English first: a column of each file for each. */
  readonly languages: readonly Lang[]
  readonly parts: readonly { readonly key: string; readonly words: Words }[]
  readonly asks: ReadonlyMap<string, Words>
  readonly provisional: ReadonlySet<string>
  readonly agencies: ReadonlyMap<string, Words>
  /** Indicator id → unit and code words of its cells. */
  readonly units: ReadonlyMap<string, Words>
  /** The law that a figure holds under, by its indicator. */
  readonly bases: ReadonlyMap<string, Words>
  readonly labelCell: (indicator: string, dimension: string, code: string) => Words
  readonly signed: ReadonlyMap<string, SignOff>
  /** Figures that people hold for one, with why each is not the one before; empty where nobody asked. */
  readonly chains: readonly SaidChain[]
  readonly findings: readonly SaidFinding[]
  readonly isDemo: boolean
}
