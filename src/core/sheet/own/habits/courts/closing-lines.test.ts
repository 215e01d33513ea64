/** What stands below the people of a case, and people whom a diary of hearings names again. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { leftOutOf, readBook, readLists } from '../../../../../../test/helpers/read-lists.ts'
import { hearingChoices } from '../../rows/hearings.ts'
import type { Answers } from '../../questions/questions.ts'

const read = (sheet: string, answers: Answers = {}) => readLists('court-return', [sheet], answers)

describe('a line below the people of a case', () => {
  const list = (close: (n: number) => string, first = ''): string => `
ល.រ|ឈ្មោះ|ភេទ|អាយុ|សញ្ជាតិ|ពេលកាត់ទោស|ទោស
${first}
សំណុំរឿងលេខ 45/2025 ទទួលថ្ងៃទី 06/01/2025 មាត្រា 18 ច្បាប់ជួញដូរមនុស្ស ២០០៨ ចោទប្រកាន់ថ្ងៃទី 07/01/2025
1|គំរូ មេឃ|ប្រុស|51|ខ្មែរ|កំបាំងមុខ|ផ្តន្ទាទោសពន្ធនាគារ 7ឆ្នាំ
2|គំរូ ខ្សាច់|ស្រី|46|ខ្មែរ|ចំពោះមុខ|ផ្តន្ទាទោសពន្ធនាគារ 10ឆ្នាំ
${close(0)}
សំណុំរឿងលេខ 72/2025 ទទួលថ្ងៃទី 30/01/2025 មាត្រា 17 ច្បាប់ជួញដូរមនុស្ស ២០០៨ ចោទប្រកាន់ថ្ងៃទី 31/01/2025
1|សាកល្បង រន្ទះ|ស្រី|47|ខ្មែរ|កំបាំងមុខ|ផ្តន្ទាទោសពន្ធនាគារ 8ឆ្នាំ
${close(1)}`
  const DAYS = ['26/06/2025', '27/05/2025']
  const READ = ['2025-06-26', '2025-06-26', '2025-05-27']
  it.each([
    'សាលក្រមចុះថ្ងៃទី#',
    'ថ្ងៃប្រកាសសាលក្រម៖ #',
    'សាលក្រមលេខ ១២/២០២៥ ចុះថ្ងៃទី #',
    'Judgment of #',
    'Decided on #',
    'Judgment no. 14 of #',
    'Date of judgment: #',
  ])('says the day of their judgment: %s', (wording) => {
    const { of, asked, notes } = read(list((n) => wording.replace('#', DAYS[n] ?? '')))
    expect([asked, of('decided_on')]).toEqual([[], READ])
    expect(of('registered_on')).toEqual(['2025-01-06', '2025-01-06', '2025-01-30'])
    expect(leftOutOf(notes)).toEqual([])
  })
  it('is nobody’s where it stands above the people of the next as well', () => {
    const closes = (n: number): string => (n === 0 ? 'សាលក្រមចុះថ្ងៃទី26/06/2025' : '')
    expect(read(list(closes)).of('decided_on')).toEqual(['', '', ''])
    const above = read(list(closes, 'សាលក្រមចុះថ្ងៃទី27/05/2025'))
    expect(above.of('decided_on')).toEqual(['', '', ''])
    expect(leftOutOf(above.notes).length).toBe(2)
  })
  it('that says something else of a day, or of another court, says none of a judgment', () => {
    for (const wording of ['ប្តឹងឧទ្ធរណ៍ថ្ងៃទី #', 'Appeal judgment of #', 'បញ្ជូនទៅពន្ធនាគារថ្ងៃទី #'])
      expect(read(list((n) => wording.replace('#', DAYS[n] ?? ''))).of('decided_on')).toEqual(['', '', ''])
  })
  const OPEN = ['លើកពេលសវនាការ ដោយអវត្តមានសាក្សី', 'កំពុងស៊ើបសួរ', ''] as const
  it.each(OPEN)('is nobody’s who was not judged, and is asked about where others were: %s', (open) => {
    const sheet = list((n) => `Judgment of ${DAYS[n]}`).replace('ចំពោះមុខ|ផ្តន្ទាទោសពន្ធនាគារ 10ឆ្នាំ', `|${open}`)
    const { asked, of } = read(sheet)
    expect([asked.filter((id) => id.startsWith('rule:')), of('decided_on')]).toEqual([['rule:closing'], ['', '', '2025-05-27']])
    expect(read(sheet, { 'rule:closing': 'no' }).of('decided_on')).toEqual(['', '', '2025-05-27'])
    const { rows, asked: still } = read(sheet, { 'rule:closing': 'yes' })
    expect(rows.map((r) => r['decided_on'])).toEqual(['2025-06-26', '', '2025-05-27'])
    expect([rows[1]?.['outcome'], rows[1]?.['stage'] === 'decided', still]).toEqual(['', false, []])
  })
  it('says no day of a case of which nobody was judged', () => {
    const sheet = list((n) => `Judgment of ${DAYS[n]}`)
      .replace('ផ្តន្ទាទោសពន្ធនាគារ 7ឆ្នាំ', OPEN[0])
      .replace('ផ្តន្ទាទោសពន្ធនាគារ 10ឆ្នាំ', OPEN[1])
    const { asked, of } = read(sheet)
    expect([asked, of('decided_on')]).toEqual([[], ['', '', '2025-05-27']])
  })
  it('is a total’s neither', () => {
    const { of } = read(`${list((n) => `Judgment of ${DAYS[n]}`)}\nសរុប|3||||`)
    expect(of('decided_on')).toEqual(READ)
  })
})

describe('what is suspended of the sentence that stands before it', () => {
  const list = (wording: string): string => `
ល.រ|លេខសំណុំរឿង|ឈ្មោះ|ភេទ|បទចោទ|ថ្ងៃចោទ|ថ្ងៃសាលក្រម|សេចក្តីសម្រេច
1|12/2025|គំរូ បឹង|ប្រុស|មាត្រា 11 ច្បាប់ជួញដូរមនុស្ស ២០០៨|19/02/2025|20/05/2025|${wording}
2|13/2025|គំរូ ភ្នំ|ស្រី|មាត្រា 12 ច្បាប់ជួញដូរមនុស្ស ២០០៨|19/02/2025|21/05/2025|រួចខ្លួន`
  it.each([
    'ប្រកាសពិរុទ្ធភាព ផ្តន្ទាទោសដាក់ពន្ធនាគារ 3ឆ្នាំ តែឲ្យព្យួរទោស 6ខែ និងពិន័យជាប្រាក់ 4,000,000 រៀល',
    'ផ្តន្ទាទោសដាក់ពន្ធនាគារ 3ឆ្នាំ ប៉ុន្តែត្រូវព្យួរទោស 6ខែ និងពិន័យជាប្រាក់ 4,000,000 រៀល',
    'ផ្តន្ទាទោសដាក់ពន្ធនាគារ 3ឆ្នាំ ក្នុងនោះឱ្យព្យួរទោសរយៈពេល 6ខែ និងពិន័យជាប្រាក់ 4,000,000 រៀល',
    'convicted, imprisonment 3 years, suspended sentence of 6 months, fine 4,000,000 riel',
    'convicted: 3 years imprisonment, of which suspended 6 months; fine 4,000,000 riel',
  ])('%s', (wording) => {
    const { rows, faults, asked } = read(list(wording))
    expect([faults, asked]).toEqual([[], []])
    expect(rows[0]).toMatchObject({ outcome: 'convicted', sentence_months: '36', suspended_months: '6', fine: '4000000' })
    expect(rows[1]).toMatchObject({ outcome: 'acquitted' })
  })
  it('is no second sentence that stands behind it', () => {
    expect(read(list('ផ្តន្ទាទោសដាក់ពន្ធនាគារ 3ឆ្នាំ; ទោសពន្ធនាគារ 6ខែ')).faults).toContain('sentence_months two-answers')
  })
})

describe('a diary of hearings', () => {
  const list = (heading: string, adjourned: string, judged: string): string => `
${heading}|លេខសំណុំរឿង|ឈ្មោះ|ភេទ|អាយុ|មាត្រា (ច្បាប់ជួញដូរមនុស្ស ២០០៨)|លទ្ធផល|វត្តមាន|ទោស
26-02-2025|73/2025|គំរូ ដើមឈើ|ប្រុស|51|10|${adjourned}||
19-03-2025|82/2025|គំរូ បឹង|ស្រី|43|11|${adjourned}|កំបាំងមុខ|
30-05-2025|73/2025|គំរូ ដើមឈើ|ប្រុស|51|10|${judged}|ចំពោះមុខ|8 ឆ្នាំ
16-06-2025|136/2025|គំរូ ថ្ម|ប្រុស|21|12|${adjourned}||
18-07-2025|82/2025|គំរូ បឹង|ស្រី|43|11|${judged}|ចំពោះមុខ|7 ឆ្នាំ`
  const WORDINGS = [
    ['ថ្ងៃសវនាការ', 'លើកពេលសវនាការ ដោយអវត្តមានសាក្សី', 'ប្រកាសសាលក្រម៖ ពិរុទ្ធ'],
    ['Hearing date', 'adjourned: witness absent', 'guilty'],
    ['Date of hearing', 'ពន្យារពេលជំនុំជម្រះ ព្រោះខ្វះមេធាវី', 'ផ្តន្ទាទោស'],
  ] as const
  const ID = `rule:hearings:${WORDINGS[0][0]}`
  it.each(WORDINGS)('%s: asks once whether the rows of one name are one person’s', (...wording) => {
    const sheet = list(...wording)
    const id = `rule:hearings:${wording[0].toLowerCase()}`
    expect(read(sheet).asked).toEqual([id])
    const { rows, of, notes } = read(sheet, { [id]: 'yes' })
    expect(of('case_number')).toEqual(['73/2025', '82/2025', '136/2025'])
    expect(rows[0]).toMatchObject({ outcome: 'convicted', decided_on: '2025-05-30', sentence_months: '96', presence: 'in_person' })
    expect(rows[1]).toMatchObject({ outcome: 'convicted', decided_on: '2025-07-18', sentence_months: '84', presence: 'in_person' })
    expect(rows[2]).toMatchObject({ outcome: '', decided_on: '', stage: 'trial' })
    expect(notes).toContainEqual({ code: 'hearings-joined', sheet: 'List 1', rows: [4, 6] })
  })
  it('joins nobody where somebody says that they are different people', () => {
    const { of } = read(list(...WORDINGS[0]), { [ID]: 'no' })
    expect(of('case_number').length).toBe(5)
    expect(new Set(of('decided_on'))).toEqual(new Set(['']))
  })
  it.each([
    'Next hearing',
    'Date of next hearing',
    'Hearing adjourned to',
    'Previous hearing',
    'Appeal hearing date',
    'Bail hearing',
    'Pre-trial hearing',
    'Hearing (scheduled)',
    'ថ្ងៃសវនាការបន្ទាប់',
    'ថ្ងៃសវនាការលើកក្រោយ',
    'លើកសវនាការទៅថ្ងៃ',
    'ថ្ងៃសវនាការមុន',
    'ថ្ងៃសវនាការឧទ្ធរណ៍',
  ])('of other hearings says no day of judgment, whatever is answered: %s', (heading) => {
    const sheet = list(heading, 'adjourned: witness absent', 'guilty')
    expect(read(sheet).asked.some((id) => id.startsWith('rule:hearings'))).toBe(false)
    const { of } = read(sheet, { 'rule:hearings': 'yes', [`rule:hearings:${heading.toLowerCase()}`]: 'yes' })
    expect(new Set(of('decided_on'))).toEqual(new Set(['']))
  })
  it('gives its day to rows that nobody joined only where that was said of them as well', () => {
    const sheet = `${list(...WORDINGS[1])}\n19-09-2025|140/2025|SAMPLE Lone|M|30|11|guilty|present|5 years`
    const id = 'rule:hearings:hearing date'
    expect(read(sheet, { [id]: 'yes' }).of('decided_on')).toEqual(['2025-05-30', '2025-07-18', '', '2025-09-19'])
    expect(read(sheet, { [id]: 'joined' }).of('decided_on')).toEqual(['2025-05-30', '2025-07-18', '', ''])
    expect(read(sheet, { [id]: 'undated' }).of('decided_on')).toEqual(['', '', '', ''])
    expect(read(sheet, { 'rule:hearings': 'yes', 'rule:hearings:next hearing': 'yes' }).of('case_number').length).toBe(6)
  })
  const entry = (day: string, number: string, age: string, result: string): string =>
    `${day}|${number}|SAMPLE Tree|M|${age}|10|${result === '' ? 'adjourned: witness absent||' : `${result}|present|8 years`}`
  const HEADS = 'Hearing date|Case no|Accused|Sex|Age|Article (TSHE Law 2008)|Result|Presence|Sentence'
  const OTHER = [
    '19-03-2025|82/2025|SAMPLE Lake|F|43|11|adjourned: witness absent||',
    '30-05-2025|83/2025|SAMPLE Hill|F|43|11|guilty|present|5 years',
  ]
  const HEARD = 'rule:hearings:hearing date'
  it('goes on over the sheets of its months', () => {
    const book = {
      Feb: [HEADS, entry('26-02-2025', '73/2025', '51', ''), OTHER[0] ?? ''],
      May: [HEADS, entry('30-05-2025', '73/2025', '51', 'guilty'), OTHER[1] ?? ''],
    }
    expect(readBook('court-return', book).asked).toEqual([HEARD])
    const { rows, of, notes } = readBook('court-return', book, { [HEARD]: 'yes' })
    expect(of('case_number')).toEqual(['73/2025', '82/2025', '83/2025'])
    expect(rows[0]).toMatchObject({ outcome: 'convicted', decided_on: '2025-05-30' })
    expect(notes).toContainEqual({ code: 'hearings-joined', sheet: 'May', rows: [2] })
  })
  it('finds somebody whose number is written otherwise', () => {
    const sheet = [HEADS, entry('26-02-2025', '73/2025', '51', ''), OTHER[0] ?? '', entry('30-05-2025', '073/25', '51', 'guilty')]
    expect(readBook('court-return', { S: sheet }).asked).toEqual([HEARD])
    expect(readBook('court-return', { S: sheet }, { [HEARD]: 'yes' }).of('decided_on')).toEqual(['2025-05-30', ''])
  })
  it('makes nobody one of two who are of different ages, and leaves a birthday', () => {
    const sheet = (age: string) => [
      HEADS,
      entry('26-02-2025', '73/2025', '51', ''),
      OTHER[0] ?? '',
      entry('30-05-2025', '73/2025', age, 'guilty'),
    ]
    expect(readBook('court-return', { S: sheet('21') }, { [HEARD]: 'yes' }).rows.length).toBe(3)
    expect(readBook('court-return', { S: sheet('52') }, { [HEARD]: 'yes' }).rows.length).toBe(2)
  })
  it('asks by the heading of its days', () => {
    const { words: choices } = hearingChoices(['Hearing date'])[0] ?? {}
    expect(choices?.en).toContain('“Hearing date”')
  })
  it('leaves rows of two sexes, of one day, or of two results apart', () => {
    const sheet = list(...WORDINGS[0])
    const apart = [
      sheet.replace('30-05-2025|73/2025|គំរូ ដើមឈើ|ប្រុស', '30-05-2025|73/2025|គំរូ ដើមឈើ|ស្រី').replace('18-07-2025|82', '19-03-2025|82'),
      sheet.replaceAll(WORDINGS[0][1], 'ពិរុទ្ធ'),
    ]
    for (const other of apart) {
      expect(read(other).asked).not.toContain(ID)
      expect(read(other, { [ID]: 'yes' }).rows.length).toBe(5)
    }
  })
})

describe('days of the Buddhist era beside those of the other calendar', () => {
  it.each(['ព.ស.២៥៦៩ ត្រូវនឹងថ្ងៃទី២០ ខែឧសភា ឆ្នាំ២០២៥', 'ពុទ្ធសករាជ ២៥៦៩ ត្រូវនឹង ថ្ងៃទី ២០ ខែ ឧសភា ឆ្នាំ ២០២៥', 'B.E. 2569, corresponding to 20 May 2025'])(
    '%s',
    (day) => {
      const { of, asked } = read(`
សំណុំរឿង|ឈ្មោះ|ភេទ|បទចោទ|ថ្ងៃចោទ|ថ្ងៃសាលក្រម|ចំណាត់ការ
70/2025|គំរូ ភ្នំ|ប្រុស|មាត្រា 16 ច្បាប់ជួញដូរមនុស្ស ២០០៨|03/02/2025|${day}|ផ្តន្ទាទោស ០៣ឆ្នាំ
71/2025|គំរូ បឹង|ស្រី|មាត្រា 16 ច្បាប់ជួញដូរមនុស្ស ២០០៨|03/02/2025|${day}|រួចពីបទចោទ`)
      expect([asked, of('decided_on'), of('outcome')]).toEqual([[], ['2025-05-20', '2025-05-20'], ['convicted', 'acquitted']])
    },
  )
})

describe('headings whose words say what they are', () => {
  const list = (charge: string, suspended: string, civil: string, more: string): string => `
Case No|Accused|Sex|Age|${charge}|Filed|Charged|Verdict date|Verdict|Jail term|${suspended}|${civil}|${more}
12/2025|SAMPLE Dob|F|41|10|6 Jan 2025|9 Jan 2025|9 Apr 2025|Guilty|5y|1y 6m|2000000|yes
13/2025|SAMPLE Bei|M|59|12|7 Jan 2025|8 Jan 2025|8 Apr 2025|Guilty|8y|||yes`
  it.each([
    ['Offence (Art. of TSHE Law 2008)', 'o/w suspended', 'civil_khr', 'Deportation'],
    ['Charges (articles of the Anti-Trafficking Act)', 'thereof susp.', 'Civil (riel)', 'Courtroom'],
    ['មាត្រា ច្បាប់ 2008 ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ', 'including suspended', 'civil amount (riel)', 'និរទេសពីប្រទេស'],
    ['មាត្រា (ច្បាប់ឆ្នាំ២០០៨ ស្តីពីការប្រឆាំងអំពើជួញដូរមនុស្ស)', 'susp. of that', 'Civ. KHR', 'បន្ទប់សវនាការ'],
  ])('%s, %s, %s, %s', (...headings) => {
    const { asked, rows } = read(list(...headings))
    expect(asked).toEqual([])
    expect(rows[0]).toMatchObject({ offence: 'L2008-10', sentence_months: '60', suspended_months: '18', compensation: '2000000' })
    expect(rows[1]).toMatchObject({ offence: 'L2008-12', sentence_months: '96', suspended_months: '', compensation: '' })
  })
  it('"civil" without a currency may be a party, and is asked about', () => {
    expect(
      read(list('Offence (TSHE Law)', 'o/w suspended', 'Civil', 'Deportation')).asked.some((id) => id.startsWith('column:civil')),
    ).toBe(true)
  })
})
