/** A heading of somebody else than whom the row is of, or of another kind of thing: it is asked about, and nothing is stored for it. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { country, knowIt, readLists, words } from '../../../../../test/helpers/read-lists.ts'
import { Lines } from '../../lines.ts'
import { columnId, NOTHING } from '../questions/questions.ts'
import { readOwnSheets } from '../read/read-sheets.ts'

const NAMES = ['Dara', 'Srey', 'Bopha', 'Vuthy']
const UNSAID = ['', 'unknown', 'not_written', 'UNK']
/** A list of four people with one column more. */
const read = (form: string, heading: string, cell: string, answers = {}) => {
  const rows = NAMES.map((name, i) => `${i + 1}/24|SAMPLE ${name}|${cell.replace('#', String(i))}|0${i + 1}/02/2024`)
  return readLists(form, [[`File no|Name of victim|${heading}|Date identified`, ...rows].join('\n')], answers)
}

const HERS = ['sex', 'age_band', 'age_years', 'citizenship', 'province', 'birth_date']
/** What is kept of a list of four people with some columns more, all of them under one wide heading. */
function underOne(parent: string, heads: readonly string[], cells: readonly string[]) {
  knowIt()
  const lines = [
    ['File no', 'Name of victim', 'Date identified', parent, ...heads.slice(1).map(() => '')],
    ['', '', '', ...heads],
    ...NAMES.map((name, i) => [`${i + 1}/24`, `SAMPLE ${name}`, `0${i + 1}/02/2024`, ...cells]),
  ]
  const merges = [
    { top: 1, bottom: 1, left: 3, right: 2 + heads.length },
    ...[0, 1, 2].map((left) => ({ top: 1, bottom: 2, left, right: left })),
  ]
  const rows = Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line })))
  const sheets = [{ sheet: 'List', rows, merges }]
  const said = readOwnSheets(sheets, {
    form: findForm(country, 'identification') as Form,
    country,
    words,
    answers: {},
    today: '2026-02-01',
  })
  if (!said || said === 'counts') throw new Error('no list was found')
  const cellsOf = Object.entries([...said.rows][0]?.cells ?? {})
  const kept = cellsOf.flatMap(([field, cell]) => (HERS.includes(field) && !UNSAID.includes(cell) ? [`${field} ${cell}`] : []))
  return { kept, asked: said.questions.map((q) => q.id) }
}

