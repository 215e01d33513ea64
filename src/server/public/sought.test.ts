import { expect, test } from 'vitest'
import { answersTo, matches } from './sought.ts'

const names = [
  { en: 'Victims and potential victims identified', km: 'ជនរងគ្រោះ' },
  { en: 'Female', km: 'ស្រី' },
]

test('a question finds what it is about: by other words for those of a name, and without the words of a sentence', () => {
  for (const q of ['women victims', 'How many victims are there?', 'girls', 'ស្ត្រី', 'VICTIMS', 'the victims'])
    expect(matches(q, names), q).toBe(true)
  for (const q of ['men', 'convictions', 'women convicted', 'Sokha', 'how many Sokha']) expect(matches(q, names), q).toBe(false)
  // No part of a word: “men” are in no “employment”.
  expect(matches('men', [{ en: 'Employment inspected', km: 'x' }])).toBe(false)
  expect(matches('men', [{ en: 'Male', km: 'x' }])).toBe(true)
  // Nothing but small words is looked for as it is.
  expect(matches('who', [{ en: 'Those who came back', km: 'x' }])).toBe(true)
})

test('the noun finds what the name says by its verb, one what it says of several, and the other way about', () => {
  const found = (query: string, en: string): boolean => matches(query, [{ en, km: 'x' }])
  for (const [query, name] of [
    ['conviction', 'Persons convicted, all laws'],
    ['prosecution', 'Cases prosecuted, all laws'],
    ['referrals', 'Persons referred to NGO shelters'],
    ['identification', 'Victims and potential victims identified'],
    ['compounds', 'Scam compound'],
    ['officers', 'Allegations against officials'],
  ] as const)
    expect([query, found(query, name), found(query, 'Calls for help to missions')]).toEqual([query, true, false])
})

test('what no figure answers is answered elsewhere, in either language', () => {
  const asked = {
    annual: ['annual report', 'yearly report 2023', 'របាយការណ៍ប្រចាំឆ្នាំ', 'របាយការណ៍\u200Bប្រចាំ\u200Bឆ្នាំ'],
    quote: ['withheld', 'how many victims are there', 'fewer than 2022', 'មិនបង្ហាញ'],
    missing: ['courts that did not report', 'missing returns', 'late'],
    check: ['verify', 'has anybody changed it', 'ផ្ទៀងផ្ទាត់'],
    counted: ['definition of convicted', 'methods'],
  } as const
  for (const [answer, queries] of Object.entries(asked)) for (const q of queries) expect(answersTo(q), q).toContain(answer)
  for (const q of ['convicted', '2022', 'ទណ្ឌិត', 'women']) expect(answersTo(q), q).toEqual([])
})

test('the ordinary words lead somewhere: licence, who runs it, revised, promised, small numbers; compensation is restitution', () => {
  for (const [query, answer] of [
    ['licence', 'about'],
    ['license', 'about'],
    ['who runs this', 'about'],
    ['contact', 'about'],
    ['revised', 'changed'],
    ['promise', 'said'],
    ['recommendations', 'recommended'],
    ['small number', 'quote'],
    ['late', 'missing'],
  ] as const)
    expect([query, answersTo(query).includes(answer)]).toEqual([query, true])
  expect(matches('compensation', [{ en: 'Restitution ordered' }])).toBe(true)
})

test('words of the pages themselves lead somewhere: files, citations, signs, how long; children are those under 18', () => {
  for (const [query, answer] of [
    ['csv', 'take'],
    ['download', 'take'],
    ['cite', 'cite'],
    ['reuse', 'about'],
    ['padlock', 'signs'],
    ['hatched', 'signs'],
    ['how long', 'took'],
    ['days', 'took'],
    ['សញ្ញា', 'signs'],
  ] as const)
    expect([query, answersTo(query).includes(answer)]).toEqual([query, true])
  for (const q of ['clock', 'city', 'explicit']) expect([q, answersTo(q)]).toEqual([q, []])
  const age = { en: 'Under 18', km: 'ក្រោម ១៨ ឆ្នាំ' }
  for (const q of ['children', 'minors', 'children victims', 'កុមារ']) expect([q, matches(q, [names[0]!, age])]).toEqual([q, true])
  expect(matches('children', names)).toBe(false)
})
