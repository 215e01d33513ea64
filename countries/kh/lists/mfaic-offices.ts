import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(
  singleOffice('mfaic-offices', 'MFA', 'Ministry of Foreign Affairs and International Cooperation', 'ក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ'),
)
