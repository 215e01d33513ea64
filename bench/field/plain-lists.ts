/** Three lists that nobody has kept, of the simplest kind: one line of headings, one row a person, every field in a column of its own; in English, Khmer and French. All of it is invented. */
import { findForm, findList } from '../../src/core/country/find.ts'
import type { Country } from '../../src/core/country/index.ts'
import { Lines } from '../../src/core/sheet/lines.ts'
import { asKept, type KeptList } from './kept-lists.ts'

type Words = {
  readonly title: string
  readonly headings: readonly string[]
  readonly sexes: readonly [male: string, female: string]
  readonly citizenships: readonly string[]
  readonly purposes: readonly string[]
  readonly outcomes: readonly [convicted: string, acquitted: string]
  readonly presence: readonly [present: string, absent: string]
  readonly article: (n: number) => string
  readonly span: (years: number, months: number) => string
}
const span =
  (year: string, month: string, gap: string) =>
  (years: number, months: number): string =>
    [...(years > 0 ? [`${years}${year}`] : []), ...(months > 0 ? [`${months}${month}`] : [])].join(gap)

const ALL: Readonly<Record<string, Words>> = {
  English: {
    title: 'List of accused 2024',
    headings: [
      'No',
      'Case number',
      'Accused name',
      'Sex',
      'Age',
      'Citizenship',
      'Date registered',
      'Date charged',
      'Offence',
      'Type of exploitation',
      'Date of judgment',
      'Outcome',
      'Presence at judgment',
      'Sentence',
      'Suspended part',
      'Fine',
      'Compensation',
    ],
    sexes: ['Male', 'Female'],
    citizenships: ['Cambodian', 'Vietnamese', 'Chinese'],
    purposes: ['Sexual exploitation', 'Forced labour', 'Forced marriage'],
    outcomes: ['Convicted', 'Acquitted'],
    presence: ['Present', 'Absent'],
    article: (n) => `Article ${n} of the TIP law 2008`,
    span: span(' years', ' months', ' '),
  },
  Khmer: {
    title: 'បញ្ជីជនជាប់ចោទ ២០២៤',
    headings: [
      'ល.រ',
      'លេខសំណុំរឿង',
      'ឈ្មោះជនជាប់ចោទ',
      'ភេទ',
      'អាយុ',
      'សញ្ជាតិ',
      'ថ្ងៃចុះបញ្ជី',
      'ថ្ងៃចោទប្រកាន់',
      'បទចោទ',
      'ទម្រង់អាជីវកម្ម',
      'ថ្ងៃសាលក្រម',
      'លទ្ធផល',
      'វត្តមាន',
      'ទោស',
      'ព្យួរ',
      'ប្រាក់ពិន័យ',
      'សំណង',
    ],
    sexes: ['ប្រុស', 'ស្រី'],
    citizenships: ['ខ្មែរ', 'វៀតណាម', 'ចិន'],
    purposes: ['អាជីវកម្មផ្លូវភេទ', 'ពលកម្មដោយបង្ខំ', 'រៀបការដោយបង្ខំ'],
    outcomes: ['ផ្តន្ទាទោស', 'រួចខ្លួន'],
    presence: ['ចំពោះមុខ', 'កំបាំងមុខ'],
    article: (n) => `មាត្រា ${n} ច្បាប់ ២០០៨`,
    span: span('ឆ្នាំ', 'ខែ', ''),
  },
  French: {
    title: 'Liste des accusés 2024',
    headings: [
      'N°',
      'N° de dossier',
      'Nom du prévenu',
      'Sexe',
      'Âge',
      'Nationalité',
      "Date d'enregistrement",
      "Date d'inculpation",
      'Infraction',
      "Forme d'exploitation",
      'Date du jugement',
      'Décision',
      'Comparution',
      'Peine',
      'Sursis',
      'Amende',
      'Dommages-intérêts',
    ],
    sexes: ['Homme', 'Femme'],
    citizenships: ['Cambodgien', 'Vietnamien', 'Chinois'],
    purposes: ['Exploitation sexuelle', 'Travail forcé', 'Mariage forcé'],
    outcomes: ['Condamné', 'Acquitté'],
    presence: ['Présent', 'Absent'],
    article: (n) => `Article ${n} loi de 2008`,
    span: span(' ans', ' mois', ' '),
  },
}
const NAMES = ['សុខ ដារ៉ា', 'ចាន់ ធី', 'លី ហួរ', 'ម៉ៅ សុភា', 'កែវ វណ្ណា', 'ហេង រិទ្ធ', 'ទេព រតនា', 'អ៊ុក សុវណ្ណ', 'ប៊ុន ធឿន', 'គឹម ស្រ៊ុន', 'ឡុង វិបុល', 'នួន សារិន']
/** The first two are accused in one case, and so are the fifth and the sixth. */
const CASES = [11, 11, 12, 13, 14, 14, 15, 16, 17, 18, 19, 20]
const SENTENCES: readonly (readonly [years: number, months: number])[] = [
  [7, 0],
  [1, 6],
  [0, 8],
  [10, 0],
  [2, 0],
  [15, 0],
  [3, 6],
  [0, 11],
]
const two = (n: number): string => String(n).padStart(2, '0')

/** @returns the lines of a list: eight who are convicted, two acquitted, two of whom nothing is decided */
function linesOf(words: Words): readonly (readonly string[])[] {
  const [convicted, acquitted] = words.outcomes
  return [
    [words.title],
    words.headings,
    ...NAMES.map((name, i) => {
      const number = CASES[i] as number
      const sentence = SENTENCES[i]
      const isOpen = i > 9
      const day = (step: number): string =>
        `${two(((number * 7 + step * 5) % 27) + 1)}/${two(((number + step * 3) % 3) + 1 + step * 4)}/2024`
      return [
        String(i + 1),
        `0${number}/2024`,
        name,
        words.sexes[i % 3 === 0 ? 1 : 0] as string,
        String(24 + i * 2),
        words.citizenships[i % 4] ?? (words.citizenships[0] as string),
        day(0),
        day(1),
        words.article([10, 11, 12, 15, 26][number % 5] as number),
        words.purposes[number % 3] as string,
        isOpen ? '' : day(2),
        isOpen ? '' : sentence ? convicted : acquitted,
        isOpen ? '' : words.presence[i === 3 ? 1 : 0],
        sentence ? words.span(...sentence) : '',
        i === 0 ? words.span(2, 0) : i === 3 ? words.span(1, 0) : '',
        sentence && i % 2 === 0 ? String(4_000_000 + i * 1_000_000) : '',
        sentence && i % 3 === 0 ? String(12_000_000 - i * 1_000_000) : '',
      ]
    }),
  ]
}

export async function plainLists(country: Country): Promise<readonly KeptList[]> {
  const form = findForm(country, 'court-return')
  const office = findList(country, 'courts')?.codes[0]?.code
  if (!form || office === undefined) throw new Error('impossible: the country has its court return and its courts')
  const lists = Object.entries(ALL).map(([name, words]) => {
    const rows = Lines.of(linesOf(words).map((cells, i) => ({ row: i + 1, cells })))
    return asKept('plain', name, [{ sheet: 'List', rows, problems: [] }], form, country, [office], {})
  })
  return (await Promise.all(lists)).flatMap((list) => list ?? [])
}
