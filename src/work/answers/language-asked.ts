import type { Country } from '../../core/country/index.ts'
import type { Lang } from '../../core/model/fields.ts'
import { englishFirst } from '../../core/text/languages.ts'
import { Failure } from '../../errors.ts'

/** Which of a country's languages a file is asked for in; where none is named, the first as a file has them. @throws Failure `answers.other-language` for one that the country has not. */
export function languageAsked(asked: string | undefined, { languages }: Pick<Country, 'languages'>): Lang {
  const [first = 'en'] = englishFirst(languages)
  if (asked !== undefined && !languages.includes(asked)) throw new Failure('answers.other-language', { languages: languages.join(', ') })
  return asked ?? first
}
