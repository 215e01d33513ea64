import { defineCodeList } from '../../../src/core/country/index.ts'

/** The four natural regions by which the National Institute of Statistics groups the provinces. */
export default defineCodeList({
  id: 'regions',
  words: { en: 'Regions', km: 'តំបន់' },
  source:
    'Grouping of the National Institute of Statistics in its censuses and surveys; Tbong Khmum with Kampong Cham, of which it was part until 2013. To be checked by NIS',
  codes: [
    { code: 'R-PLAIN', words: { en: 'Plain region', km: 'តំបន់វាលទំនាប' } },
    { code: 'R-TONLE-SAP', words: { en: 'Tonle Sap region', km: 'តំបន់បឹងទន្លេសាប' } },
    { code: 'R-COAST', words: { en: 'Coastal region', km: 'តំបន់ឆ្នេរ' } },
    { code: 'R-PLATEAU', words: { en: 'Plateau and mountains', km: 'តំបន់ខ្ពង់រាប និងភ្នំ' } },
  ],
})
