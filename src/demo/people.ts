/**
 * People of this region as several agencies would write them down, with the truth beside it: names in two scripts, no birthday as
 * often as not, families, twins, and offices that overlap. Names are made of syllables that sound like the language and are
 * nobody's: ប្លូ ("Blu") is no name. Same seed, same people.
 */
import type { Chance } from '../core/seeded.ts'
import { between, draw, pick } from './chance.ts'
import { EVEN_LANGUAGES, evenName, writeEven, type EvenLanguage, type EvenName } from './even-names.ts'

/** One syllable as Khmer writes it, and as clerks write that in Latin letters. */
type Syllable = readonly [khmer: string, ...latin: readonly string[]]
const KHMER: readonly Syllable[] = [
  ['ប្លូ', 'Blu', 'Blou', 'Bloo'],
  ['គ្រុប', 'Krup', 'Kroup', 'Grup'],
  ['ឆ្លី', 'Chhly', 'Chhli', 'Chly'],
  ['ឡាំ', 'Lam', 'Laam', 'Lamm'],
  ['ស្វីត', 'Svit', 'Sveet', 'Svitt'],
  ['ទ្រី', 'Try', 'Tri', 'Trey'],
  ['ភូម', 'Phum', 'Phoum', 'Pum'],
  ['ខ្លា', 'Khla', 'Khlar', 'Kla'],
  ['ដូង', 'Dung', 'Doung', 'Dong'],
  ['ញ៉ា', 'Nha', 'Nya', 'Gna'],
  ['ចេក', 'Chek', 'Chaek', 'Cheak'],
  ['រូត', 'Rut', 'Rout', 'Root'],
  ['ស្គរ', 'Skor', 'Skar', 'Sko'],
  ['ពពី', 'Popi', 'Poupy', 'Popey'],
  ['មីង', 'Ming', 'Meing', 'Myng'],
  ['ហ៊ុន', 'Hun', 'Houn', 'Hunn'],
  ['ថ្លី', 'Thly', 'Thli', 'Tly'],
  ['ប៉ូវ', 'Pouv', 'Pov', 'Pou'],
  ['កន្ទុំ', 'Kantum', 'Kantoum', 'Kontum'],
  ['វ៉ាត', 'Vat', 'Vaat', 'Watt'],
  ['ណាវ', 'Nav', 'Naov', 'Naw'],
  ['ធឿន', 'Thoeun', 'Thoeurn', 'Toeun'],
  ['លីប', 'Lip', 'Leep', 'Lyp'],
  ['ជ្រី', 'Chry', 'Chri', 'Jrey'],
]
/** Others have one way in Latin letters with its marks, and clerks leave the marks out. A given name is one of each list, joined. */
type Others = {
  readonly family: readonly string[]
  readonly given: readonly (readonly string[])[]
  readonly order: 'family' | 'given' | 'bin'
}
const OTHERS: Readonly<Record<string, Others>> = {
  vi: {
    family: ['Ngõm', 'Ngõm', 'Ngõm', 'Trợp', 'Trợp', 'Lẫu', 'Phọt'],
    given: [
      ['Thị ', 'Thị ', 'Văn ', 'Minh ', 'Thu ', 'Bích ', 'Đức '],
      ['B', 'T', 'Nh', 'Kh', 'Ph', 'X', 'L', 'Tr', 'Qu'],
      ['ỗng', 'ẻo', 'ốp', 'ụp', 'oẻ', 'ỉm', 'ướp', 'ủm', 'ộp'],
    ],
    order: 'family',
  },
  zh: {
    family: ['Zhung', 'Zhung', 'Wep', 'Liq', 'Xub'],
    given: [
      ['Xiao', 'Mei', 'Da', 'Ling', 'Yu', 'Hao', 'Jing', 'Feng'],
      ['bub', 'zip', 'wup', 'kip', 'quf', 'bap', 'top', 'dib', 'hup'],
    ],
    order: 'family',
  },
  th: {
    family: ['Bongkrasip', 'Thatongpup', 'Srikrabob', 'Wongplaton', 'Chaitukdam', 'Rakplapla', 'Phonglukchup', 'Khongplum', 'Yimsobob'],
    given: [
      ['Som', 'Nok', 'Phloy', 'Duang', 'Kit', 'Mali', 'Arun', 'Suk'],
      ['plup', 'krap', 'krob', 'tup', 'pob', 'kob', 'pip', 'dip'],
    ],
    order: 'given',
  },
  id: {
    family: ['Sukarbo', 'Wibopo', 'Hartupo', 'Bambupo', 'Kusumbo', 'Rahmipu'],
    given: [
      ['Siti', 'Dewi', 'Agus', 'Nur', 'Ratnu', 'Wulam', 'Eko', 'Yanti'],
      ['mbu', 'mpo', 'bip', 'bop', 'pi', 'bo', 'pa', 'tibu'],
    ],
    order: 'bin',
  },
  fil: {
    family: ['de la Cruzbo', 'Santobos', 'Reyebes', 'Bautipsta', 'Garcipia', 'Mendobza', 'Ramobos', 'Torrepes'],
    given: [
      ['Maria ', 'Jobse', 'Rosa', 'Ange', 'Dani', 'Cora'],
      ['lupbita', 'fapina', 'tibsay', 'bito', 'pilo', 'zobon', 'mibla', 'nepa'],
    ],
    order: 'given',
  },
}
const LANGUAGES = [
  ['km', 70],
  ['vi', 12],
  ['th', 5],
  ['zh', 5],
  ['id', 4],
  ['fil', 4],
] as const
const PROVINCES = 12

