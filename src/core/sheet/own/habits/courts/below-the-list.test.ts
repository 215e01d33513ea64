/** What stands below a list, or beside it, and is nobody: who signs, what its signs mean, how many of each. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { leftOutOf, readBook } from '../../../../../../test/helpers/read-lists.ts'

const HEADS = 'File no|Name of victim|Sex|Age|Date identified|Remarks'
const ROWS = ['1/24|A na|F|20|01/06/2024|', '2/24|B na|F|20||']

describe('below a list whose rows have numbers', () => {
  it.each([
    ['Prepared by|Sok Dara||||', 'Checked by|Chan||||'],
    ['រៀបចំដោយ|សុខ ដារ៉ា||||', 'ត្រួតពិនិត្យដោយ|ចាន់||||'],
    ['Cambodian|2||||', 'Vietnamese|0||||'],
    ['Under 18|0||||', '18+|2||||'],
    ['Sex: M|12||||', 'Sex: F|3||||'],
    ['Sex: 1|female||||', 'Sex: 2|male||||'],
    ['Prepared by|Sok Dara|||05/07/2024|', 'Phnom Penh, 5 July 2024|Sok Dara|||05/07/2024|'],
    ['Phnom Penh|Sok Dara|||05/07/2024|', 'រៀបចំដោយ|សុខ ដារ៉ា|មន្ត្រី|||'],
    ['Prepared by|Checked by|Approved by|||', 'Sok Dara|Kim Na|Chan Ly|||'],
  ])('%s, %s: is nobody, and named', (one, two) => {
    const { of, notes } = readBook('identification', { List: [HEADS, ...ROWS, one, two] }, { 'rule:day-above': 'yes' })
    expect(of('file_number')).toEqual(['1/24', '2/24'])
    expect(leftOutOf(notes)).toEqual([4, 5])
  })
  it.each(['3/24|Kim Na||||', '12/24|Kim Na||||', 'x|Kim Na|F|15|02/06/2024|'])('a row of which little is known is somebody: %s', (row) => {
    const { of } = readBook('identification', { List: [HEADS, ...ROWS, row] }, { 'rule:day-above': 'yes' })
    expect(of('person_name')).toEqual(['A na', 'B na', 'Kim Na'])
  })
  it('of services that were given', () => {
    const list = [
      'File no|Sex|Age|Date of service|Service',
      '1/24|F|21|01/01/2024|legal aid',
      '2/24|M|22|01/02/2024|medical',
      'Legal aid|1|||',
    ]
    expect(readBook('service-return', { List: list }).of('file_number')).toEqual(['1/24', '2/24'])
  })
})

describe('whoever has no number yet', () => {
  it.each(['pending|14|08.03.2024|18.03.2024', 'pending|14|08/03/2024|18/03/2024'])(
    'is no sum, though all that is said of her is in figures: %s',
    (row) => {
      const list = [
        'File number|Age|Date entered|Date left',
        'V-01/24|15|05.03.2024|15.03.2024',
        'V-02/24|15|06.03.2024|16.03.2024',
        'V-03/24|15|07.03.2024|17.03.2024',
        row,
      ]
      expect(readBook('shelter-return', { List: list }).of('entered_day').at(-1)).toBe('2024-03-08')
    },
  )
  const WIDE = 'File no|Name of victim|Sex|Age|Date identified|Province|Nationality|Address|Phone|Remarks'
  const many = Array.from({ length: 12 }, (_, i) => `${10 + i}/24|A na|F|21|0${(i % 9) + 1}/01/2024|Kandal|Cambodian|x|y|`)
  const read = (...lines: readonly string[]) =>
    readBook('identification', { List: [WIDE, ...lines] }, { 'rule:day-above': 'no', 'rule:above': 'no' }).of('person_name')
  it.each([
    'pending|Chan Bopha|F|17||||||',
    'new|Chan Bopha|F||05/01/2024|||||',
    '?|Chan Bopha|||05/01/2024|||||',
    'pending|Chan Bopha|||||Cambodian|||',
  ])('is somebody, in the list and below it: %s', (row) => {
    expect(read(...many, row)).toContain('Chan Bopha')
    expect(read(...many.slice(0, 6), row, ...many.slice(6))).toContain('Chan Bopha')
  })
  it.each(['pending|Chan Bopha||||||||', '?|Chan Bopha||||||||', '-|Chan Bopha||||||||'])(
    'is somebody in the list by a name alone: %s',
    (row) => expect(read(...many.slice(0, 6), row, ...many.slice(6))).toContain('Chan Bopha'),
  )
  const among = (row: string, answers = {}, lines = many) => {
    const book = { List: [WIDE, ...lines.slice(0, 6), row, ...lines.slice(6)] }
    const { of, asked, notes } = readBook('identification', book, { 'rule:day-above': 'no', 'rule:above': 'no', ...answers })
    return { names: of('person_name'), asked: asked.filter((id) => id.startsWith('rule:somebody')), left: leftOutOf(notes) }
  }
  it.each([
    'Poipet|Chan Bopha||||||||',
    'Sok Dara|Chan Bopha|Chan Ly|||||||',
    'Director|Chan Bopha|||05/07/2024|||||',
    'July|Chan Bopha|F|20||||||',
  ])('or who signs is asked in the list, and nobody is taken or lost until somebody says it: %s', (row) => {
    const id = 'rule:somebody:list 8'
    expect(among(row)).toMatchObject({ names: Array.from({ length: 12 }, () => 'A na'), asked: [id] })
    expect(among(row, { [id]: 'yes' }).names).toContain('Chan Bopha')
    expect(among(row, { [id]: 'no' })).toMatchObject({ asked: [], left: [8] })
  })
  it.each(['Kandal|Chan Bopha|||08/03/2024||||x|', 'Received late|Chan Bopha|||09/03/2024||||x|'])(
    'or where a place or a remark stands for a number, below the list as well: %s',
    (row) => {
      const id = 'rule:somebody:list 14'
      const below = (answers = {}) => {
        const { of, asked } = readBook(
          'identification',
          { List: [WIDE, ...many, row] },
          { 'rule:day-above': 'no', 'rule:above': 'no', ...answers },
        )
        return { last: of('person_name').at(-1), asked }
      }
      expect(below()).toMatchObject({ last: 'A na', asked: [id] })
      expect(below({ [id]: 'yes' }).last).toBe('Chan Bopha')
      expect(below({ [id]: 'no' })).toMatchObject({ last: 'A na', asked: [] })
    },
  )
  it.each(['Prepared by|Sok Dara||||||||', 'Sex: F|3||||||||', 'Cambodian|3||||||||'])('but who signs a month, or counts it: %s', (row) =>
    expect(among(row)).toMatchObject({ names: Array.from({ length: 12 }, () => 'A na'), asked: [], left: [8] }),
  )
  it.each(['PNH-', 'VIC ', 'សខក-', 'ក្រ-'])('where the numbers have letters too: %s', (letters) => {
    const lines = many.map((line) => letters + line)
    expect(among('pending|Chan Bopha||||||||', {}, lines).names).toContain('Chan Bopha')
    expect(among('Poipet|Chan Bopha||||||||', {}, lines).asked).toHaveLength(1)
  })
})

describe('an answer that is the word for a trial', () => {
  const heads = 'Timestamp|File no|Date of service|Service|Sex|Age|HIV|TB'
  it('deletes no patient', () => {
    const list = [
      heads,
      '01/01/2024 10:00|1/24|01/01/2024|medical|F|21|test|test',
      '02/01/2024 10:00|2/24|02/01/2024|medical|F|15|test|test',
      '03/01/2024 10:00|3/24|02/01/2024|medical|F|15||',
    ]
    expect(readBook('service-return', { List: list }).of('file_number')).toEqual(['1/24', '2/24', '3/24'])
  })
  it('and an entry by which somebody tried the form is none', () => {
    const list = [heads, '01/01/2024 10:00|test|01/01/2024|medical|F|21|test|', '02/01/2024 10:00|2/24|02/01/2024|medical|F|15||']
    expect(readBook('service-return', { List: list }).of('file_number')).toEqual(['2/24'])
  })
})
