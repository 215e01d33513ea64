import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('moi-offices', 'MOI', 'Ministry of Interior', 'ក្រសួងមហាផ្ទៃ'))
