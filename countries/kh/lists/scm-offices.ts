import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('scm-offices', 'SCM', 'Supreme Council of Magistracy', 'ឧត្តមក្រុមប្រឹក្សានៃអង្គចៅក្រម'))
