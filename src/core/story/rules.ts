/**
 * Which date of which kind of record is which station of a case, from first contact to sentence served (domain 7.4). The
 * stations of a whole case stand before those of one accused where they fall on one day.
 */
import { modelKind, type RecordKind } from '../model/kinds.ts'

export const STATIONS = [
  'first_contact',
  'opened',
  'closed',
  'dossier_sent',
  'dossier_received',
  'prosecutor_decided',
  'proceedings',
  'registered',
  'charged',
  'supervised',
  'breached',
  'supervision_ended',
  'absconded',
  'warrant_issued',
  'found',
  'warrant_executed',
  'hearing',
  'settled',
  'decided',
  'reparation_ordered',
  'review_filed',
  'review_decided',
  'final',
  'reparation_paid',
  'sentence_ends',
] as const
export type Station = (typeof STATIONS)[number]

export type StationRule = {
  readonly kind: string
  readonly station: Station
  /** Date column that says when. */
  readonly on: string
  /** Columns that are said beside it, where they hold something. */
  readonly facts: readonly string[]
}
const at = (kind: string, station: Station, on: string, ...facts: string[]): StationRule => ({ kind, station, on, facts })

export const STATION_RULES: readonly StationRule[] = [
  // A lead's day says when somebody asked for help: its month is enough for the line.
  at('lead', 'first_contact', 'received_on', 'channel'),
  at('investigation', 'opened', 'opened_on', 'unit_type', 'law_basis'),
  at('investigation', 'closed', 'closed_on', 'state'),
  at('dossier', 'dossier_sent', 'sent_on'),
  at('dossier', 'dossier_received', 'received_on'),
  at('dossier', 'prosecutor_decided', 'decided_on', 'decision', 'decline_reason'),
  at('proceeding', 'proceedings', 'initiated_on', 'proceeding_type'),
  at('proceeding', 'final', 'final_on'),
  at('charge', 'charged', 'charged_on', 'offence'),
  at('accused_episode', 'registered', 'registered_on', 'custody'),
  at('accused_episode', 'charged', 'charged_on', 'offence'),
  at('accused_episode', 'decided', 'decided_on', 'outcome', 'presence', 'sentence_months', 'suspended_months'),
  at('hearing', 'hearing', 'held_on', 'adjournment'),
  at('supervision', 'supervised', 'started_on', 'conditions'),
  at('supervision', 'breached', 'breached_on'),
  at('supervision', 'supervision_ended', 'ended_on', 'outcome'),
  at('absconding', 'absconded', 'absconded_on', 'from_custody'),
  at('absconding', 'found', 'found_on'),
  at('warrant', 'warrant_issued', 'issued_on', 'warrant_type'),
  at('warrant', 'warrant_executed', 'executed_on', 'warrant_type'),
  at('settlement', 'settled', 'settled_on', 'settlement_type'),
  at('verdict', 'decided', 'decided_on', 'outcome', 'presence', 'level', 'effect'),
  at('review', 'review_filed', 'filed_on', 'review_type', 'appeal_court'),
  at('review', 'review_decided', 'decided_on', 'review_type', 'result'),
  at('reparation', 'reparation_ordered', 'ordered_on', 'reparation_type', 'ordered'),
  at('reparation_payment', 'reparation_paid', 'paid_on', 'reparation_type', 'amount'),
]

/** The kinds that tell a story, in the order of a case. */
export const STORY_KINDS: readonly RecordKind[] = [...new Set(STATION_RULES.map((r) => r.kind))].map(modelKind)
/** Of a court's case: found by its court and number once one record of it is known. */
export const COURT_KINDS: readonly RecordKind[] = STORY_KINDS.filter((k) => k.columns.some((c) => c.id === 'court'))
