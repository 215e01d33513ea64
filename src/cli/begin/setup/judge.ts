/** What a setup is answered, and every fault of it. */
import { z } from 'zod'
import type { Country } from '../../../core/country/index.ts'
import { listPlaceholders, type Body, type BodyNames } from '../../../core/country/name-bodies.ts'
import { addDays } from '../../../core/count/coverage.ts'
import { asObservatory, type Kept } from '../../../core/country/observatory.ts'
import { isDay } from '../../../core/model/dates.ts'
import { fold } from '../../../core/text/fold.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { trusteeSides } from '../../../core/seal/sides.ts'
import { ORIGIN } from '../../../store/files/settings.ts'
import { WillNotDo } from '../../command.ts'
import { whichCountries } from '../../which-country.ts'
import { FIRST_PORT, lengthOf, whyNotFrom } from './ports.ts'
import type { Setup } from './sheets.ts'

export const Name = z.object({ en: z.string().trim().min(1).max(200) }).catchall(z.string().max(200))
/** Whoever has one machine and no name of it is told the way that there is: nothing is refused without one. */
const ownName = (door: string): string =>
  `it is an origin with a name of its own, such as https://${door}.example. On one machine without such a name leave it out (press Enter): docs/operate/trial.md, With your own names`
const Answers = z.strictObject({
  country: z.string(),
  url: z.string().regex(ORIGIN, ownName('record')).optional(),
  desk: z.string().regex(ORIGIN, ownName('desk')).optional(),
  pages: z.string().regex(ORIGIN, ownName('page')).optional(),
  port: z.number().default(FIRST_PORT),
  database: z.string().optional(),
  askedFrom: z.string().optional(),
  observatory: z.literal(true).optional(),
  trustees: z.union([z.literal(1), z.literal(3)]).default(3),
  // What is left out is asked for by name below: each place, each vault, each witness.
  names: z.record(z.string(), Name.nullable()).default({}),
  keepers: z.record(z.string(), z.string().trim().min(1)).default({}),
  witnesses: z.record(z.string(), z.string().trim().min(1)).default({}),
})
export type Answered = Partial<z.input<typeof Answers>>

export const CLASSES = ['government', 'civil', 'foreign'] as const

/**
 * Why these words name no body of their own; undefined where they do. A place that another body of the country sits in as well is one party
 * where two are counted on.
 */
export function whyNoName(text: string, country: Country): string | undefined {
  if (!/\p{L}\p{M}*\p{L}/u.test(text)) return `“${text}” is no name of a body`
  const known: readonly (Body & { readonly fictional?: boolean })[] = [...country.agencies, country.trustee]
  const same = known.find((b) => b.fictional !== true && Object.values(b.words).some((words) => fold(words) === fold(text)))
  return same && `“${text}” is a body of this country already (${same.id}), and cannot be in this place as well`
}

/**
 * Why this is no English name: the pages in English would have letters that their reader cannot read.
 *
 * @param stood what the place is called already: whoever corrects another thing need not rename it
 */
export const whyNotEnglish = (text: string, stood?: BodyNames[string]): string | undefined =>
  /\p{Script=Latin}/u.test(text) || (stood && fold(stood.en) === fold(text))
    ? undefined
    : `“${text}” is not in Latin letters: the English pages name the body too; its other names are asked next`

/** Whether there is a letter of the language's own script in it: of a language that is written in Latin letters, a Latin one. */
export const hasLetterOf = (text: string, lang: string): boolean =>
  new RegExp(`\\p{Script=${new Intl.Locale(lang).maximize().script ?? 'Latn'}}`, 'u').test(text)

/**
 * Why a name in that language may be in the wrong line; a body may have none but in other letters, so it is asked and not refused.
 *
 * @param stood what stood there already
 */
export const whyOtherLetters = (text: string, lang: string, stood?: string): string | undefined =>
  hasLetterOf(text, lang) || (stood !== undefined && fold(stood) === fold(text))
    ? undefined
    : `“${text}” has no ${languageOf(lang).name} letter in it. If that is its name in ${languageOf(lang).name} too, answer it once more.`

/** Why the two are no two addresses; undefined where they are. Ports part no cookies, and devices are made for a name alone. */
export const whyNotApart = (url: string, desk: string): string | undefined =>
  new URL(url).hostname === new URL(desk).hostname
    ? `The record and the desk have one name, ${new URL(url).hostname}: each needs its own, such as https://record.example and https://desk.example. It cannot be changed later.`
    : undefined

/** Why people's own pages cannot be there; undefined where they can: who may change them would be let in where others are. */
export function whyNoPages(pages: string, url: string | undefined, desk: string | undefined): string | undefined {
  if (url === undefined || desk === undefined) return 'a trial on this machine has people’s own pages by itself: leave it out'
  const { hostname } = new URL(pages)
  return [url, desk].some((other) => new URL(other).hostname === hostname)
    ? `People’s own pages have a name of their own, neither the record’s nor the desk’s: ${hostname} is one of them.`
    : undefined
}

/** Why this is no address of a PostgreSQL; undefined where it may be one. */
export const whyNoDatabase = (text: string): string | undefined =>
  /^postgres(?:ql)?:\/\/[^/\s]*\/[^/?\s]/.test(text)
    ? undefined
    : 'That is no address of a PostgreSQL: postgres://USER:PASSWORD@HOST:PORT/DATABASE'

