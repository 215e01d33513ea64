import { defineCodeList } from '../../../src/core/country/index.ts'
import { inventedOffice } from '../offices.ts'

/** Four courts of appeal, and the Supreme Court above them. Which court of first instance appeals where changed in 2020. */
export default defineCodeList({
  id: 'appeal-courts',
  words: { en: 'Courts of appeal and Supreme Court', km: 'សាលាឧទ្ធរណ៍ និងតុលាការកំពូល' },
  source: 'Royal decrees of August 2019; operation from 1 April 2020 as reported in the press',
  codes: [
    { code: 'CA-PNH', words: { en: 'Court of Appeal, Phnom Penh', km: 'សាលាឧទ្ធរណ៍ភ្នំពេញ' }, parent: 'KH-12' },
    { code: 'CA-BTB', words: { en: 'Court of Appeal, Battambang', km: 'សាលាឧទ្ធរណ៍បាត់ដំបង' }, parent: 'KH-2', validFrom: '2020-04-01' },
    { code: 'CA-PSN', words: { en: 'Court of Appeal, Preah Sihanouk', km: 'សាលាឧទ្ធរណ៍ព្រះសីហនុ' }, parent: 'KH-18', validFrom: '2020-04-01' },
    { code: 'CA-TBK', words: { en: 'Court of Appeal, Tbong Khmum', km: 'សាលាឧទ្ធរណ៍ត្បូងឃ្មុំ' }, parent: 'KH-25', validFrom: '2020-04-01' },
    { code: 'SUPREME', words: { en: 'Supreme Court', km: 'តុលាការកំពូល' }, parent: 'KH-12' },
    inventedOffice('CA', 'Sample court of appeal', 'សាលាឧទ្ធរណ៍គំរូ'),
  ],
})
