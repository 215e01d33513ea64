/** What each paper says of the one thing that is asked, and the records that hold what is sealed. */
import { group } from './standing.ts'
import { sourceOf, type Statement } from './statement.ts'
import type { PaperSays, Told } from './told.ts'

export const papersOf = (own: readonly Statement[], says: (list: readonly Statement[]) => string | number | null): Told['papers'] =>
  group(own, sourceOf).map((list) => ({
    paper: list[0]?.paper ?? '',
    ...(list[0]?.office ? { office: list[0].office } : {}),
    ...(list[0]?.said_by ? { said_by: list[0].said_by } : {}),
    says: says(list),
  }))

/** Two offices may number alike, and a paper may give another's word beside its own. */
export const isOfPaper = (s: Statement, p: PaperSays): boolean =>
  s.paper === p.paper && (s.office ?? undefined) === p.office && (s.said_by ?? undefined) === p.said_by

/** The records that hold what is sealed, each beside its paper. */
export const withRecords = (papers: Told['papers'], own: readonly Statement[]): Told['papers'] =>
  papers.map((p) => ({
    ...p,
    records: own.flatMap((s) => (isOfPaper(s, p) && s.agency && s.record ? [{ agency: s.agency, record: s.record, fact: s.fact }] : [])),
  }))
