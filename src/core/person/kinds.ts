/**
 * Of which kinds of record a person's file is put together: each is about one person who is or may be a victim. Nothing of the enforcement side is
 * among them, and nothing of an accused: a file holds what help was given, never what it could be used for (DESIGN 8.1, 8.2).
 */
import { listRecordKinds, type RecordKind } from '../model/kinds.ts'

/** A lead is an event, and is how most files begin. */
const BEGINS = 'lead'

/** A country's own kinds among them. */
export const personKinds = (): readonly RecordKind[] =>
  listRecordKinds().filter(
    (k) =>
      k.concerns === 'victim' &&
      (k.side === 'protection' || k.side === 'shared') &&
      !k.isOwnAlone &&
      (k.unit === 'victim' || k.id === BEGINS),
  )

/**
 * What a line of the file shows of a record: how work went. What was done to the person is in none of these: it is not shown to whoever passes a
 * screen by (reference: trauma-informed rules), and stands on the record's own page. A kind that is not here shows its name and month alone. In the
 * order in which help goes, which is the order of records of one month.
 */
export const SHOWN: Readonly<Record<string, readonly string[]>> = {
  lead: ['channel', 'state'],
  encountered_person: ['context', 'status', 'screened', 'referred'],
  screening: ['outcome', 'screener_type', 'private', 'interpreter', 'second_screening'],
  identification: ['status', 'authority_type'],
  recognition: ['decision', 'representative'],
  statement: ['language', 'present'],
  consent: ['purposes', 'taken_by_type', 'by_guardian', 'withdrawn'],
  referral: ['reason', 'state', 'receiver_type', 'decline_reason'],
  service_need: ['need', 'met', 'reason_unmet'],
  service_episode: ['service_type', 'provider_type'],
  shelter_stay: ['stay_band', 'custody_order', 'free_to_leave'],
  custody_transfer: ['to_type', 'basis_type', 'status', 'refused_by_family'],
  entitlement: ['entitlement_type', 'amount_due', 'amount_paid'],
  fund_payment: ['amount'],
  detention: ['facility_type', 'screening_band', 'release_reason'],
  escapee_alert: ['outcome'],
  penalisation: ['penalty_type', 'revoked'],
  removal: ['removal_type', 'screened_before', 'removed_unscreened'],
  stay_permit: ['permit_type', 'decision'],
  victim_participation: ['role', 'has_counsel', 'help_conditional'],
  legal_representation: ['counsel_type', 'meetings_before_hearing'],
  protection_measure: ['measure_type', 'decision'],
  repatriation: ['direction', 'country', 'voluntary', 'fear_asked'],
  mission_contact: ['country', 'answered', 'outcome'],
  reintegration: ['stage', 'risk_level', 'decision', 'followed_up'],
}
