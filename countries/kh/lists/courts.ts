import { defineCodeList } from '../../../src/core/country/index.ts'
import type { Code } from '../../../src/core/country/index.ts'
import provinces from './provinces.ts'

/** Kep had no court of its own in the decrees of August 2019; it works since the map of 1 April 2020. */
const OPENED: Readonly<Record<string, string>> = { 'KH-23': '2020-04-01' }

/** One court of first instance in each province; our codes, with the number of ISO 3166-2. */
const courts: readonly Code[] = provinces.codes.map((province) => {
  const number = province.code.slice('KH-'.length)
  const names = [...Object.values(province.words), ...(province.aliases ?? [])]
  const capital = province.code === 'KH-12'
  const opened = OPENED[province.code]
  return {
    code: `CFI-${number}`,
    words: {
      en: capital ? 'Phnom Penh Municipal Court of First Instance' : `${province.words.en} Court of First Instance`,
      km: capital ? 'សាលាដំបូងរាជធានីភ្នំពេញ' : `សាលាដំបូងខេត្ត${province.words.km}`,
    },
    aliases: [
      ...names,
      ...names.map((name) => `${name} ${capital ? 'Municipal' : 'Provincial'} Court`),
      ...names.map((name) => `${name} Court of First Instance`),
      ...names.map((name) => `${name} ${capital ? 'Capital' : 'Provincial'} Court of First Instance`),
      ...names.map((name) => `${name} Court`),
      `សាលាដំបូង${province.words.km}`,
      `តុលាការខេត្ត${province.words.km}`,
    ],
    parent: province.code,
    ...(opened ? { validFrom: opened } : {}),
  }
})

export default defineCodeList({
  id: 'courts',
  words: { en: 'Courts of first instance', km: 'សាលាដំបូង' },
  source: 'Royal decrees of August 2019; operation from 1 April 2020 as reported in the press',
  codes: [
    ...courts,
    // A late return must be shown somewhere, and no real court may be shown at fault by invented data.
    {
      code: 'CFI-X1',
      words: { en: 'Sample Court (invented)', km: 'សាលាដំបូងគំរូ (ប្រឌិត)' },
      aliases: ['Sample Court'],
      validFrom: '2023-01-01',
      validTo: '2024-01-01',
      fictional: true,
      isOnlyInDemo: true,
    },
  ],
})
