/**
 * What one body sends and another receives, each by its own record. Offices are compared by the area that both lie in: the
 * police of a province send to the prosecutors of its court. Only records that both sides of the wall may know of take
 * part: nothing of the protection side is read, so nothing of it can show (DESIGN 8.1).
 */
import type { Where } from '../country/indicator.ts'
import type { Words } from '../model/fields.ts'
import type { AgencyType } from '../model/lifecycles.ts'

export type Side = {
  readonly kind: string
  /** Column of the office, of the day, and what the record must say. */
  readonly office: string
  readonly date: string
  readonly where?: Where
  /** Where several bodies fill the kind: whose records are meant. */
  readonly by?: AgencyType
}
export type Flow = {
  readonly id: string
  readonly words: Words
  readonly sent: Side
  readonly received: Side
  /** So many days may pass from the day of the one record to the day of the other. */
  readonly onTheWay: number
}

export const FLOWS: readonly Flow[] = [
  {
    id: 'dossiers',
    words: { en: 'Dossiers sent by the police and received by prosecutors', km: 'សំណុំរឿងដែលនគរបាលបញ្ជូន និងព្រះរាជអាជ្ញាទទួល' },
    sent: { kind: 'investigation', office: 'office', date: 'closed_on', where: { state: ['dossier_sent'] } },
    received: { kind: 'dossier', office: 'office', date: 'sent_on' },
    onTheWay: 7,
  },
  {
    id: 'charges',
    words: { en: 'Dossiers charged by prosecutors and cases begun before the courts', km: 'សំណុំរឿងដែលព្រះរាជអាជ្ញាចោទ និងរឿងចាប់ផ្តើមនៅតុលាការ' },
    sent: { kind: 'dossier', office: 'office', date: 'decided_on', where: { decision: ['charged'] } },
    received: { kind: 'proceeding', office: 'court', date: 'initiated_on', where: { proceeding_type: ['prosecution'] } },
    onTheWay: 30,
  },
  {
    id: 'labour-referrals',
    words: { en: 'Cases handed over by labour offices and received by the police', km: 'សំណុំរឿងដែលការិយាល័យការងារប្រគល់ និងនគរបាលទទួល' },
    sent: { kind: 'criminal_referral', office: 'office', date: 'sent_on' },
    received: {
      kind: 'lead',
      office: 'office',
      date: 'received_on',
      by: 'police',
      where: { channel: ['LABOUR_INSPECTION', 'MOLVT_PROVINCIAL_OFFICE'] },
    },
    onTheWay: 14,
  },
]
