import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('bar-offices', 'BAR', 'Bar Association, legal aid', 'គណៈមេធាវី ជំនួយផ្នែកច្បាប់'))