describe('a heading that names somebody else', () => {
  const AGES = [
    'Age of mother',
    'Mother age',
    "Father's age",
    'Age of her husband',
    'Age of the employer',
    "Guardian's age",
    'Broker age',
    'អាយុម្តាយ',
    'អាយុប្តី',
    'អាយុឪពុក',
    'អាយុអាណាព្យាបាល',
    'អាយុថៅកែ',
    'អាយុមេខ្យល់',
    'អាយុរបស់ប្រពន្ធ',
    'Âge de la mère',
    'Age du mari',
    'Age du père',
    "Age de l'employeur",
    'Age du tuteur',
    'Mother/age',
  ]
  it.each(AGES)('is asked about, and is nobody’s age: %s', (heading) => {
    const { of, asked } = read('identification', heading, '3#')
    expect([...of('age_band'), ...of('age_years')].filter((cell) => !UNSAID.includes(cell))).toEqual([])
    expect(asked).toContain(columnId(heading))
  })
  const COUNTRIES = [
    "Husband's nationality",
    'Nationality of father',
    'Employer nationality',
    'Nationality of the trafficker',
    'Nationality of recruiter',
    'សញ្ជាតិឪពុក',
    'សញ្ជាតិប្តី',
    'សញ្ជាតិជនសង្ស័យ',
    'សញ្ជាតិនិយោជក',
    'សញ្ជាតិរបស់ថៅកែ',
    'Nationalité du mari',
    'Nationalité du patron',
  ]
  it.each(COUNTRIES)('and nobody’s country: %s', (heading) => {
    const { of, asked } = read('identification', heading, 'Thai')
    expect(of('citizenship').filter((cell) => !UNSAID.includes(cell))).toEqual([])
    expect(asked).toContain(columnId(heading))
  })
  it.each([
    ['ភេទប្តី', 'ប', 'sex'],
    ['Sex of husband', 'male', 'sex'],
    ['ខេត្តម្តាយ', 'កំពត', 'province'],
    ['Province of parents', 'Kampot', 'province'],
    ['Status of family', 'victim', 'status'],
  ])('and none of her own: %s', (heading, cell, field) =>
    expect(
      read('identification', heading, cell)
        .of(field)
        .filter((said) => !UNSAID.includes(said)),
    ).toEqual([]),
  )
  it.each(['Age of suspect', 'អាយុជនសង្ស័យ', 'Age of the accused'])('and is left out where it is known for no form: %s', (heading) => {
    const { of } = read('identification', heading, '3#')
    expect([...of('age_band'), ...of('age_years')].filter((cell) => !UNSAID.includes(cell))).toEqual([])
  })
  it('is what somebody says that it is', () => {
    const heading = 'Age of mother'
    expect(read('identification', heading, '1#', { [columnId(heading)]: 'age_band' }).of('age_years')).toEqual(['10', '11', '12', '13'])
    expect(read('identification', heading, '3#', { [columnId(heading)]: NOTHING }).asked).toEqual([])
  })
  it('makes no adult of a child whose day of birth stands beside it', () => {
    const rows = NAMES.map((name, i) => `${i + 1}/24|SAMPLE ${name}|0${i + 1}/01/2009|3${i}|0${i + 1}/02/2024`)
    const { of } = readLists('identification', [['File no|Name of victim|Date of birth|Age of mother|Date identified', ...rows].join('\n')])
    expect([...of('age_band'), ...of('age_years')].filter((cell) => !UNSAID.includes(cell) && cell !== '<18')).toEqual([])
    expect(of('birth_date')[0]).toBe('2009-01-01')
  })
  it('above several columns is said of each', () => {
    const rows = NAMES.map((name, i) => `${i + 1}/24|SAMPLE ${name}|Thai|3${i}|0${i + 1}/02/2024`)
    const { of } = readLists('identification', [
      ['File no|Name of victim|Husband||Date identified', '||Nationality|Age|', ...rows].join('\n'),
    ])
    expect([...of('citizenship'), ...of('age_band')].filter((cell) => !UNSAID.includes(cell))).toEqual([])
  })
  const PAIRS = [
    ['Employer', ['Nationality', 'Province'], ['Thai', 'Koh Kong']],
    ['Mother', ['Age', 'Nationality'], ['31', 'Thai']],
    ['Husband', ['Sex', 'Age'], ['M', '40']],
    ['Suspect', ['Sex', 'Age', 'Nationality'], ['M', '40', 'Chinese']],
    ['Trafficker', ['Nationality', 'Age'], ['Chinese', '40']],
    ['ម្តាយ', ['អាយុ', 'សញ្ជាតិ'], ['31', 'ថៃ']],
    ['ថៅកែ', ['សញ្ជាតិ', 'ភេទ'], ['ថៃ', 'ប']],
    ['Family member', ['Date of birth', 'Sex'], ['01/01/1980', 'M']],
    ['Recruiter', ['Sex', 'Nationality'], ['M', 'Thai']],
    ['Guardian', ['Name', 'Age'], ['SAMPLE Old', '50']],
    ['Accompanying adult', ['Sex', 'Age'], ['F', '40']],
    ['Adult accompanying', ['Sex', 'Date of birth'], ['M', '01/01/1980']],
    ['Companion', ['Sex', 'Age'], ['F', '40']],
    ['Dependant', ['Sex', 'Age'], ['M', '4']],
    ['អ្នករួមដំណើរ', ['ភេទ', 'អាយុ'], ['ប', '40']],
    ['អ្នកអមដំណើរ', ['ភេទ', 'អាយុ'], ['ប', '40']],
  ] as const
  it.each(PAIRS)('and keeps nothing that stands below it, though a form calls its own field so: %s > %j', (parent, heads, cells) => {
    const { kept, asked } = underOne(parent, heads, cells)
    expect(kept).toEqual([])
    expect(asked).toEqual(expect.arrayContaining(heads.map((head) => columnId(`${parent} / ${head}`))))
  })
  it.each([
    ['Victim', ['Sex', 'Age'], ['F', '40']],
    ['Personal data', ['Sex', 'Age'], ['F', '40']],
    ['Adult or child', ['Sex', 'Age'], ['F', '40']],
  ] as const)('but what stands below her own: %s > %j', (parent, heads, cells) =>
    expect(underOne(parent, heads, cells).kept).toEqual(expect.arrayContaining(['sex female', 'age_band 18+'])),
  )
  it.each([
    ['Sex (boy/girl)', 'girl', 'sex', 'female'],
    ['Age (child / adult)', 'child', 'age_band', '<18'],
    ['Age of victim', '1#', 'age_band', '<18'],
    ['សញ្ជាតិជនរងគ្រោះ', 'ថៃ', 'citizenship', 'THA'],
  ])('but not where it names her, or says how to answer: %s', (heading, cell, field, said) =>
    expect(read('identification', heading, cell).of(field)).toEqual([said, said, said, said]),
  )
  it('of suspects and accused are theirs', () => {
    const list = (head: string) =>
      readLists('suspect-return', [
        [`Case number|Name of suspect|${head}|Arrested on`, '01/24|SAMPLE Dara|31|03-02-2024', '02/24|SAMPLE Srey|32|04-02-2024'].join(
          '\n',
        ),
      ])
    expect(list('Age of suspect').of('age_band')).toEqual(['18+', '18+'])
    for (const head of ['Age of victim', 'Age of wife', 'អាយុប្រពន្ធ', 'អាយុជនរងគ្រោះ'])
      expect([
        head,
        list(head)
          .of('age_band')
          .filter((cell) => !UNSAID.includes(cell)),
      ]).toEqual([head, []])
  })
})

