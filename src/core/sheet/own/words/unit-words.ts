/** Units of a column's numbers, as they are asked for and remembered. */
import type { Unit } from '../../../country/sheet-words.ts'
import type { Words } from '../../../model/fields.ts'

export const UNIT_WORDS: Readonly<Record<Unit, Words>> = {
  year: { en: 'Years', km: 'ឆ្នាំ' },
  month: { en: 'Months', km: 'ខែ' },
  day: { en: 'Days', km: 'ថ្ងៃ' },
  riel: { en: 'Riel, as they stand', km: 'រៀល តាមដែលមាន' },
  thousand: { en: 'Thousands of riel', km: 'ពាន់រៀល' },
  ten_thousand: { en: 'Tens of thousands of riel', km: 'ម៉ឺនរៀល' },
  hundred_thousand: { en: 'Hundreds of thousands of riel', km: 'សែនរៀល' },
  million: { en: 'Millions of riel', km: 'លានរៀល' },
  other_currency: { en: 'Dollars, or another currency', km: 'ដុល្លារ ឬរូបិយប័ណ្ណផ្សេង' },
}
