/**
 * What a country says of its languages: each is known, each is there once, each has what a page needs to be written in it. A sentence
 * is judged where it stands (`checkWords`): English always, since by it another language finds the sentence, and each language that the
 * country's offices work in.
 */
import type { Words } from '../model/fields.ts'
import { OWN_LANGUAGES, sentenceIn, type Language } from '../text/languages.ts'
import { reportDoubles, type CheckWords, type Report } from './faults.ts'
import { findLanguage } from './find-language.ts'
import type { Country } from './country.ts'

const KHMER = /[\u1780-\u17FF]/
/** As BCP 47 writes them, of those parts that a language of a country needs: language, script, region. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/

export function checkLanguages(country: Country, report: Report): void {
  const { languages, guestLanguages = [], packs } = country
  if (languages.length === 0) report('country.languages', 'names none')
  // Two tags that differ by a capital letter are one language to every browser.
  reportDoubles(
    'country.languages',
    [...languages, ...guestLanguages].map((tag) => tag.toLowerCase()),
    report,
  )
  reportDoubles(
    'words',
    packs.map((each) => each.tag.toLowerCase()),
    report,
  )
  for (const tag of [...languages, ...guestLanguages]) {
    if (!TAG.test(tag)) report('country.languages', `"${tag}" is no tag of a language, as km, pt-BR or sr-Latn are`)
    else if (!findLanguage(country, tag)) report('country.languages', `nobody has written "${tag}"; put it in words/${tag}.ts`)
  }
  for (const pack of packs) checkPack(pack, country, report)
}

function checkPack(pack: Language, { languages, guestLanguages = [] }: Country, report: Report): void {
  const path = `words/${pack.tag}`
  if (OWN_LANGUAGES.some((own) => own.tag.toLowerCase() === pack.tag.toLowerCase()))
    report(path, 'is a language that the program speaks itself')
  if (![...languages, ...guestLanguages].includes(pack.tag)) report(path, 'is none of the country’s languages')
  if (pack.name.trim() === '') report(path, 'has no name')
  if (pack.dir !== 'ltr' && pack.dir !== 'rtl') report(path, 'is written neither from left to right (ltr) nor from right to left (rtl)')
  if (new Set(pack.digits).size !== 10 || [...pack.digits].length !== 10) report(path, 'has not ten digits')
  if (pack.months.length !== 12 || pack.shortMonths.length !== 12) report(path, 'has not twelve months')
  if (pack.words === undefined) report(path, 'has none of the program’s sentences')
  for (const [pattern, text] of Object.entries(pack.patterns)) if (text.trim() === '') report(`${path}.${pattern}`, 'is empty')
  if (typeof pack.words !== 'object') return
  for (const [english, said] of Object.entries(pack.words)) {
    if (said.trim() === '') report(path, `says nothing for "${english}"`)
    else if (placesOf(said) !== placesOf(english)) report(path, `has other places in braces than "${english}"`)
  }
}

const placesOf = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join()

export const wordsChecker =
  (country: Country, report: Report): CheckWords =>
  (path: string, text: Words | undefined) => {
    if (!text?.en?.trim()) return report(path, 'has no English words')
    for (const tag of country.languages) {
      const language = findLanguage(country, tag)
      if (language && sentenceIn(language, text) === undefined) report(path, `has no words in ${nameOf(language)}`)
    }
    if (country.languages.includes('km') && text['km'] !== undefined && !KHMER.test(text['km']))
      report(path, `Khmer words are not in Khmer: "${text['km']}"`)
  }

const nameOf = ({ tag, name }: Language): string => `${tag} (${name})`
