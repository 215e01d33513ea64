import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('gdi-offices', 'GDI', 'General Department of Immigration', 'អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍'))
