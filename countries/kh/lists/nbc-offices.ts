import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('nbc-offices', 'NBC', 'National Bank', 'ធនាគារជាតិ'))
