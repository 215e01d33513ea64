/** Lists of offices that help people of every kind, in which most are of no trafficking. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../test/helpers/read-lists.ts'

/** Exports without a column of the country's recipes: of OSCaR no status, of Primero no known name of the day. */
const OSCAR = (reason: string): string => `
Client ID|Given Name (Latin)|Family Name (Latin)|Gender|Date of Birth|Initial Referral Date|${reason}
C-1|Dara|SAMPLE|Male|12/02/2012|12/02/2024|Neglect
C-2|Sry|TESTING|Female|12/02/2011|13/02/2024|Human trafficking
C-3|Ra|PROBE|Female|12/02/2010|14/02/2024|
C-4|Bo|SAMPLE|Male|12/02/2013|15/02/2024|neglect`
const PRIMERO = `
Case ID|Day of first contact|Protection concerns|Sex|Age
P-1|12/02/2024|neglect; Not attending school|male|12
P-2|13/02/2024|Trafficked/smuggled, neglect|female|13
P-3|14/02/2024|sexual exploitation|female|14`
const KHMER = `
លេខករណី|ឈ្មោះ|ភេទ|ថ្ងៃទទួល|មូលហេតុបញ្ជូន
ក-១|សុខ តេស្ត|ប្រុស|12/02/2024|ធ្វេសប្រហែស
ក-២|ចាន់ តេស្ត|ស្រី|13/02/2024|ជួញដូរមនុស្ស`
const HTCDS = `
Case ID|Name|Gender|Date of meeting|Trafficking status|Nationality
K-1|SAMPLE Du|Female|12/02/2024|Not a victim|Khmer
K-2|TESTING Sry|Female|13/02/2024|At risk|Khmer`

const of = (column: string, ...texts: readonly string[]): readonly string[] =>
  texts.map((text) => `word:reason@encounter@${column}:${text}`)
const reasonsIn = (asked: readonly string[]): readonly string[] => asked.filter((id) => id.startsWith('word:reason@'))

describe('kinds of trafficking and other matters in one column, under a heading that no form asks for', () => {
  const list = (types: readonly string[]): string =>
    ['Client no|Sex|Date admitted|Type of case', ...types.map((type, i) => `C-${i}|F|0${i + 1}/03/2023|${type}`)].join('\n')
  const mixed = list(['sex trafficking', 'rape', 'labour', 'labour trafficking + rape', 'rape', 'domestic violence'])
  const [rape, dv] = ['rape', 'domestic violence'].map((text) => `word:reason@shelter-return@type of case:${text}`) as [string, string]
  it('whether whoever came for another alone is of the list is asked, once for all', () => {
    const read = readLists('shelter-return', [mixed])
    expect(reasonsIn(read.asked)).toEqual([rape, dv])
    const said = readLists('shelter-return', [mixed], { [rape]: 'row=no', [dv]: 'row=yes' })
    expect(said.of('file_number')).toEqual(['C-0', 'C-2', 'C-3', 'C-5'])
    expect(said.notes.filter((n) => n.code === 'reasons-left-out')).toMatchObject([{ rows: [3, 6] }])
  })
  it('also in the letters of a sheet of codes', () => {
    const key = 'Type of case|A|sex trafficking\nType of case|B|rape\nType of case|C|other'
    expect(reasonsIn(readLists('shelter-return', [list(['A', 'B', 'A+B', 'C']), key]).asked)).toEqual([rape])
  })
  it.each([[['rape', 'rape']], [['sex trafficking', 'labour']]])('where no other stands beside it nothing is: %j', (types) => {
    expect(reasonsIn(readLists('shelter-return', [list(types)]).asked)).toEqual([])
  })
})

describe('why somebody came to an office that helps people of every kind', () => {
  it.each([
    ['OSCaR', OSCAR('Reason for Referral'), of('reason for referral', 'neglect', '—')],
    ['Primero', PRIMERO, of('protection concerns', 'neglect', 'not attending school', 'sexual exploitation')],
    ['in Khmer', KHMER, of('មូលហេតុបញ្ជូន', 'ធ្វេសប្រហែស')],
    ['HTCDS', HTCDS, of('trafficking status', 'at risk')],
  ])('is asked about, once for all who came for it, and nothing goes in before: %s', (_, list, asked) => {
    const read = readLists('encounter', [list])
    expect(reasonsIn(read.asked).toSorted()).toEqual(asked.toSorted())
    expect(read.waiting).toContain('file_number')
  })
  it('leaves out whoever came for something else, and says so', () => {
    const [neglect = '', empty = ''] = of('reason for referral', 'neglect', '—')
    const { of: values, notes, asked } = readLists('encounter', [OSCAR('Reason for Referral')], { [neglect]: 'row=no', [empty]: 'row=yes' })
    expect([values('file_number'), reasonsIn(asked)]).toEqual([['C-2', 'C-3'], []])
    expect(notes).toContainEqual({ code: 'reasons-left-out', sheet: 'List 1', rows: [2, 5] })
  })
  it('takes whoever came for trafficking among other reasons', () => {
    const [neglect = '', school = '', sexual = ''] = of('protection concerns', 'neglect', 'not attending school', 'sexual exploitation')
    const answers = { [neglect]: 'row=no', [school]: 'row=no', [sexual]: 'row=yes', 'column:day of first contact': 'encountered_day' }
    expect(readLists('encounter', [PRIMERO], answers).of('file_number')).toEqual(['P-2', 'P-3'])
  })
  it('is asked of every form of people who are helped, and in no list of the accused or of suspects', () => {
    for (const form of ['referral', 'victim-episode', 'service-return', 'shelter-return', 'identification'])
      expect(reasonsIn(readLists(form, [OSCAR('Referral reason')]).asked).length).toBe(2)
    const accused = `
Case|Accused|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict|Reason for referral
1/24|SAMPLE Du|M|34|10|12/02/2024|15/08/2024|Guilty|new evidence`
    expect(reasonsIn(readLists('court-return', [accused]).asked)).toEqual([])
  })
})
