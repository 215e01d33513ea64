/** Lists that would lead somebody to those who hide, and ordinary lists that use one of the same words. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, words } from '../../../../test/helpers/read-lists.ts'
import { Lines } from '../lines.ts'
import { tellsOfHidden } from './hidden-people.ts'

knowIt()

const tells = (lines: readonly string[], sheet = 'List', file = 'list.xlsx') =>
  tellsOfHidden(
    [{ sheet, rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))) }],
    country.forms,
    country,
    words,
    file,
  )

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
    ['an address under a title of a safe house, without a word of now', 'Safe house residents 2025', `${HEADS}|Address`],
    ['the same at a day', 'Safe house residents as at 31/01/2026', `${HEADS}|Home address`],
    ['a hotel of protected witnesses', 'Protected witnesses', `${HEADS}|Hotel|Room`],
    ['where the relocated are', 'Witness protection 2025', `${HEADS}|Relocation address`],
    ['Khmer without a word of now', 'បញ្ជីជនរងគ្រោះក្នុងផ្ទះសុវត្ថិភាព', 'កូដ|ឈ្មោះ|ភេទ|អាយុ|អាសយដ្ឋាន'],
    ['where they stay, in Khmer', 'ជនរងគ្រោះក្រោមការការពារ', 'កូដ|ឈ្មោះ|ភេទ|អាយុ|ទីកន្លែងស្នាក់នៅ'],
    ['protected witnesses beside the accused of their case', 'Witness protection', 'No|Accused|Witness|Sex|Age|Address'],
    ['a title alone', 'Current addresses of witnesses', `${HEADS}|Province`],
  ])('%s', (_, title, heads) => expect(tells([title, heads, ...person('x', 'y')])).toBe('where'))
  it('where the sheet or the file is called so', () => {
    expect(tells([`${HEADS}|Address`, ...person('x')], 'Safe houses NOW')).toBe('where')
    expect(tells([`${HEADS}|Address`, ...person('x')], 'Sheet1', 'protected_witnesses_current.xlsx')).toBe('where')
  })
  it('where the cells of a column of where they are name hidden houses', () =>
    expect(tells(['Clients 2025', `${HEADS}|Staying at`, ...person('Safe house B, room 2')])).toBe('where'))
})

describe('a list of who works in secret is taken by none', () => {
  it.each([
    ['sources', 'បញ្ជីប្រភពសម្ងាត់ ឆ្នាំ២០២៥', 'លេខ|ឈ្មោះ|ភេទ|អាយុ'],
    ['undercover officers', 'Undercover officers 2025', HEADS],
    ['informers', 'Confidential informers', HEADS],
    ['the sources of the police', 'Police sources 2025', HEADS],
    ['a register of sources by its letters', 'CI register', HEADS],
    ['spies in Khmer', 'បញ្ជីអ្នកស៊ើបការណ៍', 'លេខ|ឈ្មោះ|ភេទ|អាយុ'],
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
