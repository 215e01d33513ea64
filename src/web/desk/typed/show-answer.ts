import type { Country, Field } from '../../../core/country/index.ts'
import { isDay } from '../../../core/model/dates.ts'
import { printAboutWhen } from '../../../core/text/about-when.ts'
import { readCountSaid } from '../../../core/text/count-said.ts'
import { printCountSaid } from '../../../core/text/count-span.ts'
import { parseDay } from '../../../core/text/dates.ts'
import { formatDay, type Lang } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'
import { listOf } from './field-parts.ts'
import { cellOfWhen } from './when.ts'

/** An answer as a reader knows it: the words of its code, a day in words, else as it was typed. */
export function showAnswer(field: Field, value: string, country: Country, lang: Lang): string {
  if (field.type === 'date') {
    const cell = cellOfWhen(field, value)
    const parsed = parseDay(cell)
    const day = parsed.ok ? parsed.day : cell
    if (field.granularity && isDay(day)) return printAboutWhen(day, lang)
    return isDay(day) ? formatDay(day, lang) : printAboutWhen(day, lang)
  }
  if (field.most !== undefined) {
    const said = readCountSaid(value, field.unit)
    return said.ok && typeof said.value === 'string' ? printCountSaid(said.value, lang) : value
  }
  const list = listOf(country, field)
  if (!list || value === '') return value
  return value
    .split(';')
    .map((code) => {
      const words = list.codes.find((c) => c.code === code)?.words
      return words ? pick(words, lang) : code
    })
    .join('; ')
}
