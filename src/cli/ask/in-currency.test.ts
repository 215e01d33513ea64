import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { Usage } from '../command.ts'
import { readMoney, sayRate } from './in-currency.ts'

const kh = await loadCountry(`${COUNTRIES}/kh`)
const dir = mkdtempSync(join(tmpdir(), 'saksi-rates-'))
afterAll(() => rmSync(dir, { recursive: true }))
function table(text: string | Uint8Array): string {
  const path = join(dir, 'rates.csv')
  writeFileSync(path, text)
  return path
}
const GOOD = 'currency,from,until,rate,source\nUSD,2024-03-01,2024-03-31,4050,"Bank, 3/2024"\n'

it('reads a table that was saved, and asks for none where sums stay as they are', () => {
  expect(readMoney({}, kh)).toBeUndefined()
  expect(readMoney({ in: 'KHR', rates: table(GOOD) }, kh)).toMatchObject({ wanted: 'KHR', rates: [{ rate: 4050, source: 'Bank, 3/2024' }] })
  expect(sayRate({ currency: 'USD', from: '', until: '', rate: 4050.5, source: 'Bank', days: ['2024-03-11'] }, 'KHR')).toBe(
    '1 USD = 4,050.5 KHR on 2024-03-11 (Bank)',
  )
})
it.each<[string, () => Readonly<Record<string, string>>, RegExp]>([
  ['a currency without a table', () => ({ in: 'KHR' }), /go together/],
  ['a table without a currency', () => ({ rates: table(GOOD) }), /go together/],
  ['a unit that is no money', () => ({ in: 'persons', rates: table(GOOD) }), /"persons" is no currency/],
  ['money of several kinds', () => ({ in: 'crypto', rates: table(GOOD) }), /"crypto" is no currency/],
  ['a rate for money of several kinds', () => ({ in: 'KHR', rates: table(GOOD.replace('USD', 'other_money')) }), /row 2: "other_money"/],
  ['a file that is not there', () => ({ in: 'KHR', rates: join(dir, 'nowhere.csv') }), /there is no file/],
  ['a folder', () => ({ in: 'KHR', rates: dir }), /is a folder/],
  ['an empty file', () => ({ in: 'KHR', rates: table('') }), /row 1: the columns are/],
  ['a torn row', () => ({ in: 'KHR', rates: table(`${GOOD}THB,2024-03-01\n`) }), /row 3 has 2 fields/],
  ['bytes that are no text', () => ({ in: 'KHR', rates: table(Uint8Array.of(0xff, 0xfe, 0x80)) }), /no UTF-8/],
])('%s is refused in words', (_, values, says) => {
  expect(() => readMoney(values(), kh)).toThrow(Usage)
  expect(() => readMoney(values(), kh)).toThrow(says)
})
