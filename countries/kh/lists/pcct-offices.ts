import { defineCodeList } from '../../../src/core/country/index.ts'
import { headOffice, inEachProvince, inventedOffice } from '../offices.ts'

const [EN, KM] = ['Provincial Committee for Counter Trafficking', 'គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស'] as const

export default defineCodeList({
  id: 'pcct-offices',
  words: { en: EN, km: KM },
  codes: [
    headOffice('PCC', `${EN}, head office`, `${KM} ថ្នាក់ជាតិ`),
    ...inEachProvince('PCC', EN, KM),
    inventedOffice('PCC', `Sample office of the ${EN}`, `ការិយាល័យគំរូ ${KM}`),
  ],
})
