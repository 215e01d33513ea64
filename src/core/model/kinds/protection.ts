/** Protection: referrals, services, shelters, returns home, what was done to a person (domain 7.3, 7.5). */
import type { RecordKind } from './define.ts'
import { VICTIM_EPISODE } from './protection/episode.ts'
import { REFERRAL } from './protection/referral.ts'
import { CONSENT, CUSTODY_TRANSFER, MISSION_CONTACT, REINTEGRATION, REPATRIATION, SAFE_CONTACT } from './protection/returns-home.ts'
import { ENTITLEMENT, FACILITY, FACILITY_CENSUS, FUND_PAYMENT, SERVICE_EPISODE, SERVICE_NEED, SHELTER_STAY } from './protection/services.ts'

export const PROTECTION_KINDS: readonly RecordKind[] = [
  REFERRAL,
  VICTIM_EPISODE,
  SERVICE_EPISODE,
  SHELTER_STAY,
  SERVICE_NEED,
  ENTITLEMENT,
  FUND_PAYMENT,
  FACILITY,
  FACILITY_CENSUS,
  REINTEGRATION,
  CUSTODY_TRANSFER,
  REPATRIATION,
  MISSION_CONTACT,
  CONSENT,
  SAFE_CONTACT,
]
