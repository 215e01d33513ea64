/** Registers as offices really keep them: shortened headings, words above groups, a day in a line, what a tool wrote. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { codeTables } from '../../column/code-tables.ts'
import { country, leftOutOf, readBook, readLists, words } from '../../../../../../test/helpers/read-lists.ts'
import { holdsCounts } from '../../../counts/holds-counts.ts'
import { Lines } from '../../../lines.ts'

const unlike = ({ notes }: ReturnType<typeof readBook>): readonly string[] =>
  notes.flatMap((n) => (n.code === 'unlike' ? [`${n.row} ${n.kind}`] : []))
const rowsOf = (n: number, of: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => of(i + 1))
const two = (n: number): string => String(n).padStart(2, '0')

describe('a word with its day in one cell', () => {
  it.each([
    ['Passed upstairs 13-02-2024', 'Passed upstairs (01-03-2024)', 'Passed upstairs, 2024-04-05', 'passed upstairs'],
    ['បញ្ជូនឡើងលើ ១៣-០២-២០២៤', 'បញ្ជូនឡើងលើ 01/03/2024', '05.04.2024 បញ្ជូនឡើងលើ', 'បញ្ជូនឡើងលើ'],
  ])('%s: is one question, whatever the day', (one, two, three, word) => {
    const list = `
Case number|Date opened|Suspects|Status
00/24|02-01-2024|1|Closed
01/24|04-01-2024|1|${one}
02/24|06-01-2024|2|${two}
03/24|11-01-2024|1|${three}
04/24|12-01-2024|1|${one}`
    const { asked } = readLists('investigation-return', [list])
    expect(asked.filter((id) => id.startsWith('word:state:'))).toEqual([`word:state:${word}`])
    const said = readLists('investigation-return', [list], { [`word:state:${word}`]: 'state=open' })
    expect(said.of('state')).toEqual(['closed_no_action', 'open', 'open', 'open', 'open'])
  })
  it('is asked apart where more than a day stands beside it', () => {
    const { asked } = readLists('investigation-return', [
      `
Case number|Date opened|Suspects|Status
00/24|02-01-2024|1|Closed
01/24|04-01-2024|1|Passed 13-02-2024 back 20-02-2024
02/24|06-01-2024|2|Passed upstairs 3 times 01-03-2024
03/24|11-01-2024|1|Passed upstairs`,
    ])
    expect(asked.filter((id) => id.startsWith('word:state:')).length).toBe(3)
  })
})

describe('words above groups of headings', () => {
  const payments = (top: string, ...rows: readonly string[]) =>
    readLists('fund-payment', [[top, 'PV|Date|Benef.|For|US$|Riel|Through|Sig.', ...rows].join('\n')])
  it.each(['Payment||||Amount||Payment|', 'ការបង់||||ចំនួនទឹកប្រាក់||ការបង់|'])('%s: the row below has the headings, merged or not', (top) => {
    const { rows } = payments(
      top,
      'PV301|2024-02-12|B-045|medical||800000|bank|x',
      'PV302|2024-02-14|B-027|school||150000|bank|x',
      'PV303|2024-03-01|B-028|school||200000|cash|x',
    )
    expect(rows.map((r) => [r['paid_month'], r['amount']])).toEqual([
      ['2024-02-12', '800000'],
      ['2024-02-14', '150000'],
      ['2024-03-01', '200000'],
    ])
  })
  it('dollars that were taken back are no riel, and a letter in a figure makes no total wrong', () => {
    const { rows, faults, notes } = payments(
      'Payment||||Amount||Payment|',
      'PV301|2024-02-12|B-045|medical|50||bank|x',
      'PV302|2024-02-14|B-027|school|-50||bank|x',
      'PV303|2024-03-01|B-028|school|1OO||cash|x',
      'PV304|2024-03-05|B-029|school||200000|cash|x',
      'TOTAL||||100|200000||',
    )
    // What is no number is judged, and refused, as it stands.
    expect(rows.map((r) => r['amount'] ?? '')).toEqual(['', '', '1OO', '200000'])
    expect(faults).toContain('amount other-currency')
    expect(notes.some((n) => n.code === 'total-disagrees')).toBe(false)
  })
  it('what was taken back is taken off a total, which is told where it does not fit', () => {
    const total = (sum: string) =>
      readLists('fund-payment', [
        `
Beneficiary no|Date paid|Amount (riel)
B-045|12-02-2024|800,000
B-027|14-02-2024|-50,000
B-028|01-03-2024|200,000
Total||${sum}`,
      ]).notes.some((n) => n.code === 'total-disagrees')
    expect([total('950,000'), total('1,050,000')]).toEqual([false, true])
  })
})

describe('a day in a line of its own', () => {
  it.each(['== 7/3/24 ==', '--- 07/03/2024 ---', '** 2024-03-07 **'])('%s: is the day of the rows below', (line) => {
    const { of } = readLists('hotline', [
      `
Time|Caller|Subject|Place|Call no
${line}
9h55|neighbour|Wrong number|Town|1
${line.replace(/7(?=\/3|\/03| )/, '8').replace('03-07', '03-08')}
10h11|mother|Wrong number|Town|2`,
    ])
    expect(of('received_on')).toEqual(['2024-03-07', '2024-03-08'])
  })
  it('of two figures in the year is asked about where it may be of the Buddhist era', () => {
    const { of } = readLists('hotline', [
      'Time|Caller|Subject|Place|Call no\n== 7/3/67 ==\n9h55|neighbour|Wrong number|Town|1\n== 8/3/67 ==\n9h50|mother|Wrong number|Town|2',
    ])
    expect(of('received_on').join('')).toBe('')
  })
})

describe('an export of a form tool', () => {
  const head = '_id|_submission_time|today|boat/name|number|announced|risk'
  const boat = (i: number): string => `41800${i}|2024-04-${two(i)}T10:00:00|2024-04-${two(i)}|Boat ${i}|N-${i}|yes|none`
  const book = (...more: readonly string[]) =>
    readBook('inspection', { data: [head, ...rowsOf(6, boat), ...more] }, { 'column:today': 'inspected_on' })
  it.each(['TEST test', 'test', 'Testing 2', 'test entry - please ignore'])(
    '"%s": an entry in which somebody tried the form is none',
    (word) => {
      const { rows, notes } = book(`418009|2024-05-01T09:00:00|2024-05-01|${word}|N-9|yes|none`)
      expect(rows.length).toBe(6)
      expect(leftOutOf(notes)).toEqual([8])
    },
  )
  it.each(['Test Bay 4', 'Testerman', 'Contest'])('"%s": a name of something is no trial', (name) => {
    expect(book(`418009|2024-05-01T09:00:00|2024-05-01|${name}|N-9|yes|none`).rows.length).toBe(6 + 1)
  })
  it('answers of a web form in which two cells say it are none, and one may be an answer', () => {
    const form = (...more: readonly string[]) =>
      readBook('inspection', {
        data: [
          'Timestamp|Date of visit|Boat|Number|Announced|Risk',
          ...rowsOf(6, (i) => `4/1${i}/2024 3:28:07|2024-04-1${i}|Boat ${i}|N-${i}|yes|none`),
          ...more,
        ],
      })
    const tried = form('5/1/2024 9:00:00|2024-05-01|TEST|N-9|yes|TEST TEST')
    expect([tried.rows.length, leftOutOf(tried.notes)]).toEqual([6, [8]])
    expect(form('5/1/2024 9:00:00|2024-05-01|Test|N-9|yes|none').rows.length).toBe(6 + 1)
  })
  it('where many rows say it, it is an answer: of a test', () => {
    const list = rowsOf(6, (i) => `${boat(i).replace('none', 'test')}`)
    expect(readBook('inspection', { data: [head, ...list] }, { 'column:today': 'inspected_on' }).rows.length).toBe(6)
  })
  it('the same entry sent twice is told, whatever the tool wrote of it', () => {
    expect(unlike(book(boat(3).replace('418003', '418010').replace('10:00:00', '10:05:00')))).toContain('8 as-above')
    expect(unlike(book(boat(3).replace('418003', '418010').replace('Boat 3', 'Boat 9')))).not.toContain('8 as-above')
  })
})

describe('slips beside what all other rows have', () => {
  it('nights that are not the days between two days without a year, once the year is said', () => {
    const beds = ['Client code|IN|OUT|Nights', ...rowsOf(9, (i) => `C-${i}|${i}-Feb|${i + 2}-Mar|31`), 'C-10|10-Feb|12-Mar|21']
    const told = (year: string) => unlike(readBook('shelter-return', { Beds: beds }, { 'rule:year': year }))
    expect(told('2024-01').filter((t) => t.endsWith('span-differs'))).toEqual(['11 span-differs'])
    expect(unlike(readBook('shelter-return', { Beds: beds })).filter((t) => t.endsWith('span-differs'))).toEqual([])
  })
  it('what stands beside a word beside which it never stands else', () => {
    const told = (state: string, end: string) =>
      unlike(
        readBook('inmate-list', {
          List: [
            'Prisoner number|Sex|Came in|Standing|Ends on',
            ...rowsOf(7, (i) => `P-${i}|${i % 2 ? 'F' : 'M'}|${two(i)}-10-2023|convicted|${two(i)}-10-2028`),
            ...rowsOf(6, (i) => `P-${7 + i}|${i % 2 ? 'F' : 'M'}|${two(i)}-11-2023|accused|`),
            `P-14|M|01-12-2023|${state}|${end}`,
          ],
        }),
      ).filter((t) => t.endsWith('told-beside'))
    expect(told('accused', '01-12-2027')).toEqual(['15 told-beside'])
    expect([told('accused', ''), told('convicted', '01-12-2027'), told('convicted', '')]).toEqual([[], [], []])
  })
  it('a day before another, in a list some of whose days are of the Buddhist era', () => {
    const told = (last: string) =>
      unlike(
        readBook('detention', {
          List: [
            'File number|Name|Sex|Detained on|Removal / Flight day',
            ...rowsOf(16, (i) => `D-${i}|Wump ${'abcdefghijklmnop'[i - 1]}|M|${two(i)}/03/${i % 2 ? '2024' : '2567'}|${two(i)}/05/2024`),
            `D-17|Third One|F|14/07/2024|${last}`,
          ],
        }),
      ).filter((t) => t.endsWith('days-turned'))
    expect([told('02/07/2024'), told('20/07/2024')]).toEqual([['18 days-turned'], []])
  })
  it('neither of two sexes ticked', () => {
    const list = rowsOf(12, (i) => `C-${i}|${two(i)}-10-2025|${i === 5 ? '|' : i % 2 ? '✓|' : '|✓'}|12`)
    expect(unlike(readBook('shelter-return', { List: ['Client ID|Came|Male|Female|Age', ...list] }))).toContain('6 left-empty')
  })
  const grown = (age: string, n = 12) =>
    unlike(
      readBook('recruitment-complaint', {
        List: [
          'No|Date of complaint|Complainant (sex/age)|Country',
          ...rowsOf(n, (i) => `${i}|${two(i)}-01-2024|Sample Person (F${i === 4 ? age : 20 + i})|Thailand`),
        ],
      }),
    )
  it('an age behind a name that nobody of the list can have', () => {
    expect([grown('4'), grown('31'), grown('147')].map((t) => t.includes('5 age-far'))).toEqual([true, false, true])
  })
  it('an age that nobody has, whoever else is in the list', () => {
    const list = (age: number) =>
      unlike(
        readBook('recruitment-complaint', {
          List: [
            'No|Date of complaint|Complainant (sex/age)|Country',
            ...rowsOf(12, (i) => `${i}|${two(i)}-01-2024|Sample Person, F, ${i === 4 ? age : 8 + i * 3}|Thailand`),
          ],
        }),
      ).filter((t) => t.endsWith('age-far'))
    expect([list(203), list(80)]).toEqual([['5 age-far'], []])
  })
  const clients = (hearing: string, sum: string) =>
    unlike(
      readBook('counsel-return', {
        clients: [
          'Client no|Hearings d.m.yy|PoA signed|Asked comp.',
          ...rowsOf(
            14,
            (i) =>
              `LA-${i}|${i === 6 ? hearing : `7.2.24; ${i}.8.24`}|${two(i)}-01-2024|${i === 9 ? sum : i % 2 ? '$2,000' : '8,000,000 R'}`,
          ),
        ],
      }),
    ).filter((t) => /no-such-day|no-number/.test(t))
  it('one of several days in a cell that no calendar has', () => {
    expect([clients('7.2.24; 31.9.24', '$2,000'), clients('7.2.24; 30.9.24', '$2,000')]).toEqual([['7 no-such-day'], []])
  })
  it('a sum whose thousands are parted where none can be', () => {
    expect([clients('7.2.24', '5,00,0'), clients('7.2.24', '500,000 R')]).toEqual([['10 no-number'], []])
  })
  it('a day of payment where nothing was granted, in a list that has none else', () => {
    const list = (day: string) =>
      unlike(
        readBook('fund-application', {
          List: [
            'លេខពាក្យ|Date applied|Asked|Granted|Paid on',
            ...rowsOf(10, (i) => `A-${i}|${two(i)}-01-2024|2,000,000 R|1,000,000 R|${i % 2 ? `${two(i)}-03-2024` : ''}`),
            ...rowsOf(9, (i) => `A-${10 + i}|${two(i)}-02-2024|4,000,000 R||${i === 3 ? day : ''}`),
          ],
        }),
      ).filter((t) => t.endsWith('told-beside'))
    expect([list('05-04-2024'), list('')]).toEqual([['14 told-beside'], []])
  })
  it('children in a list of anybody are none', () => {
    const list = rowsOf(12, (i) => `${i}|${two(i)}-01-2024|Sample Person (F${i})|Thailand`)
    const told = unlike(readBook('recruitment-complaint', { List: ['No|Date of complaint|Complainant (sex/age)|Country', ...list] }))
    expect(told.filter((t) => t.endsWith('age-far'))).toEqual([])
  })
  const typed = (odd: string, legend: readonly string[]) =>
    unlike(
      readBook('shelter-return', {
        Clients: ['Client ID|Came|Type|Age', ...rowsOf(20, (i) => `C-${i}|${two(i)}-10-2024|${i === 7 ? odd : i % 2 ? 'ST' : 'LT'}|20`)],
        codes: legend,
      }),
    )
  it.each([[['ST|sex trafficking', 'LT|labour trafficking']], [['ST = sex trafficking', 'LT = labour trafficking']]])(
    'a short form that the legend does not explain: %j',
    (legend) => {
      expect([typed('XT', legend), typed('LT', legend)].map((t) => t.includes('8 not-explained'))).toEqual([true, false])
      expect(typed('XT', []).includes('8 not-explained')).toBe(false)
    },
  )
})

describe('short forms that a sheet of codes explains in two columns under the heading of the list', () => {
  const CODES = ['Nat.|Country||Result|Meaning', 'V|Viet Nam||A|VOT identified', 'C|China||B|no indication', 'B|Bangladesh', 'ID|Indonesia']
  const CELLS = ['V', 'C', 'ID', 'B', 'ID', 'V']
  const read = (codes: readonly string[]) =>
    readBook(
      'screening',
      {
        Screening: [
          'No|Interview date|Full name|Sex|Nat.|Result',
          ...CELLS.map((nat, i) => `${i + 1}|0${i + 1}-04-2024|Wump ${'abcdef'[i]}|M|${nat}|A`),
        ],
        Codes: codes,
      },
      { 'rule:numbered': 'yes', 'column:nat.': 'citizenship' },
    )
  it('are read, beside a table of another column', () => {
    const said = read(CODES)
    expect(said.of('citizenship')).toEqual(['VNM', 'CHN', 'IDN', 'BGD', 'IDN', 'VNM'])
    expect(said.notes.filter((n) => n.code === 'list-unread')).toEqual([])
  })
  it('and a country in two letters is no mark for what stands above, among those of one letter', () => {
    const said = read([])
    expect(said.of('citizenship')[2]).not.toBe(said.of('citizenship')[1])
    expect(said.asked).toContain('word:citizenship:v')
  })
  it('but a list that says which number is which person is none', () => {
    const gridOf = (sheet: string, lines: readonly string[]) => ({
      sheet,
      rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))),
    })
    const explained = (under: (i: number) => string) =>
      codeTables(gridOf('key', ['Client no|Name', ...rowsOf(6, (i) => `C-${i}|Wump ${'abcdefg'[i]}ster`)]), new Set(['client no']), [
        gridOf('list', ['Client no|Sex', ...rowsOf(9, (i) => `${under(i)}|F`)]),
      ]).size
    expect([explained((i) => `C-${i}`), explained((i) => `C-${(i % 3) + 1}`)]).toEqual([0, 6])
  })
  it('but not where other columns stand beside them', () => {
    expect(read(['Nat.|Country|Seat|Since', 'V|Viet Nam|Hanoi|1990', 'C|China|Beijing|1991']).asked).toContain('word:citizenship:v')
  })
})

it('short forms that a sheet explains behind the heading of the list, one a line or several, are read, and the sheet is no list', () => {
  const list = ['Client no|S|Date admitted|Prob.', ...rowsOf(6, (i) => `C-${i}|${(i % 2) + 1}|0${i}-03-2022|A`)]
  const key = [
    'S|1 = girl/woman|2 = boy/man',
    'Prob.|A|sex trafficking',
    'Prob.|B|labour trafficking',
    'Prob.|C|rape',
    'colour||reintegrated',
  ]
  const said = readBook('shelter-return', { ledger: list, key }, { 'column:s': 'sex' })
  expect(said.of('sex')).toEqual(['male', 'female', 'male', 'female', 'male', 'female'])
  expect(said.notes.filter((n) => n.code === 'list-unread')).toEqual([])
})

it('a number with the women among them in brackets, as its heading says, counts all', () => {
  const list = (cells: readonly string[]) =>
    readBook('investigation-return', {
      List: ['Case number|Date opened|Victims (women)|ជនសង្ស័យ (ស្រី)', ...cells.map((c, i) => `0${i}/24|0${i + 1}-03-2024|${c}|${c}`)],
    })
  const said = list(['6 (ស 3)', '4', '1 (F 1)', '2 (ស ២)'])
  expect([said.of('victims_identified'), said.of('suspects')]).toEqual([
    ['6', '4', '1', '2'],
    ['6', '4', '1', '2'],
  ])
  expect(list(['3', '1', '0', '2']).of('victims_identified')).toEqual(['', '', '', ''])
  const summed = (total: number) =>
    readBook('investigation-return', {
      List: [
        'Case number|Date opened|Victims (women)',
        ...['40 (f 2)', '43 (f 11)', '25', '24 (f 4)'].map((c, i) => `0${i}/24|0${i + 1}-03-2024|${c}`),
        `Total||${total}`,
      ],
    }).notes.filter((n) => n.code === 'total-disagrees').length
  expect([summed(132), summed(133)]).toEqual([0, 1])
})

it('a number that the lines below the list do not explain, under a heading in two languages', () => {
  const told = (odd: number) =>
    unlike(
      readBook('inspection', {
        2024: [
          'ល.រ⏎No|ថ្ងៃចុះ⏎Date|ទីតាំង⏎Place|វិធានការ⏎Action',
          ...rowsOf(16, (i) => `${i}|${two(i)}-03-2024|Boat ${i}|${i === 7 ? odd : (i % 4) + 1}`),
          '',
          '|វិធានការ / Action: 1 = ណែនាំ advice',
          ...['2 = warning', '3 = fine', '4 = sent to court'].map((line) => `|${line}`),
        ],
      }),
    ).filter((t) => t.endsWith('not-explained'))
  expect([told(7), told(2)]).toEqual([['8 not-explained'], []])
})

it('letters that a line below the list explains, under a heading that says nothing, are a question and then read', () => {
  const list = ['Case number|Date opened|Offence|ជំហាន', ...rowsOf(6, (i) => `0${i}/24|0${i}-03-2024|begging|${i % 2 ? 'ស' : 'ប'}`)]
  const read = (legend: string, answers = {}) => readBook('investigation-return', { List: [...list, '', legend] }, answers)
  const third = read('ប = ទុកមួយកន្លែង; ស = កំពុងស៊ើបអង្កេត')
  expect(third.asked).toContain('column:ជំហាន')
  const [known, other] = ['ប = បញ្ជូនតុលាការ; ស = កំពុងស៊ើបអង្កេត; ផ = ផ្ទេរ', 'ក = បញ្ជូនតុលាការ; ខ = កំពុងស៊ើបអង្កេត']
  expect([read(known).asked.includes('column:ជំហាន'), read(other).asked.includes('column:ជំហាន')]).toEqual([true, false])
  expect(read(known, { 'column:ជំហាន': 'state' }).of('state').slice(0, 1)).toEqual(['open'])
})

it('days without a year may lie in the one of which a sheet of notes speaks', () => {
  const list = ['Lead no|Heard|Compound|State', 'L01|27 Jan|Park 4|new', 'L02|12 Feb|Park 7|new', 'L03|22 Feb|Park 6|new']
  const read = (notes: readonly string[], year = '') =>
    readBook('third-party-lead', { tracker: list, notes }, year === '' ? {} : { 'rule:year': year })
  expect(read(['All dates are 2024.']).asked).toContain('rule:year')
  expect(read(['All dates are 2024.'], '2024-01').of('received_on')).toEqual(['2024-01-27', '2024-02-12', '2024-02-22'])
})

describe('headings as a database writes them', () => {
  it.each([
    ['IsForcedLabour', 'ExploitType'],
    ['isForcedLabour', 'Type of exploitation'],
  ])('%s over ticks is no office of labour, though another column says the exploitation', (tick, type) => {
    const { of } = readLists('identification', [
      `
CaseID|VictimSex|Citizenship|${type}|${tick}|Date identified
H-001|Female|KHM|Sexual exploitation|0|01-02-2024
H-002|Male|KHM|Forced labour|1|03-02-2024
H-003|Female|VNM|Forced labour|1|05-02-2024
H-004|Male|BGD|Forced labour|1|06-02-2024`,
    ])
    expect(of('authority_type').filter((code) => code === 'labour')).toEqual([])
  })
})

describe('a list of people with numbers is no sheet of counts', () => {
  const holds = (lines: readonly string[]): boolean =>
    holdsCounts([{ sheet: 'List', rows: Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') }))) }], words)
  const of = (name: (i: number) => string, sexes: readonly [string, string]): readonly string[] => [
    'No|Name|S|Age|Nights|Visits',
    ...rowsOf(8, (i) => `${i}|${name(i)}|${sexes[i % 2]}|${20 + i}|${i * 3}|${i}`),
  ]
  it.each([[['M', 'F']], [['ប', 'ស']], [['male', 'female']]] as const)('%j', (sexes) => {
    expect(country.id).toBe('kh')
    expect(holds(of((i) => `Sample ${'ABCDEFGH'[i - 1]}oeun`, sexes))).toBe(false)
    // Each place twice: those who are counted are of the two sexes.
    expect(holds(of((i) => ['Takeo', 'Kampot', 'Kep', 'Pursat'][(i - 1) >> 1] ?? '', sexes))).toBe(true)
  })
})

it('a running number counts nobody whom a name or a cell beside it would be parts of', () => {
  const list = rowsOf(7, (i) => `${i}|${two(i)}-01-2024|Kiln Sample ${i === 7 ? 1 : i}|${20 + i}|${10 + i}`)
  const { rows, notes } = readLists('inspection', [`No|Date|Kiln|Workers|o/w women\n${list.join('\n')}`])
  expect(rows.map((r) => r['number'])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(notes.flatMap((n) => (n.code === 'unlike' ? [n.kind] : []))).toEqual([])
})

describe('lines that say whose the rows below are', () => {
  const visits = (lines: readonly [string, string, string]): readonly string[] => [
    'Follow-up visits 2024',
    'No|Date|Service|Met',
    lines[0],
    '1|2024-01-16|Counselling|met',
    '2|2024-02-14|Counselling|not met',
    lines[1],
    '1|2024-02-21|Counselling|met',
    lines[2],
    '1|2024-03-08|Counselling|met',
  ]
  it.each([
    ['Client R-017 / Siem Reap', 'Client R-019 / Kampong Thom', 'Client R-029 / Siem Reap'],
    ['Child no. 17 (Siem Reap)', 'Child no. 19 (Kampong Thom)', 'Child no. 29 (Siem Reap)'],
    ['កុមារ លេខ ១៧ – សៀមរាប', 'កុមារ លេខ ១៩ – កំពង់ធំ', 'កុមារ លេខ ២៩ – សៀមរាប'],
  ])('%s', (...lines) => {
    const { rows } = readBook('service-return', { Visits: visits(lines) })
    const number = lines
      .map((l) => /(?:R-)?[\d១៧៩២]+/u.exec(l)?.[0] ?? '')
      .map((n) => n.replace(/\p{Nd}/gu, (d) => String('០១២៣៤៥៦៧៨៩'.includes(d) ? '០១២៣៤៥៦៧៨៩'.indexOf(d) : d)))
    expect(rows.map((r) => [r['file_number'], r['province']])).toEqual([
      [number[0], 'KH-17'],
      [number[0], 'KH-17'],
      [number[1], 'KH-6'],
      [number[2], 'KH-17'],
    ])
  })
  it('where one of them says nobody’s number, the rows below it are not those of the line above', () => {
    const { of } = readBook('service-return', {
      Visits: visits(['Client R-017 / Takeo', 'Client not known / Kampot', 'Client R-029 / Takeo']),
    })
    expect(of('file_number')).toEqual(['R-017', 'R-017', '', 'R-029'])
    expect(of('province')[2]).toBe('')
  })
  it.each([
    ['Room 1', 'Room 2', 'Room 3'],
    ['Ward A-1', 'Ward A-2', 'Ward A-3'],
  ])('%s is nobody', (...lines) => {
    const { of } = readBook('service-return', { Visits: visits(lines) })
    expect(of('file_number').join('')).toBe('')
  })
})
