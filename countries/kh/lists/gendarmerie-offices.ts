import { defineCodeList } from '../../../src/core/country/index.ts'
import { headOffice, inEachProvince, owingNothing } from '../offices.ts'

const [EN, KM] = ['Royal Gendarmerie', 'កងរាជអាវុធហត្ថ'] as const

export default defineCodeList({
  id: 'gendarmerie-offices',
  words: { en: EN, km: KM },
  codes: owingNothing([headOffice('GDM', `${EN}, headquarters`, `${KM} បញ្ជាការដ្ឋាន`), ...inEachProvince('GDM', EN, KM)]),
})
