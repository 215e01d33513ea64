/**
 * A child whose guardian is accused is spoken for by a lawyer of its own (DESIGN 8.7). That a consent says so stands in clear; what an order of custody says of
 * it is sealed, and so is whether a lawyer is the child's alone. A lawyer on the file may be the guardian's, who brought the child: so no record ends it by
 * itself, and somebody of the office who answers for the child, or its head, says of one of them that it is the child's (core/person/care.ts). Said of the
 * wrong one, anybody of the office takes it back, and a lawyer is owed again.
 */
import { isSaid, type Care } from './care.ts'
import { timeOf, wordOf, type PersonRecord } from './record.ts'
import { listGrown } from './told.ts'

type Counsel = {
  /** The consent that says so last. */
  readonly conflict: PersonRecord
  /** Records that tell of a lawyer, of that time or later: of which of them it may be said. */
  readonly lawyers: readonly PersonRecord[]
}

/** @param records in order of time. @returns undefined where nothing is to be said: nobody is accused, or who has turned eighteen speaks for herself. */
export function counselOf(records: readonly PersonRecord[]): Counsel | undefined {
  const conflict = records.findLast((r) => wordOf(r, 'guardian_conflict') === 'yes')
  if (!conflict || listGrown(records).some((r) => timeOf(r) >= timeOf(conflict))) return undefined
  return { conflict, lawyers: records.filter((r) => isLawyer(r) && timeOf(r) >= timeOf(conflict)) }
}

const isLawyer = (r: PersonRecord): boolean =>
  (r.kind === 'legal_representation' && wordOf(r, 'counsel_type') !== 'none') ||
  (r.kind === 'victim_participation' && wordOf(r, 'has_counsel') === 'yes') ||
  (r.kind === 'service_episode' && wordOf(r, 'service_type') === 'legal')

/** Whether one of them was said to be the child's. */
export const isAnswered = ({ lawyers }: Counsel, care: Pick<Care, 'answers'>): boolean => lawyers.some((r) => isSaid(care, r.record))
