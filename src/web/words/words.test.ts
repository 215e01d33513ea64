import { expect, test } from 'vitest'
import { ACCOUNT } from './account.ts'
import { BREAK_IT } from './break-it.ts'
import { CASE, MOVER_WORDS, STATION_WORDS, WAIT_WORDS } from './case.ts'
import { ANSWERS } from './answers.ts'
import { CHARTS } from './charts.ts'
import { COMMON, STATES } from './common.ts'
import { DESK } from './desk.ts'
import { CELL_WORDS, DUE, REASON_WORDS, SLOT_SENTENCES, SLOT_WORDS } from './due.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { digits, formatDay, formatNumber, langOf, setKhmer } from './khmer.ts'
import { EXPLAIN } from './explain.ts'
import { JOURNEYS } from './journeys.ts'
import { OPEN_NAME } from './open-name.ts'
import { EMERGENCY_WORDS, ORDER_WORDS, OVERSEE, UNUSUAL_WORDS } from './oversee.ts'
import { PURPOSE_WORDS } from './purposes.ts'
import { LOOKS } from './looks.ts'
import { METHOD } from './method.ts'
import { PUBLIC } from './public.ts'
import { REFERRAL } from './referral.ts'
import { SHEETS } from './sheets.ts'
import { SLIP } from './slip.ts'
import { TOUR } from './tour.ts'
import { TYPING } from './typing.ts'
import { pick, speaker } from './say.ts'
import type { Catalogue } from './say.ts'

const ALL: Catalogue = {
  ...COMMON,
  ...STATES,
  ...PUBLIC,
  ...DESK,
  ...SHEETS,
  ...SLIP,
  ...BREAK_IT,
  ...ACCOUNT,
  ...JOURNEYS,
  ...REFERRAL,
  ...ANSWERS,
  ...CHARTS,
  ...EXPLAIN,
  ...METHOD,
  ...LOOKS,
  ...OPEN_NAME,
  ...PURPOSE_WORDS,
  ...OVERSEE,
  ...EMERGENCY_WORDS,
  ...UNUSUAL_WORDS,
  ...ORDER_WORDS,
  ...DUE,
  ...SLOT_WORDS,
  ...CASE,
  ...TYPING,
  ...TOUR,
  ...STATION_WORDS,
  ...WAIT_WORDS,
  ...MOVER_WORDS,
}

test('numbers and days in both languages, with no help of the browser', () => {
  expect(formatNumber(16984, 'en')).toBe('16,984')
  expect(formatNumber(16984, 'km')).toBe('១៦.៩៨៤')
  expect(formatNumber(7, 'km')).toBe('៧')
  expect(formatDay('2024-06-03', 'km')).toBe('៣ មិថុនា ២០២៤')
  expect(formatDay('soon', 'en')).toBe('soon')
  expect(digits('2023-Q2', 'km')).toBe('២០២៣-Q២')
  expect(langOf('en')).toBe('en')
  expect(langOf(['en'])).toBe('km')
})

test('a marked word keeps its clusters together, and the marks come off again', () => {
  const text = 'មនុស្ស\u200Bទាំងអស់'
  expect(setKhmer(text)).toContain('ម\u2060នុ\u2060ស្ស\u200B')
  expect(stripBreaks(setKhmer(text))).toBe('មនុស្សទាំងអស់')
  expect(setKhmer('កំពត')).toBe('កំពត')
})

test('every entry has both languages with the same blanks, and no word that we do not use', () => {
  const blanks = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join()
  for (const [key, words] of [...Object.entries(ALL), ...[SLOT_SENTENCES, REASON_WORDS, CELL_WORDS].flatMap((c) => Object.entries(c))]) {
    expect(words.km, key).toMatch(/[\u1780-\u17FF]|saksi|^[\d-]*$/)
    expect(blanks(words.km), key).toBe(blanks(words.en))
    expect(words.en, key).not.toMatch(
      /\b(victim|prostitute|illegal|rescue|failed|bad|invalid|dashboard|insights|user|submit|only|worst)\b|!/i,
    )
  }
})

test('every journey explains its screen', () => {
  expect(Object.keys(JOURNEYS).filter((id) => !(id in EXPLAIN))).toEqual([])
})

test('blanks are filled, numbers in the digits of the reader', () => {
  expect(speaker(PUBLIC, 'km')('of', { n: 250 })).toContain('២៥០')
  expect(speaker(DESK, 'en')('use', { value: '2024' })).toBe('Use 2024')
  expect(pick({ en: 'Kep', km: '' }, 'km')).toBe('Kep')
})

test('a printed receipt names neither this program nor what the record is about', () => {
  for (const { en, km } of Object.values(SLIP)) {
    expect(en).not.toMatch(/saksi|witness|traffick|victim|survivor|court|police/i)
    expect(stripBreaks(km)).not.toMatch(/សាក្សី|ជួញដូរ|រងគ្រោះ|តុលាការ|នគរបាល/)
  }
})
