/** What a list says is neither lost without a word nor another person's than it says. Every person, case and amount is invented. */
import { describe, expect, it } from 'vitest'
import { country, knowIt, leftOutOf, readBook, words } from '../../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { headingsOf } from '../../heading/heading.ts'
import { columnId } from '../../questions/questions.ts'

knowIt()

const headings = headingsOf(findForm(country, 'court-return') as Form, country, words)
const fieldsOf = (heading: string) => headings.read(heading).concepts.flatMap((c) => c.fields)
const read = (id: string, ...lines: readonly string[]) => {
  const said = readBook(id, { List: lines })
  return { ...said, likely: said.offered, left: leftOutOf(said.notes) }
}

const OTHERS = ['ជនរងគ្រោះ', 'មេធាវី', 'សាក្សី', 'ដើមបណ្តឹង', 'ព្រះរាជអាជ្ញា', 'អ្នកបកប្រែ', 'អាណាព្យាបាល']
const SERVING = ['មេធាវី', 'សាក្សី', 'ព្រះរាជអាជ្ញា', 'អ្នកជំនាញ', 'អ្នកបកប្រែ']

describe('of somebody else than the accused', () => {
  const before = (stem: string) => OTHERS.map((other) => `${other}${stem}`)
  const behind = (stem: string) => OTHERS.map((other) => `${stem}${other}`)
  it.each([...['ចូលសវនាការ', 'មកតុលាការ', 'ភេទ', 'អាយុ', 'ឈ្មោះ'].flatMap(before), ...['វត្តមាន', 'ភេទ', 'អាយុ', 'ឈ្មោះ', 'សញ្ជាតិ'].flatMap(behind)])(
    'is %s',
    (heading) => expect(fieldsOf(heading)).toEqual([]),
  )
  it.each(['Presence of the civil party', 'Civil party attended', 'Was the injured party present'])('is %s', (heading) =>
    expect(fieldsOf(heading)).toEqual([]),
  )
  it('is who came: nobody is judged in absence by it', () => {
    const heads = 'លេខសំណុំរឿង|ឈ្មោះជនជាប់ចោទ|ថ្ងៃចុះបញ្ជី'
    const people = ['1/24|សុខ តេស្ត|10/02/2024', '2/24|ចាន់ តេស្ត|11/02/2024', '3/24|លី តេស្ត|12/02/2024']
    const presence = (heading: string, cells: readonly string[]) =>
      read('court-return', `${heads}|${heading}|លទ្ធផល`, ...people.map((row, i) => `${row}|${cells[i]}|ផ្តន្ទាទោស`)).rows.map(
        (r) => r['presence'],
      )
    expect(presence('ជនរងគ្រោះចូលសវនាការ', ['មក', 'មិនមក', 'មក'])).toEqual(['unknown', 'unknown', 'unknown'])
    expect(presence('មេធាវីចូលសវនាការ', ['មាន', 'គ្មាន', 'មាន'])).toEqual(['unknown', 'unknown', 'unknown'])
    expect(presence('ជនជាប់ចោទចូលសវនាការ', ['មក', 'មិនមក', 'មក'])).toEqual(['in_person', 'in_absentia', 'in_person'])
  })
  it.each(['Present at trial', 'ចូលសវនាការ', 'ជនជាប់ចោទចូលសវនាការ'])('is not %s', (heading) => expect(fieldsOf(heading)).toContain('presence'))
  it.each(['ឈ្មោះជនជាប់ចោទ (មេធាវី)', 'ឈ្មោះ (ជនជាប់ចោទ/ជនរងគ្រោះ)'])('is not %s, which names the accused as well', (heading) =>
    expect(headings.read(heading).isNotAsked).toBe(false),
  )
})

describe('an age in years', () => {
  const ages = (heading: string, ...cells: readonly string[]) =>
    read(
      'identification',
      `Name|Sex|${heading}|Date of identification`,
      ...cells.map((age, i) => `SAMPLE ${'ABCD'[i]}|F|${age}|0${i + 1}/07/2026`),
    ).rows.map((r) => [r['age_band'], r['age_years']])
  it('is kept beside its band, where the form asks for both, and only as exactly as it is written', () => {
    expect(ages('Age', '19', '24', '១៧')).toEqual([
      ['18+', '19'],
      ['18+', '24'],
      ['<18', '17'],
    ])
    for (const [, years] of ages('Approx. age', '19', '24', '33')) expect(years ?? '').toBe('')
  })
})