describe('an age of another time', () => {
  const OTHER_TIMES = [
    'Age at marriage',
    'Age at forced marriage',
    'Age when married',
    'Age at marriage (years)',
    'How old at marriage',
    'Marriage age',
    'Age at time of fishing',
    'Age at adoption',
    'Age at birth',
    'អាយុពេលរៀបការ',
  ]
  it.each(OTHER_TIMES)('is asked about, and makes no child of an adult: %s', (heading) => {
    const { of, asked } = read('identification', heading, '1#')
    expect([...of('age_band'), ...of('age_years')].filter((cell) => !UNSAID.includes(cell))).toEqual([])
    expect(asked).toContain(columnId(heading))
  })
  it.each(['Age at identification', 'Age when identified', 'Age at exploitation', 'Age at registration', 'អាយុពេលរងគ្រោះ'])(
    'but that of what the list is of is her age: %s',
    (heading) => expect(read('identification', heading, '1#')).toMatchObject({ asked: [] }),
  )
  it.each([
    ['Age', 'At marriage'],
    ['Age', 'Marriage'],
    ['Marriage', 'Age'],
  ])('and over two rows: %s > %s', (parent, head) => {
    const { kept, asked } = underOne(parent, [head, 'Sex'], ['15', 'F'])
    expect(kept.filter((said) => said.startsWith('age_'))).toEqual([])
    expect(asked).toContain(columnId(`${parent} / ${head}`))
  })
})

describe('a heading of another kind of thing', () => {
  const KINDS = [
    'Type of work',
    'Type of work before leaving',
    'Kind of work in village',
    'Type of occupation',
    'Type of work of father',
    'Type of employment of husband',
    'Family type',
    'Type of job at home',
    'Work type',
    'Kind of livelihood',
    "Type of father's business",
    'ប្រភេទមុខរបរ',
    'ប្រភេទការងារ',
    'ប្រភេទការងារឪពុក',
    'ប្រភេទការងារមុន',
    'ប្រភេទអាជីវកម្មគ្រួសារ',
    'Type de travail',
    "Type d'emploi",
  ]
  it.each(KINDS)('is no form of exploitation before somebody says so: %s', (heading) => {
    for (const [form, cells] of [
      ['identification', ['fishing', 'domestic work']],
      ['referral', ['fishing', 'fishing']],
      ['identification', ['នេសាទ', 'នេសាទ']],
    ] as const) {
      const rows = NAMES.map((name, i) => `${i + 1}/24|SAMPLE ${name}|F|3${i}|${cells[i % 2]}|0${i + 1}/02/2024|victim`)
      const { of } = readLists(form, [[`File no|Name of victim|Sex|Age|${heading}|Date identified|Status`, ...rows].join('\n')])
      expect([form, of('form_of_exploitation').filter((cell) => !UNSAID.includes(cell))]).toEqual([form, []])
    }
  })
  it.each([
    ['Type of marriage', 'forced marriage', 'identification', 'form_of_exploitation'],
    ['Type of house', 'factory', 'encounter', 'site_type'],
    ['Type of business of family', 'factory', 'encounter', 'site_type'],
    ['ប្រភេទផ្ទះ', 'ផ្ទះជួល', 'encounter', 'site_type'],
    ['Family place', 'factory', 'encounter', 'site_type'],
    ['Place of work of mother', 'factory', 'encounter', 'site_type'],
  ])('and fills nothing: %s', (heading, cell, form, field) =>
    expect(
      read(form, heading, cell)
        .of(field)
        .filter((said) => !UNSAID.includes(said)),
    ).toEqual([]),
  )
  it.each(['Type', 'Type of exploitation', 'Form of exploitation', 'ប្រភេទ', 'ប្រភេទកេងប្រវ័ញ្ច', 'Kind of trafficking'])(
    'but one of its own does: %s',
    (heading) => expect(read('identification', heading, 'forced labour').of('form_of_exploitation')[0]).toBe('FORCED_LABOUR'),
  )
})
