import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(
  singleOffice('cnp-offices', 'CNP', 'Cambodian National Police, complaints and online units', 'នគរបាលជាតិកម្ពុជា ផ្នែកបណ្តឹង និងអនឡាញ'),
)