describe('what is paid to who serves in a case', () => {
  it.each([
    ...['សង', 'សំណង', 'សំណងឱ្យ'].flatMap((stem) => SERVING.map((who) => `${stem}${who}`)),
    'Amount for plaintiff lawyer',
    'paid to civil party lawyer',
    'Compensation for witness',
    'Damages to the expert',
  ])('is no compensation: %s', (heading) => expect(fieldsOf(heading)).toEqual([]))
  it.each(['សំណងជនរងគ្រោះ', 'សងដើមបណ្តឹងរដ្ឋប្បវេណី', 'Compensation for civil party', 'Amount for plaintiff'])(
    'what a victim gets is: %s',
    (heading) => expect(fieldsOf(heading)).toEqual(['compensation']),
  )
})

describe('a heading that may say where, or when', () => {
  it.each(['Taken in', 'Used in', 'Forced in', 'Sold in'])('is asked about, and no form of exploitation: %s', (heading) => {
    const { rows, asked } = read(
      'court-return',
      `Case|Accused|Registered|${heading}|Result`,
      ...['fishing', 'Thailand', 'begging'].map((cell, i) => `${i + 1}/24|SAMPLE Dara|1${i}/02/2024|${cell}|convicted`),
    )
    expect(rows.map((r) => r['form_of_exploitation'])).toEqual(['UNSPECIFIED', 'UNSPECIFIED', 'UNSPECIFIED'])
    expect(asked).toContain(columnId(heading))
  })
  it.each(['ថ្ងៃចូលសវនាការ', 'ថ្ងៃចូលរួមសវនាការ', 'ថ្ងៃចូលជំនុំជម្រះ'])('is no day of registration: %s', (heading) =>
    expect(fieldsOf(heading)).toEqual([]),
  )
})

describe('small numbers', () => {
  const SMALL = [1, 2, 1, 1, 2, 3, 1, 2]
  const sentences = (heading: string) =>
    read(
      'court-return',
      `Case|Accused|Registered|Result|${heading}`,
      ...SMALL.map((n, i) => `${i + 1}/24|SAMPLE Dara|1${i}/02/2024|convicted|${n}`),
    )
  it('under a sentence are how long it is, and in which unit is asked', () => {
    expect(sentences('Sentence').asked).toContain('unit:sentence')
  })
  it.each([8, 3])('under victims and suspects are how many: %i rows', (many) => {
    const suspects = [1, 1, 1, 1, 2, 3, 1, 2]
    const { rows } = read(
      'investigation-return',
      'Case no|Date opened|Victims|Suspects|State',
      ...SMALL.slice(0, many).map((n, i) => `${i + 1}/24|1${i}/02/2024|${n}|${suspects[i]}|open`),
    )
    expect(rows.map((r) => Number(r['victims_identified']))).toEqual(SMALL.slice(0, many))
    expect(rows.map((r) => Number(r['suspects']))).toEqual(suspects.slice(0, many))
  })
  it('number the accused of each case where 1 begins with the case, and are articles where it does not', () => {
    const asked = (cases: readonly number[]) =>
      read(
        'court-return',
        'Case|Accused|Registered|Decided on|Result|Art.',
        ...SMALL.map((n, i) => `${cases[i]}/24|SAMPLE Dara|1${i}/02/2024|1${i}/03/2024|convicted|${n}`),
      ).asked.filter((id) => id.includes('offence') || id === 'rule:law' || id === columnId('Art.'))
    expect(asked([1, 1, 2, 3, 3, 3, 4, 4])).toEqual([])
    expect(asked([1, 2, 3, 4, 5, 6, 7, 8])).not.toEqual([])
  })
})

describe('a column under the form’s own word', () => {
  const OWN = ['forced labour and begging', 'forced labour and scam', 'domestic work and forced labour in a factory']
  it('is asked about where no cell is one word of its list', () => {
    const { asked, likely } = read(
      'identification',
      'Name|Sex|Date identified|Form of exploitation',
      ...OWN.map((cell, i) => `SAMPLE ${i}|F|1${i}/02/2024|${cell}`),
    )
    expect(asked).toContain(columnId('Form of exploitation'))
    expect(likely).toContain('form_of_exploitation')
  })
})

