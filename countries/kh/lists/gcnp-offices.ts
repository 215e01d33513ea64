import { defineCodeList } from '../../../src/core/country/index.ts'
import { singleOffice } from '../offices.ts'

export default defineCodeList(singleOffice('gcnp-offices', 'GCNP', 'General Commissariat of National Police', 'អគ្គស្នងការដ្ឋាននគរបាលជាតិ'))
