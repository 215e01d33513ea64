/** A word that an open list has not, in a sheet of counts: a whole quarter is not refused for one person's nationality. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findForm } from '../../core/country/find.ts'
import type { Form } from '../../core/country/index.ts'
import type { Answers } from '../../core/sheet/own/questions/questions.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { receive } from '../receive.ts'
import { validate } from '../validate.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/gb`)
const form = findForm(country, 'nrm-quarter') as Form
const QUARTER = readFileSync(`${import.meta.dirname}/../../../countries/gb/data/nrm_referrals_2023_q2.csv`, 'utf8')
const written = (...words: readonly (readonly [was: RegExp, is: string | (() => string)])[]): string =>
  words.reduce((text, [was, is]) => text.replace(was, typeof is === 'string' ? () => is : is), QUARTER)

async function read(text: string, answers: Answers = {}) {
  const draft = await receive(new TextEncoder().encode(text), {
    form,
    country,
    fileName: 'nrm_referrals_2023_q2.csv',
    answers,
    today: '2026-02-01',
  })
  if ('refused' in draft) throw new Error(draft.refused.map((p) => p.code).join())
  const valid = validate(draft, form, country)
  const people = 'refused' in valid ? [] : [...valid.rows].map((r) => String(r.values['citizenship']))
  return { asked: draft.questions ?? [], codes: 'refused' in valid ? valid.refused.map((p) => p.code) : [], people }
}
const count = (people: readonly string[], code: string): number => people.filter((p) => p === code).length

it('is asked about once, with both of two and each of them first, and nothing else is said meanwhile', async () => {
  const { asked, codes } = await read(written([/Slovak(?=,)/g, 'Slovak; Czech']))
  expect(asked.map((q) => [q.id, q.likely.slice(0, 2).map((l) => l.value), q.likely.at(-1)?.value, q.others])).toEqual([
    [
      'word:citizenship:slovak; czech',
      ['citizenship=CZECH_SLOVAK', 'citizenship=SLOVAK'],
      'citizenship=UNKNOWN',
      { list: 'nationalities' },
    ],
  ])
  expect(asked[0]?.words.en).toBe('“Slovak; Czech” is none of the answers of “Nationality”. As what does it go in?')
  expect(codes).toEqual(['file.question'])
})

it('goes in as somebody says, and every total still is the sum of its parts', async () => {
  const whole = await read(QUARTER)
  const slovak = count(whole.people, 'SLOVAK')
  const other = await read(written([/Slovak(?=,)/g, 'Palauan']), { 'word:citizenship:palauan': 'citizenship=UNKNOWN' })
  expect([whole.people.length, other.people.length, other.codes]).toEqual([3060, 3060, []])
  expect(count(other.people, 'UNKNOWN')).toBe(count(whole.people, 'UNKNOWN') + slovak)
  const same = await read(written([/Slovak(?=,)/g, 'Slovakian']), { 'word:citizenship:slovakian': 'citizenship=SLOVAK' })
  expect(same.people.toSorted()).toEqual(whole.people.toSorted())
})

it('an answer that the list has not is none, and a word of a list that is not open is refused as before', async () => {
  const { asked } = await read(written([/Slovak(?=,)/g, 'Palauan']), { 'word:citizenship:palauan': 'citizenship=PALAUAN' })
  expect(asked).toHaveLength(1)
  const closed = await read(written([/Local Authority/g, 'Guild of Bakers']))
  expect([closed.asked, new Set(closed.codes).has('cell.unknown-code')]).toEqual([[], true])
})

it('is asked about once, however its letters are; a total in other letters is no word, and two of which one is known are two', async () => {
  let n = 0
  const twice = await read(written([/Slovak(?=,)/g, () => (n++ === 0 ? 'PALAUAN' : 'Palauan')]))
  expect(twice.asked.map((q) => q.id)).toEqual(['word:citizenship:palauan'])
  const parts = await read(written([/Slovak(?=,)/g, 'Slovak/Palauan']))
  expect(parts.asked.map((q) => q.id)).toEqual(['word:citizenship:slovak/palauan'])
  const [line = ''] = /^.*,Slovak,.*$/m.exec(QUARTER) ?? []
  const total = await read(`${QUARTER.trimEnd()}\n${line.replace(',Slovak,', ',total,')}\n`)
  expect([total.asked, total.codes.includes('cell.unknown-code')]).toEqual([[], true])
  // The same line twice is one that was entered twice.
  const double = await read(`${QUARTER.trimEnd()}\n${`${line.replace(',Slovak,', ',Palauan,')}\n`.repeat(2)}`, {
    'word:citizenship:palauan': 'citizenship=UNKNOWN',
  })
  expect(double.codes).toContain('row.doubled')
})