describe('days to come', () => {
  const days = ['10/02/2027', '11/02/2027', '12/02/2027']
  it('are asked about where the day that every case needs has no column', () => {
    expect(read('court-return', 'Case|Accused|Zzz|Result', ...days.map((d, i) => `${i}/24|SAMPLE Dara|${d}|convicted`)).asked).toContain(
      columnId('Zzz'),
    )
  })
  it('are left aside where it has one', () => {
    const rows = days.map((d, i) => `${i}/24|SAMPLE Dara|1${i}/02/2024|${d}|convicted`)
    expect(read('court-return', 'Case|Accused|Registered|Zzz|Result', ...rows).asked).not.toContain(columnId('Zzz'))
  })
})

describe('the first line of a list', () => {
  it('is somebody where a name stands in it that is no example', () => {
    const heads = 'Case no|Accused|Charge|Registered|Result'
    const other = '13/24|SAMPLE Srey|trafficking|12/02/2024|convicted'
    const { rows, left } = read('court-return', heads, '12/24|SAMPLE Dara|e.g. recruiting|12/02/2024|e.g. convicted', other)
    expect([rows.length, left]).toEqual([2, []])
    expect(read('court-return', heads, 'e.g. 12/24|e.g. SAMPLE Dara|recruiting|12/02/2024|convicted', other).left).toEqual([2])
  })
  it('is somebody where the charge and the sentence stand in words', () => {
    const list = (heads: string, first: string, ...rest: readonly string[]) => read('court-return', heads, first, ...rest).rows.length
    expect(
      list(
        'Name of accused|Case no|Offence|Outcome|Sentence',
        'សុខ តេស្ត|–|ជួញដូរមនុស្ស|ផ្តន្ទាទោស|ប្រាំឆ្នាំ',
        'ចាន់ តេស្ត|2/24|ជួញដូរមនុស្ស|ផ្តន្ទាទោស|៧ឆ្នាំ',
        'លី តេស្ត|3/24|ជួញដូរមនុស្ស|ផ្តន្ទាទោស|៨ឆ្នាំ',
      ),
    ).toBe(3)
    expect(
      list(
        'Name of accused|Case no|Offence|Outcome|Sentence',
        'SAMPLE Dara|not yet|Trafficking in persons|convicted|five years',
        'SAMPLE Srey|2/24|Trafficking in persons|convicted|7 years',
        'SAMPLE Mony|3/24|Trafficking in persons|convicted|8 years',
      ),
    ).toBe(3)
  })
})

describe('of two articles', () => {
  const HEADS = 'No|Case|Accused|Sex|Age|Registered|Judgment|Result'
  const charged = (heads: string, ...cells: readonly string[]) => {
    const rows = cells.map((cell, i) => `${i + 1}|TST ${i + 1}/24|Wump Moon ${i + 1}|F|17|2024-05-06|2025-01-17|guilty|${cell}`)
    const { rows: read, faults } = readBook('court-return', { List: [`${HEADS}|${heads}`, ...rows] }, { 'rule:law': 'L2008' })
    return { offences: read.map((r) => [r['offence'], r['other_offences']].filter((c) => c !== '').join(' ')), faults }
  }
  it.each([
    ['Law|Article', 'art. 12|8', 'art. 10|8', 'art. 8|8'],
    ['Article|Law', '8|art. 12', '8|art. 10', '8|art. 8'],
    ['ច្បាប់|មាត្រា', 'មាត្រា ១២|៨', 'មាត្រា ១០|៨', 'មាត្រា ៨|៨'],
  ])('both are kept where one stands under the law: %s', (heads, ...cells) => {
    expect(charged(heads, ...cells)).toEqual({ offences: ['L2008-12 L2008-8', 'L2008-10 L2008-8', 'L2008-8'], faults: [] })
  })
  it('an age in the words of the offence is no article', () => {
    const cells = ['Indecent acts with a minor under 15|8', 'Indecent acts with a minor (art. 10)|8', 'Sale|8']
    expect(charged('Charge|Article, law 2008', ...cells).offences).toEqual(['L2008-8', 'L2008-10 L2008-8', 'L2008-8'])
  })
  it('a bare number under the law is named, for nobody knows what it is', () => {
    expect(charged('Law|Article', '12|8', 'Law 2008|8', '2008|8').faults).toEqual(['offence unread'])
  })
  it('a second law behind a stroke, of which no article is said, is named', () => {
    const cells = ['2008 law, article 8 / criminal code', '2008 law, article 8', 'article 8 of the 2008 law']
    expect(charged('Charge', ...cells)).toMatchObject({ faults: ['offence two-laws'] })
    expect(charged('Charge', ...cells.slice(1), '8')).toEqual({ offences: ['L2008-8', 'L2008-8', 'L2008-8'], faults: [] })
  })
})
