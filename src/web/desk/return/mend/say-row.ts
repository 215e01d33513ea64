import { SHEETS } from '../../../words/sheets.ts'
import { digits, type Lang } from '../../../words/khmer.ts'
import { speaker } from '../../../words/say.ts'
import type { RowName } from '../grid/row-name.ts'

/** `Sheet “May”`, `row 13`, `person 2`, or what is known of it. */
export function sayRow({ row, sheet, person }: Partial<RowName>, lang: Lang): readonly string[] {
  const say = speaker(SHEETS, lang)
  return [
    ...(sheet === undefined ? [] : [say('from-sheet', { sheet })]),
    ...(row === undefined ? [] : [`${say('row-no')} ${digits(String(row), lang)}`]),
    ...(person === undefined ? [] : [say('person-no', { n: person })]),
  ]
}
