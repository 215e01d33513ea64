import { expect, it } from 'vitest'
import { readOfficeMonth } from './office-month.ts'

const OFFICES = [
  { code: 'A', words: { en: 'Lotus Provincial Court', km: 'សាលា\u200Bដំបូង\u200Bខេត្ត\u200Bឈូក' } },
  { code: 'B', words: { en: 'Lotus Police', km: 'នគរបាល\u200Bឈូក' } },
  { code: 'C', words: { en: 'Jasmine Court', km: 'តុលាការ\u200Bម្លិះ' } },
]
const read = (text: string) => {
  const { offices, year, month } = readOfficeMonth(text, OFFICES)
  return [offices.map((o) => o.code).join(''), year, month]
}

it('reads an office and a month in either script, however the month is written', () => {
  expect(read('lotus court May 2023')).toEqual(['A', 2023, 5])
  expect(read('Lotus 2023-05')).toEqual(['AB', 2023, 5])
  expect(read('5/2023 jasmine')).toEqual(['C', 2023, 5])
  expect(read('ខេត្តឈូក ឧសភា ២០២៣')).toEqual(['A', 2023, 5])
  expect(read('jasmine 2022')).toEqual(['C', 2022, undefined])
})

it('takes a month for a word of its own', () => {
  const mayors = [{ code: 'M', words: { en: 'Mayor of Lotus' } }]
  const { offices, month } = readOfficeMonth('Mayor 2023', mayors)
  expect([offices.length, month]).toEqual([1, undefined])
  expect(readOfficeMonth('mayor, may 2023', mayors)).toMatchObject({ year: 2023, month: 5 })
  expect(read('ឈូកខែឧសភា២០២៣')).toEqual(['AB', 2023, 5])
})

it('takes no number of a case and no name for an office', () => {
  for (const text of ['12/2023', 'Anybody Invented', '', '   ', '2023', '<script>alert(1)</script>', '%%%'.repeat(40)])
    expect(read(text)[0]).toBe('')
})

it('finds an office that was renamed by either name', () => {
  const renamed = [
    { code: 'R', words: { en: 'Lantern Foundation' }, formerly: [{ words: { en: 'House of Lamps', km: 'ផ្ទះចង្កៀង' }, until: '2024-01-01' }] },
  ]
  for (const text of ['lantern May 2023', 'house of lamps May 2023', 'ផ្ទះចង្កៀង ឧសភា ២០២៣'])
    expect(readOfficeMonth(text, renamed).offices.map((o) => o.code)).toEqual(['R'])
  expect(readOfficeMonth('house of candles', renamed).offices).toEqual([])
})
