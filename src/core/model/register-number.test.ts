import { describe, expect, it } from 'vitest'
import { isRegisterNumber, parsePaperNumber, parseRegisterNumber } from './register-number.ts'

describe('the number of a case, as its office writes it', () => {
  it.each([
    ['123/2024', '123/2024'],
    ['១២៣/២៣', '123/23'],
    ['ព.ល ០១៨/២០២៤', 'ព.ល 018/2024'],
    ['TST-CR-2024-0019', 'TST-CR-2024-0019'],
    ['  12\u200B-2024 ', '12-2024'],
    ['31 «ក»/24', '31 «ក»/24'],
    ['Insp. 07/24 KDL-kiln', 'Insp. 07/24 KDL-kiln'],
    ['Crim. 118-BtB/24', 'Crim. 118-BtB/24'],
  ])('%s is kept whole', (written, kept) => expect(parseRegisterNumber(written)).toBe(kept))
  it.each([
    '',
    'Snorkella Moonpocket 12/2024',
    'ស្នែលផុស ឡូលីពីប ១២',
    'ABC',
    'Grizz Moonpocket 7',
    'Ab Cd Ef Gh Ij Kl Mn 1',
    '12;drop',
    '=1+1',
    '12/2024\nxy zw abc defg',
    '1'.repeat(41),
    '../12',
  ])('%j is none: a name, a formula or nothing stands there', (text) => expect(parseRegisterNumber(text)).toBeUndefined())
  it('is not the number where a mark hides in it', () => expect(isRegisterNumber('12\u202E/2024')).toBe(false))
})

describe('the number of a paper', () => {
  it.each([
    ['SEVEN STEPS 4-6/2022', 'SS 4-6/2022'],
    ['Summary 2022 draft 3', 'S 2022 D 3'],
    ['(NIGHT FERRY) 2/២០២២', 'NF 2/2022'],
    ['Letter of Snorkella Moonpocket, 12/2024', 'LOSM 12/2024'],
    ['263 «ក»/22', '263 «ក»/22'],
  ])('%s is kept as %s: of words the first letters, since a name could be among them', (written, kept) => {
    expect(parsePaperNumber(written)).toBe(kept)
    expect(parsePaperNumber(kept)).toBe(kept)
  })
  it.each(['', 'the January report', 'ស្នែលផុស ឡូលីពីប'])('%j has no number', (text) => expect(parsePaperNumber(text)).toBeUndefined())
})
