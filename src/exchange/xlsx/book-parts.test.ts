/** What a workbook's formats show beside what its cells hold. */
import { describe, expect, it } from 'vitest'
import { aroundNumber } from './book-parts.ts'

describe('a number format', () => {
  it.each([
    ['"$"#,##0', ['$', '']],
    ['[$$-409]#,##0.00', ['$', '']],
    ['#,##0\\ "៛"', ['', '៛']],
    ['#,##0 [$៛-453];[Red]-#,##0 [$៛-453]', ['', '៛']],
    ['_("$"* #,##0_);_("$"* \\(#,##0\\)', ['$', '']],
    ['0" years"', ['', 'years']],
    ['฿#,##0', ['฿', '']],
  ])('shows what stands around the number: %s', (code, around) => {
    expect(aroundNumber(code)).toEqual(around)
  })
  it.each([
    'General',
    '0',
    '#,##0.00',
    '0%',
    '"SH-"000',
    '@',
    '[Red]0',
    '0.00E+00',
    '"n/a"',
    '0.0,,"M"',
    '#,##0, "K"',
    '0,.0" million"',
    '[>=1000000]0.0,,"M";0',
    '[<1000]0" riel";0.0," thousand"',
  ])('shows the number alone, or is not read: %s', (code) => {
    expect(aroundNumber(code)).toBeUndefined()
  })
})
