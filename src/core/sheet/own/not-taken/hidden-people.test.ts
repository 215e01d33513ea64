/** Lists that would lead somebody to those who hide, and ordinary lists that use one of the same words. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, words } from '../../../../../test/helpers/read-lists.ts'
import { Lines } from '../../lines.ts'
import { hiddenIn } from './hidden-people.ts'
import { withoutShut } from './shut-columns.ts'

knowIt()

const inBook = (book: Readonly<Record<string, readonly string[]>>, file = 'list.xlsx') =>
  hiddenIn(
    Object.entries(book).map(([sheet, lines]) => ({
      sheet,
      rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))),
    })),
    country.forms,
    country,
    words,
    file,
  )
const tells = (lines: readonly string[], sheet = 'List', file = 'list.xlsx') => inBook({ [sheet]: lines }, file).telling
const shuts = (lines: readonly string[], sheet = 'List', file = 'list.xlsx') => {
  const { telling, shut } = inBook({ [sheet]: lines }, file)
  return telling ?? shut.map((s) => s.heading)
}

const person = (...more: readonly string[]) => ['A', 'B', 'C', 'D'].map((c, i) => [`W${i}`, `SAMPLE ${c}`, 'F', `2${i}`, ...more].join('|'))
const HEADS = 'Client code|Name|Sex|Age'

describe('a list of where protected people live now is taken by none', () => {
  it.each([
    ['a column of the present address under a title of safe houses', 'Safe houses', `${HEADS}|Present address`],
    ['a column of each one’s safe house and one of the address', 'Clients', `${HEADS}|Safe house|Current address`],
    ['a room under a title of who is there now', 'Residents now in the safe house', `${HEADS}|Bed/room`],
    ['a guard', 'Witness protection unit', `${HEADS}|Guard`],
    ['a new dwelling of protected witnesses', 'សាក្សីការពារ', 'កូដ|ឈ្មោះពិត|ភេទ|អាយុ|ទីលំនៅថ្មី'],
    ['Khmer headings and title', 'បញ្ជីអ្នកស្នាក់នៅផ្ទះសុវត្ថិភាព បច្ចុប្បន្ន', 'កូដ|ឈ្មោះ|ភេទ|អាយុ|បន្ទប់'],
    ['a hotel of protected witnesses', 'Protected witnesses', `${HEADS}|Hotel|Room`],
    ['where the relocated are', 'Witness protection 2025', `${HEADS}|Relocation address`],
    ['where they stay, in Khmer', 'ជនរងគ្រោះក្រោមការការពារ', 'កូដ|ឈ្មោះ|ភេទ|អាយុ|ទីកន្លែងស្នាក់នៅ'],
    ['protected witnesses beside the accused of their case', 'Witness protection', 'No|Accused|Witness|Sex|Age|Address'],
    ['witnesses who moved, in Khmer', 'សាក្សីដែលបានផ្លាស់ទីលំនៅ ឆ្នាំ២០២៥', 'ល.រ|ឈ្មោះ|ភេទ|អាយុ|ទីលំនៅថ្មី'],
    ['women who are searched for', 'Women whose husbands are searching for them, and their flats', `${HEADS}|Flat`],
    ['a title alone', 'Current addresses of witnesses', `${HEADS}|Province`],
  ])('%s', (_, title, heads) => expect(tells([title, heads, ...person('x', 'y')])).toBe('where'))
  it('where the sheet or the file is called so', () => {
    expect(tells([`${HEADS}|Address`, ...person('x')], 'Safe houses NOW')).toBe('where')
    expect(tells([`${HEADS}|Address`, ...person('x')], 'Sheet1', 'protected_witnesses_current.xlsx')).toBe('where')
  })
})

describe('under a title of those who hide a village or a telephone is enough', () => {
  const KHMER = 'ល.រ|ឈ្មោះ|ភេទ|អាយុ'
  it.each([
    ['a commune', 'Witness protection unit, second quarter', `${HEADS}|Commune`],
    ['a telephone', 'Protected persons 2025', `${HEADS}|Mobile number`],
    ['a family that takes them in', 'Protected child witnesses, autumn', `${HEADS}|Host family`],
    ['a district of threatened witnesses', 'Witnesses under threat in three trials', `${HEADS}|District`],
    ['an address of threatened families', 'Threatened families 2025', `${HEADS}|Address`],
    ['girls who hide', 'Girls hiding from the brokers', `${HEADS}|House`],
    ['those who hide', 'Boys who hide until the hearing', `${HEADS}|Village`],
    ['a guard of witnesses in protection', 'Two witnesses in protection', `${HEADS}|Guard`],
    ['witnesses who were moved', 'Witnesses we have moved since May', `${HEADS}|Village`],
    ['an accused beside a protected person', 'Witness protection 2025', 'No|Accused|Protected person|Sex|Age|Village'],
    ['a suspect beside a name', 'Protected persons', 'No|Name|Sex|Age|Suspect|Phone'],
    ['a village in Khmer', 'សាក្សីដែលកំពុងលាក់ខ្លួន', `${KHMER}|ភូមិ`],
    ['a telephone in Khmer', 'ជនរងគ្រោះក្រោមការការពារ ត្រីមាសទី២', `${KHMER}|លេខទូរស័ព្ទ`],
    ['a commune of the protected in Khmer', 'ស្ត្រីដែលត្រូវបានការពារ', `${KHMER}|ឃុំ/សង្កាត់`],
    ['threatened witnesses in Khmer', 'សាក្សីរងការគំរាមកំហែង ២០២៥', `${KHMER}|ស្រុក`],
    ['whoever flees from somebody, in Khmer', 'ស្ត្រីគេចខ្លួនពីមេខ្យល់', `${KHMER}|អាសយដ្ឋាន`],
    ['an accused beside a name, in Khmer', 'កិច្ចការពារសាក្សី', `${KHMER}|ជនជាប់ចោទ|ភូមិ`],
  ])('%s', (_, title, heads) => expect(tells([title, heads, ...person('y', 'z')])).toBe('where'))
  it.each([
    ['where they are from', 'Protected persons 2025', `${HEADS}|Village of birth|District of origin`],
    ['a province', 'Witness protection 2025', `${HEADS}|Province`],
    ['who learns how to protect', 'Witness protection training, participants', `${HEADS}|District|Phone`],
    ['since when somebody is held, in Khmer', 'កិច្ចការពារសាក្សី', `${KHMER}|ថ្ងៃឃុំខ្លួន`],
    ['suspects in protection of nobody', 'Suspects hiding from the police', `${HEADS}|Village`],
    ['a village of clients', 'Clients 2025', `${HEADS}|Village|Phone`],
    ['witnesses who were heard', 'Witnesses of the hearing 2025', `${HEADS}|Village`],
  ])('but not %s', (_, title, heads) => expect(tells([title, heads, ...person('y', 'z')])).toBeUndefined())
  it('and in a house’s list an accused beside a name opens no address', () =>
    expect(shuts(['Safe house residents 2025', 'No|Name|Sex|Age|Suspect|Address', ...person('y', 'z')])).toEqual(['Address']))
})

describe('an ordinary list keeps what leads to nobody', () => {
  const KHMER = 'ល.រ|ឈ្មោះ|ភេទ|អាយុ'
  it.each([
    ['children whose families search', 'Missing children: parents are looking for them', `${HEADS}|Address`, []],
    ['the same in Khmer', 'ស្ត្រីបាត់ខ្លួនដែលក្រុមគ្រួសារកំពុងតាមរក', `${KHMER}|អាសយដ្ឋាន`, []],
    ['whom a court has called for', 'Arrest warrants issued: people in hiding', `${HEADS}|Address`, []],
    ['the same in Khmer', 'បញ្ជីដីកាចាប់ខ្លួន អ្នកលាក់ខ្លួន', `${KHMER}|អាសយដ្ឋាន`, []],
    ['who was heard', 'Witnesses and victims heard in May', `${HEADS}|Current address`, ['Current address']],
    ['whose statement was taken', 'Witness statements 2024', `${HEADS}|Present address`, ['Present address']],
    ['the same in Khmer', 'ជនរងគ្រោះ និងសាក្សី ខែឧសភា', `${KHMER}|អាសយដ្ឋានបច្ចុប្បន្ន`, ['អាសយដ្ឋានបច្ចុប្បន្ន']],
    ['what people do', 'Safe house clients 2024', `${HEADS}|Hotel worker`, []],
    ['a child of the street, and where it is', 'Safe house clients 2024', `${HEADS}|Street child / address`, ['Street child / address']],
    // The name in it is not read either: what of the cell is a name and what a place, nobody can cut for sure.
    ['a name and an address in one', 'Safe house clients 2024', 'Code|Name and address|Sex|Age', ['Name and address']],
    ['witnesses who hide, whoever is called for', 'Witnesses in hiding, with arrest warrants', `${HEADS}|Address`, 'where'],
    ['witnesses alone', 'Witnesses 2024', `${HEADS}|Current address`, 'where'],
  ])('%s', (_, title, heads, shut) => expect(shuts([title, heads, ...person('Sample Lane 3')])).toEqual(shut))
  it.each([
    ['Accommodation', ['x', '', 'x', '']],
    ['Accommodation given', ['yes', 'no', 'yes', 'yes']],
    ['កន្លែងស្នាក់នៅ', ['បាទ', 'ទេ', '✓', '']],
  ])('answers under %s are no places, and one place among them is', (heading, cells) => {
    const list = (told: readonly string[]) => [
      'Safe house services 2024',
      `${HEADS}|${heading}`,
      ...person().map((row, i) => `${row}|${told[i] ?? ''}`),
    ]
    expect(shuts(list(cells))).toEqual([])
    expect(shuts(list([...cells.slice(0, 3), 'Sample Inn 7']))).toEqual([heading])
  })
  it('a figure or a letter may be a room’s', () => {
    const list = (rooms: readonly string[]) => [
      'Safe house, as of 3 May 2024',
      `${HEADS}|Room`,
      ...person().map((row, i) => `${row}|${rooms[i]}`),
    ]
    expect(shuts(list(['1', '2', '1', '1']))).toEqual(['Room'])
    expect(shuts(list(['១', '១', '១', '១']))).toEqual(['Room'])
    expect(shuts(list(['M', 'F', 'M', 'F']))).toEqual(['Room'])
  })
})

describe('a column is shut however its list lies', () => {
  const left = (lines: readonly string[]): string => {
    const grids = [{ sheet: 'List', rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))) }]
    const { telling, shut } = hiddenIn(grids, country.forms, country, words, 'list.xlsx')
    return (
      telling ??
      withoutShut(grids, shut)
        .flatMap((g) => [...g.rows].map((r) => r.cells.join('|')))
        .join('\n')
    )
  }
  const TITLE = 'Safe house residents 2024'
  const SIDE = ['Client code|R1|R2', 'Name|SAMPLE A|SAMPLE B', 'Sex|F|F', 'Age|20|21']
  it.each([
    ['on its side', [TITLE, ...SIDE, 'Home address|Lane 7|Lane 8']],
    ['on its side in Khmer', ['បញ្ជីជនរងគ្រោះក្នុងផ្ទះសុវត្ថិភាព', 'ឈ្មោះ|SAMPLE A|SAMPLE B', 'ភេទ|F|F', 'អាសយដ្ឋាន|Lane 7|Lane 8']],
    ['on cards', [TITLE, 'Name: SAMPLE A', 'Age: 20', 'Address: Lane 7', '', 'Name: SAMPLE B', 'Age: 21', 'Address: Lane 8']],
    ['on cards of two cells', [TITLE, 'Name|SAMPLE A', 'Age|20', 'Address|Lane 7', '', 'Name|SAMPLE B', 'Age|21', 'Address|Lane 8']],
    ['in a second list of codes', [TITLE, HEADS, ...person(), '', 'Code|Address', 'W1|Lane 7', 'W2|Lane 8']],
    ['under a group of headings', [TITLE, `${HEADS}|Address|`, '||||Village|House', ...person('Sample', 'Lane 7')]],
  ])('%s', (_, lines) => {
    expect(left(lines)).toContain('SAMPLE A')
    expect(left(lines)).not.toContain('Lane')
  })
  it('and what hides is told on its side as well', () => {
    expect(left(['Protected witnesses', ...SIDE, 'Village|Lane 7|Lane 8'])).toBe('where')
    expect(left(['Clients 2024', ...SIDE, 'Address|Lane 7|Lane 8'])).toContain('Lane 7')
  })
})

describe('a book that says it elsewhere is taken by none', () => {
  const lodged = [`${HEADS}|Lodging`, ...person('Sample Inn 4')]
  it.each([
    ['on a cover', { Cover: ['This workbook gives the lodgings of the families we are hiding until the trial.'], Sheet2: lodged }],
    ['on a cover in Khmer', { អានមុន: ['សៀវភៅនេះកត់ត្រាកន្លែងដែលយើងលាក់សាក្សី'], សន្លឹក២: ['ល.រ|ឈ្មោះ|ភេទ|អាយុ|ផ្លូវ និងផ្ទះលេខ', ...person('x')] }],
    ['below the list', { List: [...lodged, '', 'Persons under police protection, addresses as of 4 January 2026'] }],
    [
      'in a second table',
      {
        List: ['Clients 2025', HEADS, ...person(), '', 'Where the witnesses sleep at the moment', 'Name|Guesthouse', 'SAMPLE A|Sample Inn'],
      },
    ],
    ['in capitals without gaps', { SafeHousesTonight: [`${HEADS}|Room`, ...person('4')] }],
    ['of families who hide', { List: ['គ្រួសារដែលកំពុងលាក់ខ្លួន', 'ល.រ|ឈ្មោះ|ភេទ|អាយុ|ស្នាក់នៅជាមួយ', ...person('x')] }],
  ])('%s', (_, book) => expect(inBook(book).telling).toBe('where'))
  it('in the capitals of a file’s name', () =>
    expect(inBook({ List: [`${HEADS}|Village and house`, ...person('x')] }, 'HiddenWitnessesJan26.xlsx').telling).toBe('where'))
  it('but suspects who hide are looked for, and options of a form are no cover', () => {
    expect(inBook({ List: ['Suspects in hiding 2025', `${HEADS}|Address`, ...person('x')] }).telling).toBeUndefined()
    expect(inBook({ Options: ['Witness protection', 'In hiding'], List: [`${HEADS}|Address`, ...person('x')] }).telling).toBeUndefined()
  })
})

describe('of an ordinary list of those who are helped, a column of where they are is shut', () => {
  it.each([
    ['an address under a title of a safe house, without a word of now', 'Safe house residents 2025', `${HEADS}|Address`, ['Address']],
    ['the same at a day', 'Safe house residents as at 31/01/2026', `${HEADS}|Home address`, ['Home address']],
    ['Khmer without a word of now', 'បញ្ជីជនរងគ្រោះក្នុងផ្ទះសុវត្ថិភាព', 'កូដ|ឈ្មោះ|ភេទ|អាយុ|អាសយដ្ឋាន', ['អាសយដ្ឋាន']],
    ['a room on a day', 'Haven Safe House – clients as of 31 December 2025', `${HEADS}|Room`, ['Room']],
    ['the place of a house that is called a refuge', 'The Refuge – current clients', `${HEADS}|Location`, ['Location']],
    ['where they moved to', 'Safe House clients 2025', `${HEADS}|Moved to`, ['Moved to']],
    ['a new address after they left', 'Safe House reintegrated clients', `${HEADS}|New address`, ['New address']],
    ['a title that says that it has none', 'Safe house residents now (no address of families)', `${HEADS}|Address`, ['Address']],
    ['a private address in any list', 'Clients 2025', `${HEADS}|Private address`, ['Private address']],
    ['a secret address in Khmer', 'ជនរងគ្រោះ ឆ្នាំ២០២៥', 'កូដ|ឈ្មោះ|ភេទ|អាយុ|អាសយដ្ឋានសម្ងាត់', ['អាសយដ្ឋានសម្ងាត់']],
    ['the room alone of a house, not on a day', 'Safe House clients 2025', `${HEADS}|Room`, []],
    ['where something was done', 'Safe House clients 2025', `${HEADS}|Address of rescue`, []],
    ['found in hiding', 'Victims found hidden in a truck 2025', `${HEADS}|Village`, []],
    ['whoever is missing', 'Missing persons 2025', `${HEADS}|Last known address`, []],
  ])('%s', (_, title, heads, shut) => expect(shuts([title, heads, ...person('2025-01-02')])).toEqual(shut))
  it('where its cells name hidden houses', () =>
    expect(shuts(['Clients 2025', `${HEADS}|Staying at`, ...person('Safe house B, room 2')])).toEqual(['Staying at']))
  it('but a register of the houses themselves is taken by none', () => {
    const forms = country.forms.filter((f) => f.id === 'facility-register')
    const lines = [
      'Safe houses 2025',
      'Number|Opened on|Facility type|Address',
      '1|2024-01-02|shelter|Sample Street',
      '2|2024-02-03|shelter|Sample Road',
    ]
    const rows = Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') })))
    expect(forms).toHaveLength(1)
    expect(hiddenIn([{ sheet: 'List', rows }], forms, country, words).telling).toBe('where')
  })
})

describe('a list of who works in secret is taken by none', () => {
  it.each([
    ['sources', 'បញ្ជីប្រភពសម្ងាត់ ឆ្នាំ២០២៥', 'លេខ|ឈ្មោះ|ភេទ|អាយុ'],
    ['undercover officers', 'Undercover officers 2025', HEADS],
    ['informers', 'Confidential informers', HEADS],
    ['the sources of the police', 'Police sources 2025', HEADS],
    ['a register of sources by its letters', 'CI register', HEADS],
    ['spies in Khmer', 'បញ្ជីអ្នកស៊ើបការណ៍', 'លេខ|ឈ្មោះ|ភេទ|អាយុ'],
    ['informants, bare, of a list of names', 'Informants – Post 7, 2025', HEADS],
    ['sources of a unit, with who runs them', 'Unit 3 sources', 'No|True name|Sex|Age|Known as|Run by'],
    ['a town before them', 'Svay Rieng informants 2025', HEADS],
    ['who tells in secret, in Khmer', 'អ្នកផ្តល់ដំណឹងសម្ងាត់ ឆ្នាំ២០២៥', 'លេខ|ឈ្មោះពិត|ភេទ|អាយុ'],
    ['paid collaborators', 'Paid collaborators of the unit', 'No|Name|Sex|Age|Code name|Reward'],
    ['an alias beside a true name and its officer', 'Register 2025', 'No|True name|Sex|Age|Alias|Officer in charge'],
    ['headings of two names and a handler', 'Register 2025', 'No|Real name|Sex|Age|Handler|Paid'],
    ['headings of two names in Khmer', 'បញ្ជី ២០២៥', 'សញ្ញាសម្ងាត់|ឈ្មោះពិត|ភេទ|អាយុ'],
  ])('%s', (_, title, heads) => expect(tells([title, heads, ...person('x', 'y')])).toBe('who'))
})

describe('an ordinary list that has one of these words is none of them', () => {
  it.each([
    ['clients of a shelter that calls itself a safe house', 'Safe House client list 2025', `${HEADS}|Date of entry|Date of exit`],
    ['those who are there now, without a place', 'Safe House: current clients, 31 Jan 2026', `${HEADS}|Date of entry`],
    ['a bed book', 'Shelter, bed book, current residents', `${HEADS}|Room|Bed|Date of entry`],
    ['the present address that a form of the police asks', 'ជនរងគ្រោះ ឆ្នាំ២០២៥', 'ល.រ|ឈ្មោះ|ភេទ|អាយុ|អាសយដ្ឋានបច្ចុប្បន្ន'],
    ['what witnesses said', 'Witness statements taken 2025', 'No|Witness|Sex|Age|Address|Date of statement'],
    ['agents of companies', 'Recruitment agents 2025', 'No|Name|Licence|Paid'],
    ['where money comes from', 'Sources of funding 2025', 'No|Name|Amount|Date'],
    ['a suspect’s address and how many witnesses', 'Suspects arrested 2025', 'No|Name|Sex|Age|Current address|Witnesses'],
    ['a day on which each was sent on', 'Victims 2025', `${HEADS}|Sent to safe house on|Current address`],
    ['clients who moved', 'Clients moved to their families 2025', `${HEADS}|Province`],
    ['a title that says that no addresses stand here', 'Safe houses, current residents (no addresses)', `${HEADS}|Room`],
    ['a hotline’s informant', 'Hotline 2025', 'Call no|Date|Informant|Subject'],
    ['operations with officers in plain clothes', 'Operations 2025', 'No|Date|Place|Undercover officers|Arrested'],
    ['recruitment agencies', 'បញ្ជីភ្នាក់ងារជ្រើសរើសឯកជន ២០២៥', 'ល.រ|ភ្នាក់ងារ|អាជ្ញាប័ណ្ណ លេខ|ថ្ងៃចេញ'],
    ['agencies', 'បញ្ជីភ្នាក់ងារ ២០២៥', 'ល.រ|ភ្នាក់ងារ|អាជ្ញាប័ណ្ណ លេខ|ថ្ងៃចេញ'],
    ['those of whom nobody knows where they are', 'Victims whose whereabouts are unknown 2025', `${HEADS}|Last seen`],
    ['the accused of a court that protects witnesses', 'ការិយាល័យការពារសាក្សី', 'ល.រ|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|លំនៅបច្ចុប្បន្ន'],
    ['a line that says that no source is named', 'ប្រភពសម្ងាត់ មិនត្រូវដាក់ឈ្មោះ', 'ល.រ|ឈ្មោះ|ភេទ|អាយុ|ថ្ងៃ'],
    ['operations by officers in plain clothes', 'Operations with undercover officers 2025', 'No|Name|Date|Place|Arrested'],
    ['where a hotline heard it', 'អ្នកផ្តល់ព័ត៌មានតាមទូរស័ព្ទទាន់ហេតុការណ៍ ២០២៥', 'លេខហៅ|ឈ្មោះ|ថ្ងៃ|រឿង'],
    ['a follow-up', 'Survivors: where they are now (follow-up)', `${HEADS}|Province`],
    ['a client’s two names and who is answerable', 'Clients 2025', 'No|Real name|Sex|Age|Code name|Officer in charge'],
    ['suspects’ two names', 'Arrests 2025', 'No|Suspect|True name|Alias|Officer in charge'],
    ['a name for telling beside the real one', 'Survivor stories 2025', 'Code|Real name|Pseudonym|Sex|Age'],
    ['whom a client may call', 'Clients 2025', 'No|Real name|Sex|Age|Contact officer'],
    ['the real name beside a code', 'Clients 2025', 'Client code|Real name|Sex|Age'],
  ])('%s', (_, title, heads) => expect(tells([title, heads, ...person('2025-01-02', '3')])).toBeUndefined())
  it('nor is one whose rows say where a source was heard or a client was sent', () => {
    expect(
      tells([
        'Investigations 2025',
        'No|Case|Source|Opened',
        '1|01/25|confidential source|2025-01-02',
        '2|02/25|confidential source|2025-01-03',
      ]),
    ).toBeUndefined()
    expect(tells(['Clients 2025', `${HEADS}|Referred to`, ...person('Safe house B')])).toBeUndefined()
  })
})
