import { defineCodeList } from '../../../src/core/country/index.ts'
import { officeOfPlace } from '../offices.ts'

export default defineCodeList({
  id: 'embassy-offices',
  words: { en: 'Embassies (invented)', km: 'ស្ថានទូត (ប្រឌិត)' },
  codes: [
    officeOfPlace('embassies', 'EMB', 'Sample Embassy East', 'ស្ថានទូតគំរូខាងកើត', 1),
    officeOfPlace('embassies', 'EMB', 'Sample Embassy West', 'ស្ថានទូតគំរូខាងលិច', 2),
  ],
})