/** One row of one office. Empty text is "not asked, or not known". */
export type PersonRow = {
  readonly office: string
  /** Which of the office's lists it stands in, from 1. */
  readonly list: number
  readonly name: string
  readonly sex: string
  /** YYYY-MM-DD or YYYY where a paper was seen. */
  readonly birth: string
  /** Full years, as said on the day of the row. */
  readonly age: string
  readonly recorded: string
  /** Province, district and commune as codes, as far as known. */
  readonly home: readonly string[]
  readonly mother: string
  /** The raid or the case she was found in. */
  readonly event: string
}
export type People = {
  readonly rows: readonly PersonRow[]
  /** For each row who it is: "invented-12"; of a row that somebody made up, "nobody-3". */
  readonly truth: readonly string[]
  /** Per row the family, for siblings: two of one family were found together and are two. */
  readonly families: readonly string[]
  readonly languages: readonly string[]
}

type Person = {
  readonly id: string
  readonly language: string
  readonly latin: readonly (readonly string[])[]
  readonly khmer: string
  readonly sex: 'f' | 'm'
  readonly born: string
  readonly home: readonly string[]
  readonly mother: readonly [latin: string, khmer: string]
  readonly even?: { readonly own: EvenName; readonly mother: EvenName }
  readonly event: string
  readonly family: string
}

/** What goes wrong, each as a share of the rows. */
export type Errors = {
  readonly slip: number
  readonly otherOrder: number
  readonly joined: number
  readonly shortName: number
  readonly alias: number
  readonly noName: number
}
export const USUAL_ERRORS: Errors = { slip: 0.1, otherOrder: 0.15, joined: 0.06, shortName: 0.05, alias: 0.05, noName: 0.01 }

/** How offices keep their lists, and whether one of them fills its own with people who are not. */
export type Habits = {
  /** Lists that each office keeps: of raids, of interviews, of beds. */
  readonly lists: number
  /** How often somebody who is in one list of an office is in each other one of it too. */
  readonly inEach: number
  /** Rows that this office makes up: names and days of nobody, so that its number is high. */
  readonly flood?: { readonly office: string; readonly rows: number }
  /** Languages on even terms (even-names.ts), as many people each: every name in one way of writing, or in its own ways. */
  readonly even?: 'one' | 'own'
}
export const USUAL_HABITS: Habits = { lists: 1, inEach: 0.5 }

/** Offices write as they do: in which script, and whether a paper is asked for. */
const OFFICES: readonly { readonly id: string; readonly script: 'km' | 'latin'; readonly papers: number; readonly share: number }[] = [
  { id: 'police', script: 'km', papers: 0.6, share: 0.6 },
  { id: 'court', script: 'km', papers: 0.7, share: 0.3 },
  { id: 'shelter', script: 'km', papers: 0.3, share: 0.45 },
  { id: 'ngo', script: 'latin', papers: 0.2, share: 0.4 },
]

const day = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10)
const isTrue = (share: number, chance: Chance): boolean => chance() < share

