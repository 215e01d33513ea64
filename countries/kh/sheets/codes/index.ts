import type { CodeWords } from '../../../../src/core/country/index.ts'
import { AGE_BANDS } from './age-bands.ts'
import { CITIZENSHIPS } from './citizenships.ts'
import { CUSTODY_STATES } from './custody-states.ts'
import { FIVE_STATES } from './five-states.ts'
import { FORMS_OF_EXPLOITATION } from './forms-of-exploitation.ts'
import { OFFENCE_TITLES } from './offences.ts'
import { OUTCOMES } from './outcomes.ts'
import { PRESENCE } from './presence.ts'
import { PROVINCES } from './provinces.ts'
import { REGISTER_CODES } from './registers.ts'
import { SEXES } from './sexes.ts'
import { STAGES } from './stages.ts'

/** By list: a file each. */
export const CODES: Readonly<Record<string, CodeWords>> = {
  ...REGISTER_CODES,
  sexes: SEXES,
  'age-bands': AGE_BANDS,
  citizenships: CITIZENSHIPS,
  'forms-of-exploitation': FORMS_OF_EXPLOITATION,
  provinces: PROVINCES,
  stages: STAGES,
  presence: PRESENCE,
  offences: OFFENCE_TITLES,
  outcomes: OUTCOMES,
  'custody-states': CUSTODY_STATES,
  'five-states': FIVE_STATES,
}
