import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('gdp-offices', 'GDP', 'General Department of Prisons', 'អគ្គនាយកដ្ឋានពន្ធនាគារ'))
