import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('acu-offices', 'ACU', 'Anti-Corruption Unit', 'អង្គភាពប្រឆាំងអំពើពុករលួយ'))
