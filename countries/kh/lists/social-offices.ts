import { defineCodeList } from '../../../src/core/country/index.ts'
import { headOffice, inEachProvince, inventedOffice } from '../offices.ts'

const [EN, KM] = ['Ministry of Social Affairs, Veterans and Youth Rehabilitation', 'ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា'] as const

export default defineCodeList({
  id: 'social-offices',
  words: { en: EN, km: KM },
  codes: [
    headOffice('SOC', `${EN}, head office`, `${KM} ថ្នាក់ជាតិ`),
    ...inEachProvince('SOC', EN, KM),
    { code: 'SOC-POIPET', words: { en: 'Poipet transit centre', km: 'មជ្ឈមណ្ឌលឆ្លងកាត់ប៉ោយប៉ែត' }, parent: 'KH-1' },
    inventedOffice('SOC', `Sample office of the ${EN}`, `ការិយាល័យគំរូ ${KM}`),
  ],
})
