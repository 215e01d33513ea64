import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('statistics-offices', 'NIS', 'National Institute of Statistics', 'វិទ្យាស្ថានជាតិស្ថិតិ'))
