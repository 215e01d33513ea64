/** A hint while a sheet is on the desk: who may be there twice, by row and by what, in either script; no sibling, nobody across the wall. */
import { expect, it } from 'vitest'
import type { RowValues } from '../../core/country/index.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { findForm } from '../../core/country/find.ts'
import { ValueRows } from '../../core/sheet/value-rows.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import { alikeRows } from './alike-rows.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(kh, 'victim-identification') ?? kh.forms.find((f) => f.kind === 'identification')
const keys = { agency: 'mosavy', contentKey: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } as EdgeKeys
const of = (...people: readonly RowValues[]): ValueRows => {
  const rows = new ValueRows()
  people.forEach((values, i) =>
    rows.push(i + 2, { ...Object.fromEntries((form?.naturalKey ?? []).map((f) => [f, `${f}-${i}`])), ...values }),
  )
  return rows
}
const person = (person_name: string, birth_date: string, sex = 'female'): RowValues => ({ person_name, birth_date, sex })

it('names the rows and what is alike, Khmer and Latin letters against each other', () => {
  if (!form) throw new Error('the country has no form of people identified')
  const rows = of(
    person('Rut Popi', '1999-04-02'),
    person('ប្លូ គ្រុប', '2003-07-08'),
    person('Skor Ming', '2000-12-24'),
    person('Krup Blou', '2003-07-08'),
  )
  const { pairs, more } = alikeRows(rows, form, keys)
  expect(more).toBe(0)
  expect(pairs).toEqual([
    {
      rows: [3, 5],
      reasons: [
        { comparison: 'name', level: 'same sound in any order or script' },
        { comparison: 'born', level: 'same day' },
        { comparison: 'sex', level: 'same' },
      ],
    },
  ])
  expect(JSON.stringify(pairs)).not.toMatch(/Krup|ប្លូ/)
})

it('says nothing of sisters of one day, nor of strangers', () => {
  if (!form) throw new Error('the country has no form of people identified')
  const rows = of(person('Krup Blu', '2001-05-06'), person('Krup Svit', '2001-05-06'), person('Nha Chek', '1970-01-30'))
  expect(alikeRows(rows, form, keys)).toEqual({ pairs: [], more: 0 })
})
