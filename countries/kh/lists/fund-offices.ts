import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('fund-offices', 'FUND', 'Victims’ fund', 'មូលនិធិជនរងគ្រោះ'))
