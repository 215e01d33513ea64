import { defineCodeList, groupsOf } from '../../../src/core/country/index.ts'

const PLAIN = ['KH-3', 'KH-8', 'KH-12', 'KH-14', 'KH-20', 'KH-21', 'KH-25']
const ELSEWHERE = Array.from({ length: 25 }, (_, i) => `KH-${i + 1}`).filter((code) => !PLAIN.includes(code))

/**
 * The 25 provinces by ISO 3166-2. Khmer names are ours to keep: neither CLDR nor iso-codes has them. Aliases take ISO's
 * romanisation and other spellings seen; the Interior Ministry's two-digit code is the same number, padded. A parent is a region (lists/regions.ts).
 */
export default defineCodeList({
  id: 'provinces',
  words: { en: 'Provinces', km: 'រាជធានី-ខេត្ត' },
  groupings: [
    // Of whom it is not written stands apart where that can be shown, and with the others where it cannot.
    groupsOf({ 'R-PLAIN': ['Plain region', 'តំបន់វាលទំនាប', PLAIN], 'R-ELSEWHERE': ['Other regions', 'តំបន់ផ្សេង', ELSEWHERE] }),
    groupsOf({
      'R-PLAIN': ['Plain region', 'តំបន់វាលទំនាប', PLAIN],
      'R-OTHER': ['Other regions, or not known', 'តំបន់ផ្សេង ឬមិនដឹង', [...ELSEWHERE, 'unknown', 'several']],
    }),
  ],
  source: 'ISO 3166-2:KH; Khmer names from public lists, KH-25 to be checked by a native reader',
  codes: [
    { code: 'KH-1', words: { en: 'Banteay Meanchey', km: 'បន្ទាយមានជ័យ' }, parent: 'R-TONLE-SAP', aliases: ['Banteay Mean Choăy'] },
    { code: 'KH-2', words: { en: 'Battambang', km: 'បាត់ដំបង' }, parent: 'R-TONLE-SAP', aliases: ['Baat Dambang'] },
    { code: 'KH-3', words: { en: 'Kampong Cham', km: 'កំពង់ចាម' }, parent: 'R-PLAIN', aliases: ['Kampong Chaam'] },
    { code: 'KH-4', words: { en: 'Kampong Chhnang', km: 'កំពង់ឆ្នាំង' }, parent: 'R-TONLE-SAP' },
    { code: 'KH-5', words: { en: 'Kampong Speu', km: 'កំពង់ស្ពឺ' }, parent: 'R-PLATEAU', aliases: ['Kampong Spueu'] },
    { code: 'KH-6', words: { en: 'Kampong Thom', km: 'កំពង់ធំ' }, parent: 'R-TONLE-SAP', aliases: ['Kampong Thum'] },
    { code: 'KH-7', words: { en: 'Kampot', km: 'កំពត' }, parent: 'R-COAST' },
    { code: 'KH-8', words: { en: 'Kandal', km: 'កណ្ដាល' }, parent: 'R-PLAIN', aliases: ['Kandaal', 'កណ្តាល'] },
    { code: 'KH-9', words: { en: 'Koh Kong', km: 'កោះកុង' }, parent: 'R-COAST', aliases: ['Kaoh Kong', 'Ko Kong'] },
    { code: 'KH-10', words: { en: 'Kratie', km: 'ក្រចេះ' }, parent: 'R-PLATEAU', aliases: ['Kracheh', 'Kratié'] },
    { code: 'KH-11', words: { en: 'Mondulkiri', km: 'មណ្ឌលគិរី' }, parent: 'R-PLATEAU', aliases: ['Mondol Kiri'] },
    { code: 'KH-12', words: { en: 'Phnom Penh', km: 'ភ្នំពេញ' }, parent: 'R-PLAIN' },
    { code: 'KH-13', words: { en: 'Preah Vihear', km: 'ព្រះវិហារ' }, parent: 'R-PLATEAU' },
    { code: 'KH-14', words: { en: 'Prey Veng', km: 'ព្រៃវែង' }, parent: 'R-PLAIN', aliases: ['Prey Veaeng'] },
    { code: 'KH-15', words: { en: 'Pursat', km: 'ពោធិ៍សាត់' }, parent: 'R-TONLE-SAP', aliases: ['Pousaat'] },
    { code: 'KH-16', words: { en: 'Ratanakiri', km: 'រតនគិរី' }, parent: 'R-PLATEAU', aliases: ['Rotanak Kiri'] },
    { code: 'KH-17', words: { en: 'Siem Reap', km: 'សៀមរាប' }, parent: 'R-TONLE-SAP', aliases: ['Siem Reab'] },
    { code: 'KH-18', words: { en: 'Preah Sihanouk', km: 'ព្រះសីហនុ' }, parent: 'R-COAST', aliases: ['Sihanoukville'] },
    { code: 'KH-19', words: { en: 'Stung Treng', km: 'ស្ទឹងត្រែង' }, parent: 'R-PLATEAU', aliases: ['Stoĕng Trêng'] },
    { code: 'KH-20', words: { en: 'Svay Rieng', km: 'ស្វាយរៀង' }, parent: 'R-PLAIN', aliases: ['Svaay Rieng'] },
    { code: 'KH-21', words: { en: 'Takeo', km: 'តាកែវ' }, parent: 'R-PLAIN', aliases: ['Taakaev', 'Takéo'] },
    {
      code: 'KH-22',
      words: { en: 'Oddar Meanchey', km: 'ឧត្ដរមានជ័យ' },
      parent: 'R-TONLE-SAP',
      aliases: ['Otdar Mean Chey', 'Oddar Mean Chey', 'ឧត្តរមានជ័យ'],
    },
    { code: 'KH-23', words: { en: 'Kep', km: 'កែប' }, parent: 'R-COAST', aliases: ['Kaeb'] },
    { code: 'KH-24', words: { en: 'Pailin', km: 'ប៉ៃលិន' }, parent: 'R-TONLE-SAP' },
    { code: 'KH-25', words: { en: 'Tbong Khmum', km: 'ត្បូងឃ្មុំ' }, parent: 'R-PLAIN', aliases: ['Tboung Khmum'] },
  ],
})
