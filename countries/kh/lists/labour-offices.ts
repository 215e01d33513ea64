import { defineCodeList } from '../../../src/core/country/index.ts'
import { headOffice, inEachProvince, inventedOffice } from '../offices.ts'

const [EN, KM] = ['Ministry of Labour and Vocational Training', 'ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ'] as const

export default defineCodeList({
  id: 'labour-offices',
  words: { en: EN, km: KM },
  codes: [
    headOffice('LAB', `${EN}, head office`, `${KM} ថ្នាក់ជាតិ`),
    ...inEachProvince('LAB', EN, KM),
    inventedOffice('LAB', `Sample office of the ${EN}`, `ការិយាល័យគំរូ ${KM}`),
  ],
})
