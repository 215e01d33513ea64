import { defineCodeList } from '../../../src/core/country/index.ts'
import { inventedOffice } from '../offices.ts'

export default defineCodeList({
  id: 'ngo-offices',
  words: { en: 'NGO coalition (invented)', km: 'សម្ព័ន្ធអង្គការ (ប្រឌិត)' },
  codes: [inventedOffice('NGO', 'Sample NGO North', 'អង្គការគំរូខាងជើង', 1), inventedOffice('NGO', 'Sample NGO South', 'អង្គការគំរូខាងត្បូង', 2)],
})
