/** A country's languages as data: those that the program speaks itself, and those that the country brings. */
import type { Lang } from '../model/fields.ts'
import { OWN_LANGUAGES, teach, type Language } from '../text/languages.ts'
import type { Country } from './country.ts'

type Spoken = Pick<Country, 'languages' | 'guestLanguages' | 'packs'>

export const findLanguage = ({ packs }: Spoken, tag: Lang): Language | undefined =>
  [...OWN_LANGUAGES, ...packs].find((each) => each.tag === tag)

/** From here on this process speaks the country's languages. */
export function teachLanguages(country: Spoken): void {
  const find = (tags: readonly Lang[]): Language[] => tags.flatMap((tag) => findLanguage(country, tag) ?? [])
  teach(find(country.languages), find(country.guestLanguages ?? []))
}

/** Tags of those that the public pages are there in. */
export const publicLanguages = ({ languages, guestLanguages = [] }: Pick<Country, 'languages' | 'guestLanguages'>): readonly Lang[] => [
  ...languages,
  ...guestLanguages,
]
