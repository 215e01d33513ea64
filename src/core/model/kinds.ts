/**
 * Record kinds: the units that are counted. Each names its clear columns once; the SQL table, the append check and
 * the indicators follow from here, and a test holds the database catalogue against it.
 *
 * Sealed fields have no column: they live in envelopes only.
 */
import type { ClearClass } from './fields.ts'

export type Column = {
  /** SQL column and stub key. */
  readonly id: string
  readonly type: 'code' | 'date' | 'integer' | 'case-number'
  readonly privacy: ClearClass
  /** Counted columns are part of the count-only stub, which survives erasure; the others are erased with the record. */
  readonly counted: boolean
}

export type RecordKind = {
  readonly id: string
  /** What one record counts (IC-TIP unit of description). */
  readonly unit: 'perpetrator' | 'victim'
  readonly table: string
  readonly columns: readonly Column[]
}

const code = (id: string, privacy: ClearClass = 'quasi'): Column => ({ id, type: 'code', privacy, counted: true })
const date = (id: string): Column => ({ id, type: 'date', privacy: 'operational', counted: true })

/** One accused person in one court case (domain 7.4, AccusedEpisode with its charge, verdict and sentence). */
export const ACCUSED_EPISODE: RecordKind = {
  id: 'accused_episode',
  unit: 'perpetrator',
  table: 'accused_episodes',
  columns: [
    code('court', 'public'),
    { id: 'case_number', type: 'case-number', privacy: 'operational', counted: false },
    { id: 'accused_no', type: 'integer', privacy: 'operational', counted: false },
    date('registered_on'),
    code('offence', 'public'),
    code('form_of_exploitation'),
    code('stage', 'operational'),
    date('decided_on'),
    code('presence'),
    code('outcome'),
    { id: 'sentence_months', type: 'integer', privacy: 'public', counted: true },
    code('sex'),
    code('age_band'),
    code('citizenship'),
    code('is_official'),
  ],
}

/** One person referred as a potential victim (domain 7.5, Referral, at first contact). */
export const REFERRAL: RecordKind = {
  id: 'referral',
  unit: 'victim',
  table: 'referrals',
  columns: [
    date('referred_period'),
    code('referrer_type', 'operational'),
    code('referrer', 'operational'),
    code('form_of_exploitation'),
    code('age_at_exploitation'),
    code('sex'),
    code('citizenship'),
  ],
}

export const RECORD_KINDS: readonly RecordKind[] = [ACCUSED_EPISODE, REFERRAL]

/** @throws when no such kind exists: a form that names one is refused when the country loads, so this is a bug. */
export function getRecordKind(id: string): RecordKind {
  const kind = RECORD_KINDS.find((k) => k.id === id)
  if (!kind) throw new Error(`impossible: no record kind ${id}`)
  return kind
}
