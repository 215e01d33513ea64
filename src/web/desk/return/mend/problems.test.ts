import { expect, test } from 'vitest'
import type { CodeList, Field } from '../../../../core/country/index.ts'
import { showCell } from './problems.ts'

const SEX: CodeList = { id: 'sex', codes: [{ code: 'female', words: { en: 'Female', km: 'ស្រី' } }] } as unknown as CodeList
const field = { id: 'sex', type: 'code', list: 'sex', words: { en: 'Sex', km: 'ភេទ' } } as unknown as Field

test.each(['female', 'ស្រី / Female', 'Female / ស្រី'])('a choice of a list is shown in the reader’s language: %s', (text) => {
  expect([showCell(field, text, [SEX], 'en'), showCell(field, text, [SEX], 'km')]).toEqual(['Female', 'ស្រី'])
})
test.each(['ស្រី', 'Female / Male', ' / '])('what somebody typed stays as it stands: %s', (text) => {
  expect(showCell(field, text, [SEX], 'en')).toBe(text)
})
