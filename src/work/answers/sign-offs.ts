/**
 * What agencies said under the figures of an answer sheet: their words, in files beside the record, because they are
 * written to be published. The log holds their hash, so words put under a signature afterwards show.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { AnswerSigned } from '../../core/entry/kinds/answer-signed.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import type { Narrative } from './answer-sheet.ts'

export type SignOffRecord = {
  readonly question: string
  readonly agency: string
  /** Hex: hash of the figure that was signed. */
  readonly figure: string
  /** By language, each of the country's. */
  readonly narrative: Narrative
  readonly sources: readonly string[]
  /** A device signed it. Left out where the command line put it on record. */
  readonly isSigned?: true
}

export const readSignOffs = (layout: Layout, report: string, year: number): readonly SignOffRecord[] => {
  const path = layout.signOffs(report, year)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SignOffRecord[]) : []
}

/** Takes the place of an earlier one of the same agency on the same question. Whoever writes holds the lock (work/answers/sign-answer.ts). */
export function keepSignOff(layout: Layout, report: string, year: number, record: SignOffRecord): void {
  const path = layout.signOffs(report, year)
  mkdirSync(dirname(path), { recursive: true })
  const others = readSignOffs(layout, report, year).filter((s) => s.question !== record.question || s.agency !== record.agency)
  writeDurably(path, `${JSON.stringify([...others, record], null, 2)}\n`)
}

/** The words under what was said; undefined where others stand there now. */
export const findSignOff = (layout: Layout, said: AnswerSigned): SignOffRecord | undefined =>
  readSignOffs(layout, said.report, said.year).find(
    (r) => r.question === said.question && r.agency === said.by && r.figure === said.figure && hashShown(r.narrative) === said.narrative,
  )

export type StandingSignOff = SignOffRecord & {
  /** The figure is no longer the one that was signed. */
  readonly isStale: boolean
}

/** @param figures question → hash of its figure now. */
export const standingOf = (records: readonly SignOffRecord[], figures: ReadonlyMap<string, string>): readonly StandingSignOff[] =>
  records.map((s) => ({ ...s, isStale: figures.get(s.question) !== s.figure }))

export const standingSignOffs = (
  layout: Layout,
  report: string,
  year: number,
  figures: ReadonlyMap<string, string>,
): readonly StandingSignOff[] => standingOf(readSignOffs(layout, report, year), figures)
