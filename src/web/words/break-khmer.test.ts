import { describe, expect, it } from 'vitest'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { breakKhmer, breakKhmerSource, withBreaks } from './break-khmer.ts'

const broken = 'ទណ្ឌិត​តាមច្បាប់​ប្រឆាំង​ការ​ជួញដូរ'

describe('word breaks in a country’s Khmer', () => {
  it('stand between words, and nothing else is changed', () => {
    expect(breakKhmer(stripBreaks(broken))).toBe(broken)
    expect(stripBreaks(breakKhmer('ក្រោម ១៨ ឆ្នាំ (ABC)'))).toBe('ក្រោម ១៨ ឆ្នាំ (ABC)')
  })
  it('are left where somebody has set them', () => {
    expect(breakKhmer('ជន​រងគ្រោះ​ដែល')).toBe('ជន​រងគ្រោះ​ដែល')
  })
  it('come into words at any depth, and into no code or number', () => {
    const list = { id: 'ភេទ', codes: [{ code: 'female', n: 1, words: { en: 'Female', km: 'តាមច្បាប់ប្រឆាំង' } }], none: null }
    expect(withBreaks(list)).toEqual({
      ...list,
      codes: [{ code: 'female', n: 1, words: { en: 'Female', km: breakKhmer('តាមច្បាប់ប្រឆាំង') } }],
    })
    expect(breakKhmer('តាមច្បាប់ប្រឆាំង')).toContain('\u200B')
  })
  it('come into a module’s strings, and not into spellings that are only matched', () => {
    const plain = stripBreaks(broken)
    expect(breakKhmerSource(`{ km: '${plain}', aliases: ['${plain}', 'x'] }`)).toBe(`{ km: '${broken}', aliases: ['${plain}', 'x'] }`)
  })
})
