/** Sections of one sheet, each with headings of its own: what they come to, and the law that they are of. Everybody is invented. */
import { expect, it } from 'vitest'
import { readLists } from '../../../../../test/helpers/read-lists.ts'

const sections = (total: number): string =>
  [
    'A. Under investigation (law of 2008)',
    'No|Case|Name of accused|Sex|Article|Registered|Charged on|Measure',
    '1|36/25|SAMPLE Thma|M|11|2025-03-28|2025-03-31|detained',
    '2|37/25|SAMPLE Tuek|F|11|2025-03-28|2025-03-31|free',
    'Total A: 2 persons',
    '',
    'B. Judged (law of 2008)',
    'No|Case|Name of accused|Sex|Article|Registered|Charged on|Judgment date|Outcome|Sentence',
    '1|8/24|SAMPLE Dei|M|12|2024-03-01|2024-03-04|2024-11-04|convicted|8 years',
    'Total B: 1 person',
    '',
    `Grand total: ${total} persons`,
  ].join('\n')

const codesOf = (total: number): string[] => readLists('court-return', [sections(total)]).notes.map((n) => n.code)

it('a sum below the last is of all of them, though each has headings of its own', () => {
  const codes = codesOf(3)
  expect(codes).not.toContain('total-disagrees')
})
it('and one that fits none of them is said', () => {
  expect(codesOf(4)).toContain('total-disagrees')
})

it('the law that the title names is of every section, though people of one above are charged under another as well', () => {
  const lines = sections(3).replaceAll(' (law of 2008)', '').replace('|F|11|', '|F|art. 11; art. 253 Criminal Code|')
  const { asked, of } = readLists('court-return', [`Cases under the law of 2008 on human trafficking\n\n${lines}`])
  expect(asked).not.toContain('rule:law')
  expect(of('offence')).toEqual(['L2008-11', 'L2008-11', 'L2008-12'])
})
