import { defineCodeList } from '../../../src/core/country/index.ts'
import { headOffice, inEachProvince, inventedOffice } from '../offices.ts'

const [EN, KM] = ['Anti-Human Trafficking and Juvenile Protection Police', 'នគរបាលប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន'] as const

export default defineCodeList({
  id: 'ahtjp-offices',
  words: { en: EN, km: KM },
  codes: [
    headOffice('POL', `${EN}, head office`, `${KM} ថ្នាក់ជាតិ`),
    ...inEachProvince('POL', EN, KM),
    inventedOffice('POL', `Sample office of the ${EN}`, `ការិយាល័យគំរូ ${KM}`),
  ],
})
