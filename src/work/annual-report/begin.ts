/** The outline that a secretariat goes on from: one part, in the country's languages. */
import type { Country } from '../../core/country/index.ts'
import type { Lang, Words } from '../../core/model/fields.ts'
import { ANNUAL_FORMAT, type Outline } from '../../core/report/annual.ts'
import { sayIn } from '../../core/text/languages.ts'

const TITLE: Words = { en: 'Annual report', km: 'របាយការណ៍​ប្រចាំ​ឆ្នាំ' }
const FIRST: Words = { en: 'What people ask first', km: 'អ្វី​ដែល​គេ​សួរ​មុន' }

/** @param figures of which something was released; they stand in this order. */
export function beginOutline({ languages }: Pick<Country, 'languages'>, year: number, figures: readonly string[]): Outline {
  const inOwn = (say: (lang: Lang) => string) => Object.fromEntries(languages.map((lang) => [lang, say(lang)])) as Words
  return {
    format: ANNUAL_FORMAT,
    year,
    title: inOwn((lang) => `${sayIn(TITLE, lang)} ${year}`),
    parts: [{ title: inOwn((lang) => sayIn(FIRST, lang)), text: inOwn(() => ''), figures }],
  }
}