function nameOf(language: string, chance: Chance): { readonly latin: string[][]; readonly khmer: string } {
  const other = OTHERS[language]
  if (!other) {
    // A patronymic is a given name too, so both come from the same syllables; some are far more common than others.
    const common = (): Syllable => KHMER[Math.floor(KHMER.length * chance() ** 1.3)] as Syllable
    const [family, first, second] = [common(), common(), pick(KHMER, chance)]
    const given = isTrue(0.75, chance) ? [first, second] : [first]
    return { latin: [family.slice(1), combine(given)], khmer: `${family[0]} ${given.map((g) => g[0]).join('')}` }
  }
  const family = pick(other.family, chance)
  const given = other.given.map((parts) => pick(parts, chance)).join('')
  const joinedBy = other.order === 'bin' && isTrue(0.4, chance) ? `${given} bin ${family}` : undefined
  return { latin: joinedBy ? [[joinedBy]] : other.order === 'family' ? [[family], [given]] : [[given], [family]], khmer: '' }
}

/** Every syllable in its own spellings, as one word. */
const combine = (syllables: readonly Syllable[]): string[] =>
  syllables.reduce<string[]>(
    (all, [, ...ways]) => (all.length === 0 ? [...ways] : all.flatMap((a) => ways.map((w) => a + w.toLowerCase()))),
    [],
  )

/**
 * @param count people. @param chance seeded. @param errors what clerks get wrong. @param habits one list an office, and nobody made up, unless said.
 * Each person has rows by as many offices as met her, 1.6 on average; one in twelve has a brother or sister found with her, and
 * one in a hundred a twin.
 */
export function inventPeople(count: number, chance: Chance, errors: Errors = USUAL_ERRORS, habits: Habits = USUAL_HABITS): People {
  const people: Person[] = []
  while (people.length < count) {
    const person = invent(`invented-${people.length + 1}`, chance, habits)
    people.push(person)
    if (people.length < count && isTrue(0.08, chance)) people.push(sibling(person, `invented-${people.length + 1}`, chance))
  }
  const all: { readonly row: PersonRow; readonly of: Person }[] = []
  for (const person of people) {
    const met = OFFICES.filter((o) => isTrue(o.share, chance))
    for (const office of met.length > 0 ? met : [pick(OFFICES, chance)])
      for (let times = isTrue(0.06, chance) ? 2 : 1; times > 0; times--)
        for (const list of listsOf(habits, chance)) all.push({ row: write(person, office, list, chance, errors, habits), of: person })
  }
  const { office: flooding, rows: made = 0 } = habits.flood ?? {}
  const office = OFFICES.find((o) => o.id === flooding)
  if (made > 0 && !office) throw new RangeError(`no office is called ${flooding}`)
  // Each of a family of its own, met by nobody else.
  for (let n = 1; office && n <= made; n++) {
    const person = invent(`nobody-${n}`, chance, habits)
    all.push({ row: write(person, office, between(1, habits.lists, chance), chance, errors, habits), of: person })
  }
  return {
    rows: all.map(({ row }) => row),
    truth: all.map(({ of }) => of.id),
    families: all.map(({ of }) => of.family),
    languages: all.map(({ of }) => of.language),
  }
}

/** Where there is one list, nothing is drawn: the same seed makes the same people as ever. */
function listsOf({ lists, inEach }: Habits, chance: Chance): readonly number[] {
  if (lists === 1) return [1]
  const first = between(1, lists, chance)
  return Array.from({ length: lists }, (_, i) => i + 1).filter((list) => list === first || isTrue(inEach, chance))
}

function invent(id: string, chance: Chance, { even }: Habits): Person {
  const evenly = even ? pick(EVEN_LANGUAGES, chance) : undefined
  const language = evenly ?? draw(LANGUAGES, chance)
  const { latin, khmer } = nameOf(language, chance)
  const mother = nameOf(language, chance)
  const province = between(1, PROVINCES, chance)
  return {
    id,
    language,
    latin,
    khmer,
    sex: isTrue(0.75, chance) ? 'f' : 'm',
    // Between 12 and 45 years before 2025, the younger the likelier.
    born: day(20_089 - Math.floor(365.25 * (12 + 33 * chance() ** 1.6))),
    home: [`${province}`, `${between(1, 6, chance)}`, `${between(1, 8, chance)}`],
    mother: [mother.latin.map((ways) => ways[0]).join(' '), mother.khmer],
    event: isTrue(0.7, chance) ? `raid-${between(1, 400, chance)}` : '',
    family: id,
    ...(evenly ? { even: { own: evenName(evenly, chance), mother: evenName(evenly, chance) } } : {}),
  }
}

