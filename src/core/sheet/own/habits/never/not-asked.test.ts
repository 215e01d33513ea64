/** What a list answers itself, or what has only one answer, nobody is asked; what it leaves open somebody is. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'
import type { Answers } from '../../questions/questions.ts'

const read = (sheets: readonly string[], answers: Answers = {}) => readLists('court-return', sheets, answers)

const HEADS = 'Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict'
const person = (n: number, more: string): string =>
  `${n}/24|SAMPLE ${['Dara', 'Srey', 'Bopha', 'Vuthy'][n]}|M|34|10|12/02/2024|15/08/2024|Guilty|${more}`

describe('figures in a column of words', () => {
  it('are codes of the office’s own, the one as well, where there are more of them', () => {
    const list = [`${HEADS}|Presence`, ...['2', '1', '3', '1'].map((cell, n) => person(n, cell))].join('\n')
    const { asked, of } = read([list])
    expect(asked.toSorted()).toEqual(['word:presence:1', 'word:presence:2', 'word:presence:3'])
    expect(of('presence')).not.toContain('in_person')
  })
  it('are what a sheet of codes says, under whatever it calls the column of its short forms', () => {
    const list = [`${HEADS}|Presence`, ...['2', '1', '3', '1'].map((cell, n) => person(n, cell))].join('\n')
    const { asked, of } = read([list, 'Code|Meaning\n1|present\n2|absent\n3|deemed present'])
    expect([asked, of('presence')]).toEqual([[], ['in_absentia', 'in_person', 'deemed_present', 'in_person']])
  })
})

describe('one column of ticks for women', () => {
  const list = `
Case|Accused|ស្រី|Age|Art. TIP law|Registered|Judgment date|Verdict
1/24|SAMPLE Dara||34|10|12/02/2024|15/08/2024|Guilty
2/24|SAMPLE Srey|x|29|12|12/02/2024|15/08/2024|Guilty
3/24|SAMPLE Bopha|x|29|12|12/02/2024|15/08/2024|Guilty`
  it('says nothing of whoever has none, until somebody does', () => {
    expect(read([list]).asked).toEqual(['rule:unmarked'])
    expect(read([list], { 'rule:unmarked': 'no' }).of('sex')).toEqual(['unknown', 'female', 'female'])
    expect(read([list], { 'rule:unmarked': 'yes' }).of('sex')).toEqual(['male', 'female', 'female'])
  })
  it('beside one for men says it of all', () => {
    const { asked, of } = read([
      `
No.|Case|Accused|Sex||Age|Art. TIP law|Registered|Judgment date|Verdict
|||M|F
1|1/24|SAMPLE Dara|x||34|10|12/02/2024|15/08/2024|Guilty
2|2/24|SAMPLE Srey||x|29|12|12/02/2024|15/08/2024|Guilty`,
    ])
    expect([asked, of('sex')]).toEqual([[], ['male', 'female']])
  })
})

describe('a column that is left out', () => {
  it('holds the names of prisons under a word for the sentence', () => {
    const list = [
      `${HEADS}|Prison`,
      ...['P.P. Kandal', 'Correction Centre 2', 'P.P. Kandal', 'P.P. Takeo'].map((cell, n) => person(n, cell)),
    ]
    const { asked, left } = read([list.join('\n')])
    expect([asked, left]).toEqual([[], ['Prison']])
  })
  it('holds the days on which cases were sent to trial, and none on which they were decided', () => {
    const list = [`${HEADS}|Sent to trial`, ...['01/03/2024', '02/03/2024', '04/04/2024', '05/05/2024'].map((cell, n) => person(n, cell))]
    const { asked, left, of } = read([list.join('\n')])
    expect([asked, left, new Set(of('decided_on'))]).toEqual([[], ['Sent to trial'], new Set(['2024-08-15'])])
  })
})

it('what people were used for may stand beside the article, and nowhere else', () => {
  const rows = ['អាជីវកម្មផ្លូវភេទ មាត្រា 26', 'Art. 10', 'មាត្រា 12 គោលបំណង៖ ពលកម្មដោយបង្ខំ'].map(
    (cell, n) => `${n + 1}/24|SAMPLE ${['Dara', 'Srey', 'Bopha'][n]}|M|34|${cell}|12/02/2024|15/08/2024|Guilty`,
  )
  const { asked, of } = read([['TIP law 2008', 'Case|Accused|Sex|Age|Charge|Registered|Judgment date|Verdict', ...rows].join('\n')])
  expect([asked, of('form_of_exploitation')]).toEqual([[], ['SEXUAL_EXPLOITATION', 'UNSPECIFIED', 'FORCED_LABOUR']])
})

it('what joins an article to its law hides nothing of what people were used for', () => {
  const law = 'នៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ'
  const rows = [`មាត្រា ២៦ ${law} គោលបំណង៖ អាជីវកម្មផ្លូវភេទ`, `មាត្រា ១០ ${law} និងមាត្រា ២៥៣ នៃក្រមព្រហ្មទណ្ឌ គោលបំណង៖ ពលកម្មដោយបង្ខំ`].map(
    (cell, n) => `${n + 1}/24|SAMPLE ${['Dara', 'Srey'][n]}|M|34|${cell}|12/02/2024|15/08/2024|Guilty`,
  )
  const { asked, of } = read([['Case|Accused|Sex|Age|Charge|Registered|Judgment date|Verdict', ...rows].join('\n')])
  expect([asked, of('form_of_exploitation')]).toEqual([[], ['SEXUAL_EXPLOITATION', 'FORCED_LABOUR']])
})

describe('where a case stands', () => {
  it('is said by a line over it, with how many there are; a line that nobody has read ends it', () => {
    const { of } = read([
      `
Case|Accused|Sex|Age|Art. TIP law|Registered
ក. នៅការិយាល័យចៅក្រមស៊ើបសួរ (១ នាក់)
1/24|SAMPLE Dara|M|34|10|12/02/2024
ខ. បញ្ជូនហើយ កំពុងរង់ចាំជំនុំជម្រះ (១ នាក់)
2/24|SAMPLE Srey|F|29|12|12/02/2024
គ. something else altogether
3/24|SAMPLE Bopha|F|29|12|12/02/2024`,
    ])
    expect(of('stage')).toEqual(['investigating_judge', 'awaiting_trial', 'unknown'])
  })
  it('is of all its accused, where it is written only where the case is', () => {
    const list = `
Case|Accused|Sex|Age|Art. TIP law|Registered|Stage
1/24|SAMPLE Dara|M|34|10|12/02/2024|under investigation
|SAMPLE Srey|F|29|||
|SAMPLE Bopha|F|29|||
2/24|SAMPLE Vuthy|M|29|12|12/02/2024|awaiting trial`
    expect(read([list], { 'rule:above': 'yes' }).of('stage')).toEqual([
      'investigating_judge',
      'investigating_judge',
      'investigating_judge',
      'awaiting_trial',
    ])
  })
})

describe('a judgment that is written out', () => {
  const heads = 'លេខសំណុំរឿង|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា|ថ្ងៃចុះបញ្ជី'
  const row = (n: number, cell: string): string => `${n}/២០២៤|គំរូ ${['មួយ', 'ពីរ', 'បី', 'បួន'][n]}|ប|៣៤|១០|១២/០២/២០២៤|${cell}`
  const title = 'ច្បាប់ជួញដូរមនុស្ស ២០០៨'
  it('says when and what, with its amounts once more in words', () => {
    const { asked, of } = read([
      [
        title,
        `${heads}|ខ្លឹមសារសាលក្រម`,
        row(0, 'សាលក្រមលេខ ១៩ ចុះថ្ងៃទី១៥ ខែឧសភា ឆ្នាំ២០២៥ ជំនុំជម្រះចំពោះមុខ ផ្តន្ទាទោសដាក់ពន្ធនាគារ ០៣ (បី) ឆ្នាំ ពិន័យជាប្រាក់ចំនួន ៨.០០០.០០០ (ប្រាំបីលាន) រៀល'),
        row(1, 'ផ្តន្ទាទោសដាក់ពន្ធនាគារ ០៣ (បី) ឆ្នាំ ពិន័យជាប្រាក់ចំនួន ៨.០០០.០០០ (ប្រាំលាន) រៀល'),
      ].join('\n'),
    ])
    expect([of('decided_on')[0], of('sentence_months')[0], of('fine')[0]]).toEqual(['2025-05-15', '36', '8000000'])
    // Words that say another amount than the figures are asked about.
    expect(asked.map((id) => id.includes('ប្រាំលាន'))).toEqual([true])
  })
  it('may have its number and its day under one heading', () => {
    const { asked, of } = read([
      [title, `${heads}|សាលក្រមលេខ/ថ្ងៃ|លទ្ធផល`, row(0, 'លេខ ២១៥ ចុះ ២០-១១-២០២៤|ផ្តន្ទាទោស'), row(1, 'លេខ ២២១ ចុះ ០៧-១០-២០២៤|រួចផុត')].join('\n'),
    ])
    expect([asked, of('decided_on')]).toEqual([[], ['2024-11-20', '2024-10-07']])
  })
  it('is none where an order sends the case to trial, and an end where one dismisses it', () => {
    const { asked, of } = read([
      [title, `${heads}|ដល់ណា`, row(0, 'ដីកាលើកលែងចោទប្រកាន់ ចុះ ២៦-១-២០២៥'), row(1, 'ដីកាបញ្ជូនទៅជំនុំជម្រះ ចុះ ១៣-១-២០២៥ រង់ចាំសវនាការ')].join('\n'),
    ])
    expect([asked, of('outcome'), of('decided_on')]).toEqual([[], ['dismissed', ''], ['2025-01-26', '']])
  })
})

describe('an answer that the sheet gives beside its cells', () => {
  const rows = (...cells: readonly string[]): string => cells.map((cell, n) => person(n, cell)).join('\n')
  it('is how its days are written, where its heading says it', () => {
    const list = `
Case|Accused|Sex|Age|Art. TIP law|Registered (mm/dd/yyyy)|Judgment date (mm/dd/yyyy)|Verdict
1/24|SAMPLE Dara|M|34|10|04/10/2024|11/05/2024|Guilty
2/24|SAMPLE Srey|F|29|12|07/25/2024|11/06/2024|Guilty`
    const { asked, of } = read([list])
    expect([asked, of('registered_on'), of('decided_on')]).toEqual([[], ['2024-04-10', '2024-07-25'], ['2024-11-05', '2024-11-06']])
  })
  it('is the law of an article’s short form, and of all its articles', () => {
    const list = (charge: string): string =>
      ['Case|Accused|Sex|Age|Charge|Registered|Judgment date|Verdict', `1/24|SAMPLE Dara|M|34|${charge}|12/02/2024|15/08/2024|Guilty`].join(
        '\n',
      )
    const short = read([`ម. = មាត្រា នៃច្បាប់បង្ក្រាបការជួញដូរមនុស្ស ២០០៨ ; ក្រ.ព. = ក្រមព្រហ្មទណ្ឌ\n${list('ម.10')}`])
    const all = read([`(មាត្រាទាំងអស់ = ច្បាប់ជួញដូរមនុស្ស ២០០៨)\n${list('មាត្រា 10')}`])
    expect([short.asked, all.asked, short.of('offence'), all.of('offence')]).toEqual([[], [], ['L2008-10'], ['L2008-10']])
  })
  it('is what a remark says, where all of it is understood; where it is not, that is asked', () => {
    const heads = `${HEADS}|Remarks`
    const read1 = read([`${heads}\n${rows('in absentia', '', 'in absentia')}`])
    expect([read1.asked, read1.of('presence')]).toEqual([[], ['in_absentia', 'unknown', 'in_absentia']])
    expect(read1.notes.map((n) => n.code)).toContain('remarks-read')
    expect(read([`${heads}\n${rows('in absentia', '', 'suspended 1 year, revoked on appeal')}`]).asked).toContain('rule:remarks')
  })
  it('is of the one of several whom a remark counts', () => {
    const list = `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Presence
3/24|1. SAMPLE Dara⏎2. SAMPLE Bun|1. F⏎2. M|1. 34⏎2. 29|10|12/02/2024|15/08/2024|1. Guilty⏎2. Guilty|the 2nd accused in absentia
4/24|SAMPLE Srey|F|29|12|12/02/2024|15/08/2024|Guilty|in person`
    const { asked, of } = read([list])
    expect([asked, of('presence')]).toEqual([[], ['unknown', 'in_absentia', 'in_person']])
  })
  it('is a code as a database writes it', () => {
    const { asked, of } = read([`${HEADS}|Presence\n${rows('IN_PRESENCE', 'IN_ABSENTIA', 'DEEMED_PRESENT')}`])
    expect([asked, of('presence')]).toEqual([[], ['in_person', 'in_absentia', 'deemed_present']])
  })
})

it('ticks for how a case ended stand beside one for those that wait', () => {
  const list = `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Result / guilty|Result / acquitted|Result / pending
1/24|SAMPLE Dara|M|34|10|12/02/2024|15/08/2024|✓||
2/24|SAMPLE Srey|F|29|12|12/02/2024|15/08/2024||✓|
3/24|SAMPLE Bopha|F|29|12|12/02/2024||||✓`
  const { asked, of } = read([list])
  expect([asked, of('outcome')]).toEqual([[], ['convicted', 'acquitted', '']])
})

it('a hearing is no decision, though its day stands under one heading with that', () => {
  const list = `
លេខសំណុំរឿង|ឈ្មោះជនជាប់ចោទ|ភេទ|អាយុ|មាត្រា ច្បាប់ជួញដូរមនុស្ស|ថ្ងៃចុះបញ្ជី|សវនាការ/ថ្ងៃកាត់
1/24|គំរូ មួយ|ប|34|10|12/02/2024|កាត់ 15/08/2024
2/24|គំរូ ពីរ|ប|29|12|12/02/2024|សវនាការ 23/02/2026`
  const { asked, of } = read([list])
  expect([asked, of('decided_on')]).toEqual([[], ['2024-08-15', '']])
})

it('of a row with three cells that cannot be what they stand under nothing is sure', () => {
  const list = `
Case|Accused|Sex|Age|Nationality|Art. TIP law|Registered|Judgment date|Verdict|Prison (months)
${Array.from({ length: 6 }, (_, n) => `${n + 1}/24|SAMPLE ${'abcdef'.charAt(n)}ara|M|34|Khmer|10|12/02/2024|15/08/2024|Guilty|90`).join('\n')}
7/24|SAMPLE Srey|F|Khmer|10|12/02/2024|15/08/2024|Guilty|90|`
  expect(read([list]).notes).toContainEqual({ code: 'slipped', sheet: 'List 1', row: 8 })
})

it('the one column of articles is the charge, whatever it is called', () => {
  const list = `
TIP law 2008
Case|Accused (M/F)|Matter|Registered|Judgment date|Verdict
1/24|SAMPLE Dara (M 34)|forced labour art. 10|12/02/2024|15/08/2024|Guilty
2/24|SAMPLE Srey (F 29)|forced begging art. 17|12/02/2024|15/08/2024|Guilty
3/24|SAMPLE Bopha (F 29)|forced begging art. 17|12/02/2024|15/08/2024|Guilty`
  const { asked, of } = read([list])
  expect([asked, of('offence'), of('form_of_exploitation')]).toEqual([
    [],
    ['L2008-10', 'L2008-17', 'L2008-17'],
    ['FORCED_LABOUR', 'FORCED_BEGGING', 'FORCED_BEGGING'],
  ])
})
