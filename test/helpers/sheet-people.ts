/** People of an office's sheet as the comparing of its own rows takes them, and pairs who are two whatever they have in common. All invented. */
import type { RowValues } from '../../src/core/country/country.ts'
import type { SheetPerson } from '../../src/core/review/look-alike.ts'

let made = 0
/** Each with a record of its own. */
export const sheetPerson = (values: RowValues, more: Partial<SheetPerson> = {}): SheetPerson => ({
  record: String(++made).padStart(32, '0'),
  kind: 'identification',
  values,
  on: '2024-05-01',
  cases: [],
  ...more,
})

export const TWO_PEOPLE: readonly (readonly [string, SheetPerson, SheetPerson])[] = [
  [
    'sisters: one family name, one birthday, one raid',
    sheetPerson({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '2001-02-03' }, { cases: ['12/2024'] }),
    sheetPerson({ person_name: 'ប្លូ ឆ្លី', sex: 'female', birth_date: '2001-02-03' }, { cases: ['12/2024'] }),
  ],
  [
    'a mother and a daughter of one name',
    sheetPerson({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '1975-02-03' }),
    sheetPerson({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '1999-08-20' }),
  ],
  [
    'of one name, a man and a woman',
    sheetPerson({ person_name: 'ប្លូ គ្រុប', sex: 'male' }),
    sheetPerson({ person_name: 'ប្លូ គ្រុប', sex: 'female' }),
  ],
  ['without a name, of one age', sheetPerson({ sex: 'female', age_years: 20 }), sheetPerson({ sex: 'female', age_years: 20 })],
  [
    'with nothing but a first of January in common',
    sheetPerson({ person_name: 'ដូង ញ៉ា', sex: 'male', birth_date: '1990-01-01' }),
    sheetPerson({ person_name: 'ថ្លី ប៉ូវ', sex: 'male', birth_date: '1990-01-01' }),
  ],
]