/** Why returns cannot be owed from this day on; undefined where they can: a period is owed whole or not at all. */
export function whyNoMonth(text: string): string | undefined {
  if (!isDay(text) || !text.endsWith('-01')) return 'Write the first day of a month, like 2026-10-01.'
  const year = addDays(new Date().toISOString().slice(0, 10), 366)
  return text > year ? 'That is more than a year from now: nothing would be owed until then.' : undefined
}

/**
 * Every fault of the answers at once.
 *
 * @param isNew false for a record that stands, whose ports may be taken by itself.
 * @param kept how an observatory's members stand in it: a new one has each apart
 * @param stood names of a record that stands, by place: what was taken before is not refused by a rule that came later
 * @throws WillNotDo
 */
export async function judge(
  answers: unknown,
  isNew: boolean,
  kept: Kept = 'apart',
  stood: BodyNames = {},
): Promise<{ setup: Setup; country: Country }> {
  const read = Answers.safeParse(answers)
  if (!read.success) throw new WillNotDo(read.error.issues.map((i) => `${i.path.join('.') || 'the answers'}: ${i.message}`).join('\n  '))
  const { names: given, keepers, witnesses, trustees, observatory, ...rest } = read.data
  const [whole] = await whichCountries(rest.country)
  if (!whole) throw new WillNotDo(`there is no country "${rest.country}"`)
  if (observatory && !whole.observatory) throw new WillNotDo(`observatory: ${rest.country} names no bodies and forms for one`)
  const country = observatory ? asObservatory(whole, kept) : whole
  // There are more places than most coalitions have members: one that nobody was said for is nobody's.
  const members = kept === 'apart' && observatory ? (whole.observatory?.members ?? []) : []
  const names = { ...Object.fromEntries(members.map((m) => [m.id, null])), ...given }
  const faults: string[] = []
  const places = listPlaceholders(country)
  for (const id of Object.keys(names))
    if (!places.some((p) => p.id === id))
      faults.push(`names.${id}: this country keeps no such place; it keeps ${places.map((p) => p.id).join(', ')}`)
  for (const { id, words } of places) {
    const name = names[id]
    if (name === undefined) faults.push(`names.${id}: who is it? Now it is “${words.en}”; null where it has no part in this record`)
    else if (name === null) continue
    else
      for (const lang of country.languages)
        if (typeof name[lang] !== 'string' || name[lang].trim() === '')
          faults.push(`names.${id}.${lang}: its name in that language is missing`)
        else {
          const why = whyNoName(name[lang], country) ?? (lang === 'en' ? whyNotEnglish(name[lang], stood[id]) : undefined)
          if (why !== undefined) faults.push(`names.${id}.${lang}: ${why}`)
        }
  }
  if (names[country.trustee.id] === null) faults.push(`names.${country.trustee.id}: no record is without one`)
  const said = Object.values(names).flatMap((name) => (name ? [name.en] : []))
  for (const name of new Set(said))
    if (said.filter((s) => fold(s) === fold(name)).length > 1)
      faults.push(`names: “${name}” is in two places, which must not answer to one body`)
  for (const side of sidesOf(trustees)) if (!keepers[side]) faults.push(`keepers.${side}: who keeps this vault?`)
  for (const one of CLASSES) if (!witnesses[one]) faults.push(`witnesses.${one}: who keeps the ${one} witness?`)
  const keeping = Object.entries(keepers)
  for (const [side, who] of keeping)
    if (keeping.some(([other, same]) => other > side && fold(same) === fold(who)))
      faults.push(`keepers: ${who} keeps two vaults, which are then one`)
  if ((rest.url === undefined) !== (rest.desk === undefined))
    faults.push('url and desk go together: two origins, or none for a trial on this machine')
  // One that stands with one name cannot be given another.
  const notApart = isNew && rest.url !== undefined && rest.desk !== undefined ? whyNotApart(rest.url, rest.desk) : undefined
  if (notApart !== undefined) faults.push(`desk: ${notApart}`)
  const noPages = rest.pages === undefined ? undefined : whyNoPages(rest.pages, rest.url, rest.desk)
  if (noPages !== undefined) faults.push(`pages: ${noPages}`)
  const length = lengthOf({ isTrial: rest.url === undefined, witnesses: CLASSES.length, vaults: sidesOf(trustees).length })
  const noDatabase = rest.database === undefined ? undefined : whyNoDatabase(rest.database)
  if (noDatabase !== undefined) faults.push(`database: ${noDatabase}`)
  const noMonth = rest.askedFrom === undefined ? undefined : whyNoMonth(rest.askedFrom)
  if (noMonth !== undefined) faults.push(`askedFrom: ${noMonth}`)
  const wrong = isNew ? await whyNotFrom(rest.port, length) : undefined
  if (wrong !== undefined) faults.push(`port: ${wrong}`)
  if (faults.length > 0) throw new WillNotDo(faults.join('\n  '))
  return { setup: { ...rest, ...(observatory ? { observatory: kept } : {}), trustees, names, keepers, witnesses }, country }
}

export const sidesOf = (trustees: 1 | 3): string[] => ['agency', ...trusteeSides(trustees)]
