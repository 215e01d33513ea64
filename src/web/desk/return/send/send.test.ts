/** What the application refuses is read in the reader's language: by its code, whatever sentence came with it. */
import { expect, test } from 'vitest'
import { GATES, LIFECYCLES } from '../../../../core/model/lifecycles.ts'
import type { Country } from '../../../../core/country/index.ts'
import { CATALOGUE, isErrorCode } from '../../../../errors.ts'
import { refusalOf } from './send.ts'

const country = { forms: [], lists: [] } as unknown as Country
const refused = (code: string, message: string) => refusalOf({ ok: false, code: code as never, message }, 'court-return', country)
const KHMER = /^[^A-Za-z]*[\u1780-\u17FF]/

test('a code of the catalogue has the catalogue’s Khmer, and the application’s own English', async () => {
  expect(await refused('application.full', 'There is no room.')).toMatchObject({
    en: 'There is no room.',
    km: CATALOGUE['application.full'].words.km,
  })
  expect((await refused('denied', 'No.')).km).toBe(CATALOGUE.denied.words.km)
})

test('a rule speaks for itself, and says which entry', async () => {
  for (const { rule, words } of [...LIFECYCLES, ...GATES])
    expect((await refused(`rule.${rule}`, `${words.en} (entry 4)`)).km).toBe(`${words.km} (កំណត់ត្រា 4)`)
})

test('a code that only a program can mend is a return that does not hold, never English on a Khmer page', async () => {
  for (const code of ['return.root-differs', 'return.not-sealed'] as const)
    expect((await refused(code, 'The root differs.')).km).toBe(CATALOGUE['return.not-of-form'].words.km)
  for (const code of ['return.gone', 'rule.none', 'toString']) {
    expect(isErrorCode(code)).toBe(false)
    expect((await refused(code, 'The root differs.')).km, code).toMatch(KHMER)
  }
})
