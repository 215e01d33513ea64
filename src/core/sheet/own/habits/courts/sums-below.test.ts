/** Whoever stands below a sum, or is called by a word of one, is a person: only amounts of money are a second sum. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'

const read = (form: string, lines: readonly string[], answers = {}) => readLists(form, [lines.join('\n')], answers)

describe('below a sum', () => {
  const victims = [
    'File no|Name of victim|Age|Date identified',
    '10/24|Sok Dara|21|01/01/2024',
    '20/24|Chan Bopha|22|02/01/2024',
    '|Total: 2||',
  ]
  it.each([['陈丽'], ['ស៊ី'], ['Ly'], ['Va']])('a girl with a short name is read: %s', (name) =>
    expect(read('identification', [...victims, `16|${name}|15|`, '17/24|Kim Chanda|26|03/02/2024']).of('person_name')).toEqual([
      'Sok Dara',
      'Chan Bopha',
      name,
      'Kim Chanda',
    ]),
  )
  it('every month is read', () => {
    const months = { Jan: 11, Feb: 12, Mar: 13, Total: 36, Apr: 14, May: 15, Jun: 16, 'Total ': 45 }
    const table = (head: string) => ['Year 2025', head, ...Object.entries(months).map(([name, n]) => `${name}|${n}|${n - 1}`)]
    for (const [form, head] of [
      ['encounter-count', 'Month|People met|Screened'],
      ['removal', 'Month|Removed|Screened'],
      ['consular-screening', 'Month|Screened|Indicators'],
    ] as const)
      expect([form, read(form, table(head), { 'rule:numbered': 'yes' }).rows.length]).toEqual([form, 6])
  })
  it('a payment without a day is read', () => {
    const sheet = ['File no|Amount|Date paid|Currency', '101/23|500001|01/01/2024|R', '102/23|500002|02/01/2024|R', '|Total|1000003||']
    expect(read('payment-return', [...sheet, '106|400000||', '107/23|400000|06/02/2024|R']).rows.length).toBe(4)
  })
  it('somebody with a letter for her sex is read', () => {
    const met = ['No|Sex|Age|Province', '1|F|21|Koh Kong', '2|F|22|Koh Kong', '3|F|23|Koh Kong', 'Total|3||']
    expect(read('encounter', [...met, '6|F|25|', '7|M|26|Kampot'], { 'rule:numbered': 'yes' }).of('sex').length).toBe(5)
  })
  it('an amount with the sign of a currency is a sum once, and nobody’s', () => {
    const paid = ['Client code|Sex|Date paid|Amount|Currency', 'V-1|F|03-01-2024|400000|KHR', 'V-2|F|13-01-2024|50|USD', '|Total||400000|R']
    expect(read('fund-payment', [...paid, '|||50|$']).rows.length).toBe(2)
    expect(read('fund-payment', [...paid, 'V-3|||50|$']).rows.length).toBe(3)
    expect(read('fund-payment', [...paid, '|F||50|$']).rows.length).toBe(3)
  })
})

describe('a row with a word of a sum', () => {
  const victims = (row: string) =>
    read('identification', [
      'File no|Name of victim|Sex|Age|Date identified|Remarks',
      '10/24|Sok Dara|F|21|01/01/2024|',
      row,
      '20/24|Chan Bopha|F|22|02/01/2024|',
    ]).rows.length
  it.each([
    '16/24|Sum Dara|F|25|04/01/2024|',
    '16|SUM Dara|F|25|04/01/2024|',
    '16|Sum Dara|F|25||',
    '16/24|Sok|F|25|04/01/2024|Total loss of memory',
    '16/24|Sok|F|25||total of 5 in the house',
    '16/24|Sok|ស្រី|25||សរុប ៥នាក់',
  ])('is somebody: %s', (row) => expect(victims(row)).toBe(3))
  it.each([
    '|Total|1|21||',
    'Total|1||||',
    '|Sum||21||',
    'Total female|1|F|||',
    '|Total women|F|1||',
    '01/2024|Total||21||',
    'Total||||01/01/2024|',
  ])('is a sum: %s', (row) => expect(victims(row)).toBe(2))
  it('is an accused by the case', () => {
    const list = (row: string) =>
      read('court-return', [
        'Case|Accused|Sex|Age|Art. TIP law|Registered',
        '1/24|SAMPLE Dara|M|34|10|12/02/2024',
        row,
        '2/24|SAMPLE Srey|F|29|12|20/02/2024',
      ]).rows.length
    expect([list('5/24|Sum Dara|M|31|10|12/02/2024'), list('5/24|Sum Dara|M|||')]).toEqual([3, 3])
    expect([list('|Total||2||'), list('Total|1|M|||'), list('|Total: 5 people||||')]).toEqual([2, 2, 2])
  })
  it.each([
    '|Total|Female|2|31/01/2024|',
    '|សរុប|ស្រី|២|31/01/2024|',
    'Total|3|Female|2|31/03/2024|',
    'សរុបត្រីមាសទី១|៣នាក់|ស្រី|២|31/03/2024|',
    '|Total children|F|2||',
    '|Total minors|F|2||',
    '|Total for January|Female|2|31/01/2024|',
    '3|Total for January|Female|2|31/01/2024|',
    '16/24|Total|Female|2|31/01/2024|',
    '3|សរុបខែមករា|ស្រី|២|31/01/2024|',
    '3|Total January|F|2|31/01/2024|',
    '|3 persons|Female|2|31/01/2024|Total for January',
    '|Grand total|F=2, M=1|||',
    '|Total January 3|F 2|||',
    '|សរុបខែមករា ៣ នាក់|ស្រី ២ នាក់|||',
  ])('is nobody, and a sum, whatever else it says: %s', (row) => {
    const { rows, asked, notes } = read('identification', [
      'File no|Name of victim|Sex|Age|Date identified|Remarks',
      '10/24|Sok Dara|F|21|01/01/2024|',
      '20/24|Chan Bopha|M|22|02/01/2024|',
      row,
    ])
    expect([rows.length, asked, notes.some((n) => n.code === 'summed')]).toEqual([2, [], true])
  })
  it.each([
    ['shelter-return', 'File no|Sex|Age|Date admitted|Date left', '1/24|F|21|01/01/2024|', 'Total|Female|1|31/01/2024|'],
    ['service-return', 'File no|Sex|Age|Date of service|Service', '1/24|F|21|01/01/2024|legal aid', 'Total|Female|2|31/03/2024|legal aid'],
    ['victim-episode', 'Case number|Sex|Age|Date|Form of exploitation', '1/24|F|21|01/01/2024|sexual', 'Total|women|2|31/03/2024|'],
    ['encounter', 'No|Date|Sex|Age|Nationality', '1|01/01/2024|F|21|Vietnam', 'Total January|31/01/2024|Female|2|'],
    ['referral', 'File no|Sex|Age|Date referred|Referred to', '1/24|F|21|01/01/2024|NGO', 'Total|F|1|31/01/2024|'],
    ['court-return', 'Case|Accused|Sex|Age|Law|Registered', '1/24|A na|M|34|2008 law art. 10|12/02/2024', 'Total|2|F|1||31/12/2024'],
    [
      'court-return',
      'Case|Accused|Sex|Age|Law|Registered',
      '1/24|A na|M|34|2008 law art. 10|12/02/2024',
      'Total 2024|2 accused|F|1||31/12/2024',
    ],
    [
      'suspect-return',
      'Case no|Name of suspect|Sex|Age|Date arrested|Status',
      '1/24|A na|M|34|12/02/2024|arrested',
      'Total|2|Female|1|28/02/2024|',
    ],
  ])('is nobody of a %s with %s', (form, heads, first, total) => {
    const second = first
      .replace(/^1/, '2')
      .replace('A na', 'B na')
      .replace(/\|(?:21|34)\|/, '|29|')
    expect(read(form, [heads, first, second, total], { 'rule:numbered': 'yes' }).rows.length).toBe(2)
  })
  it('is somebody whose family name stands in a column of its own', () => {
    const list = (row: string) =>
      read('identification', [
        'File no|Surname|Given name|Sex|Age|Date identified',
        '10/24|Sok|Dara|F|21|01/01/2024',
        row,
        '20/24|Chan|Bopha|F|22|02/01/2024',
      ]).rows.length
    expect([list('16/24|Sum|Dara|F|25|04/01/2024'), list('|Total|3 persons|F|2|31/01/2024')]).toEqual([3, 2])
  })
  it('is somebody whom a list without names has met on a day, with a remark', () => {
    const list = (row: string) =>
      read('encounter', ['No|Date|Sex|Age|Remarks', '1|01/01/2024|F|21|', '2|02/01/2024|M|22|', row], { 'rule:numbered': 'yes' }).rows
        .length
    expect([list('3|03/01/2024|F|23|total of 5 in the house'), list('Total|31/01/2024|Female|2|total of January')]).toEqual([3, 2])
  })
  it('is somebody by the name and the number of a case of the year', () => {
    const list = (row: string) =>
      read('court-return', [
        'Case|Accused|Sex|Age|Art. TIP law|Registered',
        '1/2024|SAMPLE Dara|M|34|10|12/02/2024',
        row,
        '2/2024|SAMPLE Srey|F|29|12|20/02/2024',
      ]).rows.length
    expect(list('5/2024|Sum Dara|M|31|10|12/02/2024')).toBe(3)
    expect(list('2/2024|Total accused first semester|Male||10|30/06/2024')).toBe(2)
  })
})

describe('a line that holds what the lines below it come to', () => {
  const PROVINCES = [
    'Province|Post|Date|People met|Screened',
    'Koh Kong||05/01/2025|23|18',
    '|Cham Yeam|05/01/2025|11|9',
    '|Thmor Da|06/01/2025|12|9',
    'Kampot||07/01/2025|30|19',
    '|Gate 1|07/01/2025|14|9',
    '|Gate 2|09/01/2025|16|10',
  ]
  const NUMBERED = PROVINCES.map((line, i) => (i === 0 ? `No|${line}` : line.startsWith('|') ? `|-${line}` : `${i}|${line}`))
  const sum = (of: readonly (string | undefined)[]): number => of.reduce((n, cell) => n + Number(cell), 0)
  it.each([
    ['by its province', PROVINCES],
    ['by its number', NUMBERED],
  ])('is asked about, and nobody is counted twice: %s', (_, lines) => {
    const open = read('encounter-count', lines, { 'rule:numbered': 'yes' })
    expect(open.asked).toContain('rule:sums-above')
    expect(open.waiting.length).toBeGreaterThan(0)
    const { rows, of } = read('encounter-count', lines, { 'rule:numbered': 'yes', 'rule:sums-above': 'yes' })
    expect([rows.length, sum(of('encountered'))]).toEqual([4, 53])
    expect(of('province')).toEqual(['KH-9', 'KH-9', 'KH-7', 'KH-7'])
    const each = read('encounter-count', lines, { 'rule:numbered': 'yes', 'rule:sums-above': 'no' })
    expect(each.asked).not.toContain('rule:sums-above')
    expect(each.rows.length).toBe(6)
  })
  it('also where a total of all stands at the foot', () => {
    const { rows, notes } = read('encounter-count', [...PROVINCES, '|Total||53|37'], { 'rule:numbered': 'yes', 'rule:sums-above': 'yes' })
    expect(rows.length).toBe(4)
    expect(notes.map((n) => n.code)).not.toContain('total-disagrees')
  })
  it('that does not add up where others do is asked about by itself, and counts until somebody has said that it is a sum', () => {
    const lines = PROVINCES.with(1, 'Koh Kong||05/01/2025|25|18')
    const others = { 'rule:numbered': 'yes', 'rule:sums-above': 'yes' }
    const open = read('encounter-count', lines, others)
    expect([open.asked, open.rows.length]).toEqual([['rule:sums-above:list 1 2'], 5])
    const { rows, notes } = read('encounter-count', lines, { ...others, 'rule:sums-above:list 1 2': 'yes' })
    expect(rows.length).toBe(4)
    expect(notes).toContainEqual(expect.objectContaining({ code: 'total-disagrees', stated: 25, counted: 23 }))
    expect(read('encounter-count', lines, { ...others, 'rule:sums-above:list 1 2': 'no' }).rows.length).toBe(5)
  })
  const H = 'Province|Post|Context|Date|People met|Screened'
  const KOH_KONG = ['Koh Kong||border|05/01/2025|23|18', '|Cham Yeam||05/01/2025|11|9', '|Thmor Da||06/01/2025|12|9']
  const said = (lines: readonly string[]) => {
    const { asked } = read('encounter-count', lines, { 'rule:numbered': 'yes' })
    const { of } = read('encounter-count', lines, { 'rule:numbered': 'yes', 'rule:sums-above': 'yes' })
    return { isAsked: asked.includes('rule:sums-above'), people: sum(of('encountered')), of }
  }
  it('of a province with one post: nobody is counted twice, and no post is of the province before', () => {
    const { people, of } = said([H, ...KOH_KONG, 'Kampot|||07/01/2025|30|19', '|Gate 1||07/01/2025|30|19'])
    expect([people, of('province'), of('context')]).toEqual([53, ['KH-9', 'KH-9', 'KH-7'], ['border', 'border', 'not_written']])
  })
  it('says nothing of a line that is of another province', () => {
    const { people, of } = said([H, ...KOH_KONG, 'Kampot|Gate 1||07/01/2025|30|19'])
    expect([people, of('province'), of('context')[2]]).toEqual([53, ['KH-9', 'KH-9', 'KH-7'], 'not_written'])
  })
  it.each([
    [
      'with its province in each line',
      [
        H,
        'Koh Kong||border|05/01/2025|23|18',
        ...['Cham Yeam|border|05/01/2025|11|9', 'Thmor Da|border|06/01/2025|12|9'].map((l) => `Koh Kong|${l}`),
      ],
    ],
    ['below them', [H, 'Koh Kong|Cham Yeam|border|05/01/2025|11|9', '|Thmor Da||06/01/2025|12|9', 'Koh Kong|||06/01/2025|23|18']],
    [
      'in one column of numbers',
      ['Province|Post|Date|People met', 'Koh Kong||05/01/2025|23', '|Cham Yeam|05/01/2025|11', '|Thmor Da|06/01/2025|12'],
    ],
  ])('is asked about in other shapes: %s', (_, lines) => {
    const { isAsked, people } = said(lines)
    expect([isAsked, people]).toEqual([true, 23])
  })
  it('is none by the chance of one small number', () => {
    const lines = ['Province|Post|Date|People met', 'Koh Kong|Cham Yeam|05/01/2025|2', '|Thmor Da|06/01/2025|1', '|Bak Khlang|07/01/2025|1']
    expect(read('encounter-count', lines, { 'rule:numbered': 'yes' }).asked).not.toContain('rule:sums-above')
  })
})
