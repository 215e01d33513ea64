import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('moh-offices', 'MOH', 'Ministry of Health', 'ក្រសួងសុខាភិបាល'))