/** Same parents, home and day of being found; another given name, another birthday unless a twin. */
function sibling(of: Person, id: string, chance: Chance): Person {
  const { latin, khmer } = nameOf(of.language, chance)
  const isKhmer = of.language === 'km'
  const born = isTrue(0.12, chance)
    ? of.born
    : day(Date.parse(of.born) / 86_400_000 + between(1, 4, chance) * 365 + between(0, 300, chance))
  return {
    ...of,
    id,
    latin: isKhmer ? [of.latin[0] as readonly string[], latin[1] ?? []] : latin,
    khmer: isKhmer ? `${of.khmer.split(' ')[0]} ${khmer.split(' ')[1]}` : '',
    sex: isTrue(0.6, chance) ? 'f' : 'm',
    born,
    ...(of.even ? { even: { ...of.even, own: { ...evenName(of.language as EvenLanguage, chance), family: of.even.own.family } } } : {}),
  }
}

function write(
  person: Person,
  office: (typeof OFFICES)[number],
  list: number,
  chance: Chance,
  errors: Errors,
  { even }: Habits,
): PersonRow {
  const recorded = day(19_724 + between(0, 364, chance))
  const hasPaper = isTrue(office.papers, chance)
  const years = Math.floor((Date.parse(recorded) - Date.parse(person.born)) / 31_556_952_000)
  const said = isTrue(0.25, chance) ? Math.round(years / 5) * 5 : isTrue(0.2, chance) ? years + between(-2, 2, chance) : years
  const known = between(0, 9, chance)
  const isFirst = office.script === 'km'
  const isKhmer = isFirst && person.khmer !== '' && !person.even
  const written = (name: EvenName | undefined): readonly string[] | undefined => name && even && writeEven(name, even, isFirst, chance)
  const parts = written(person.even?.own)
  const mother = written(person.even?.mother)?.join(' ')
  return {
    office: office.id,
    list,
    name: isTrue(errors.noName, chance) ? '' : writeName(person, isKhmer, chance, errors, parts),
    sex: isTrue(0.01, chance) ? '' : person.sex,
    birth: !hasPaper
      ? ''
      : isTrue(0.15, chance)
        ? `${person.born.slice(0, 4)}-01-01`
        : isTrue(0.05, chance)
          ? slipDigit(person.born, chance)
          : person.born,
    age: hasPaper || isTrue(0.05, chance) ? '' : String(Math.max(1, said)),
    recorded,
    home: isTrue(0.1, chance) ? [] : person.home.slice(0, known < 3 ? 1 : known < 5 ? 2 : 3),
    mother: isTrue(0.5, chance) ? '' : (mother ?? (isKhmer ? person.mother[1] : person.mother[0])),
    event: isTrue(0.4, chance) ? '' : person.event,
  }
}

function writeName(person: Person, isKhmer: boolean, chance: Chance, errors: Errors, even?: readonly string[]): string {
  const parts = even ?? (isKhmer ? person.khmer.split(' ') : person.latin.map((ways) => pick(ways, chance)))
  let words = isTrue(errors.otherOrder, chance) ? parts.toReversed() : parts
  if (words.length > 1 && isTrue(errors.shortName, chance)) words = [words[1] as string]
  let name = words.join(isTrue(errors.joined, chance) ? '' : ' ')
  if (!even && !isKhmer && person.language === 'vi' && isTrue(0.5, chance))
    name = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('Đ', 'D')
  if (person.language === 'fil' && isTrue(0.3, chance)) name = name.replace('Maria ', 'Ma. ')
  if (isTrue(errors.slip, chance)) name = slipLetter(name, chance)
  if (!isTrue(errors.alias, chance)) return name
  const nick = pick(KHMER, chance)
  return isKhmer ? `${name} ហៅ ${nick[0]}` : `${name} alias ${nick[1]}`
}

/** One letter dropped, doubled, or in its neighbour's place. */
function slipLetter(text: string, chance: Chance): string {
  const letters = [...text]
  if (letters.length < 3) return text
  const at = between(1, letters.length - 2, chance)
  const [here, next] = [letters[at] as string, letters[at + 1] as string]
  const what = between(0, 2, chance)
  letters.splice(at, 2, ...(what === 0 ? [next] : what === 1 ? [here, here, next] : [next, here]))
  return letters.join('')
}

function slipDigit(text: string, chance: Chance): string {
  const at = pick([3, 6, 8, 9], chance)
  const digit = at === 6 ? pick(['1', '2'], chance) : at === 8 ? pick(['0', '1', '2'], chance) : String(between(0, 9, chance))
  return text.slice(0, at) + digit + text.slice(at + 1)
}
