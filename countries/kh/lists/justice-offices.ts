import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('justice-offices', 'MOJ', 'Ministry of Justice', 'ក្រសួងយុត្តិធម៌'))
