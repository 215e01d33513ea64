/** A family name that is a word for a sum as well: whoever bears it is somebody. Everybody and everything is invented. */
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../../../../test/helpers/read-lists.ts'

const names = (form: string, lines: readonly string[], field: string) => {
  const { of, notes } = readBook(form, { List: lines }, { 'rule:numbered': 'yes' })
  return { names: of(field), told: notes.flatMap((n) => (n.code === 'sums-named' ? [n.rows] : [])) }
}
const COURT = ['Case|Accused|Sex|Age|Law|Registered', '1/24|A na|M|34|2008 law art. 10|12/02/2024']
const LIST = ['File no|Name of victim|Sex|Age|Date identified', '1/24|Sok Dara|F|20|01/06/2024']

describe('a person of the family Sum', () => {
  it.each([
    [COURT, '|Sum Dara|M|30||', '2/24|B na|F|30|2008 law art. 10|13/02/2024', 'court-return', 'accused_name', 'Sum Dara'],
    [LIST, '2/24|Sum May|F|15|02/06/2024', '3/24|Kim Na|F|20|03/06/2024', 'identification', 'person_name', 'Sum May'],
    [LIST, '2/24|SUM MEN|M|15|02/06/2024', '3/24|Kim Na|F|20|03/06/2024', 'identification', 'person_name', 'SUM MEN'],
    [
      ['No|Name|Age|Date identified', '1|Sok Dara|20|01/02/2024'],
      '2|Sum Dara|20|02/01/2024',
      '3|Kim Na|21|03/01/2024',
      'identification',
      'person_name',
      'Sum Dara',
    ],
  ] as const)('is in the list: %j', (before, own, after, form, field, name) => {
    const { names: got, told } = names(form, [...before, own, after], field)
    expect(got).toHaveLength(3)
    expect([got[1], told]).toEqual([name, []])
  })
  it.each([
    [COURT, '|Sum|M|34|2008 law art. 10|13/02/2024', '2/24|B na|F|30|2008 law art. 10|13/02/2024', 'court-return', 'accused_name', 'Sum'],
    [LIST, '2/24|Sum|F|22|02/06/2024', '3/24|Kim Na|F|20|03/06/2024', 'identification', 'person_name', 'Sum'],
    [LIST, '2/24|Sum ly|F|22|02/06/2024', '3/24|Kim Na|F|20|03/06/2024', 'identification', 'person_name', 'Sum ly'],
    [LIST, '2/24|Sum dara na|F||02/06/2024', '3/24|Kim Na|F|20|03/06/2024', 'identification', 'person_name', 'Sum dara na'],
    [LIST, '2/24|Sum dara|F|22|02/06/2024', '3/24|Kim Na|F|20|03/06/2024', 'identification', 'person_name', 'Sum dara'],
    [
      ['No|Name of victim|Sex|Age|Date identified', '1|Sok Dara|F|20|01/02/2024'],
      '2|Sum|F|22|02/01/2024',
      '3|Kim Na|F|21|03/01/2024',
      'identification',
      'person_name',
      'Sum',
    ],
  ] as const)('who is written so alone is in the list: %j', (before, own, after, form, field, name) => {
    expect(names(form, [...before, own, after], field).names[1]).toBe(name)
  })
  it('of whom the row says nothing is named, as the sum for which it is taken', () => {
    expect(names('identification', [...LIST, '|Sum Dara|||', '2/24|Kim Na|F|20|03/06/2024'], 'person_name')).toEqual({
      names: ['Sok Dara', 'Kim Na'],
      told: [[3]],
    })
  })
  it.each(['Sum total', 'Sum', 'Sum of all', 'Total', 'Sum Total'])('is not in a line of a sum: %s', (words) => {
    const { names: got, told } = names('identification', [...LIST, '2/24|Kim Na|F|20|03/06/2024', `|${words}|2||`], 'person_name')
    expect([got, told]).toEqual([['Sok Dara', 'Kim Na'], []])
  })
})
