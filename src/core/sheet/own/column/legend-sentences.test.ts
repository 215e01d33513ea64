/** A legend in one cell whose sentences begin with the heading of a column, among others that are of no column. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../test/helpers/read-lists.ts'

const LIST = `Date of judgment|Case|Accused|M/F|Age|Charge|V|Sentence|P
08.05.2023|TST 23/23|Wump Moonpocket|F|39|TIP 15|G|7y|p
08.05.2023|TST 23/23|Gobbet Sockdrawer|M|21|TIP 15|NG|-|abs
28.07.2023|TST 23/22|Third Invented|M|55|TIP 15|G|5y, SS 5y|dp`
const LEGEND =
  'V verdict: G guilty, NG not guilty. y years, m months, SS = of which suspended. M = million riel. P: p present, abs absent, dp deemed present'

describe('sentences of a legend that begin with a heading', () => {
  const said = readLists('court-return', [
    `${LIST}\nTIP = Law on the Suppression of Human Trafficking and Sexual Exploitation (2008)\n${LEGEND}`,
  ])
  it('explain the letters under it, and nothing is asked of them', () => {
    expect(said.of('outcome')).toEqual(['convicted', 'acquitted', 'convicted'])
    expect(said.of('presence')).toEqual(['in_person', 'in_absentia', 'deemed_present'])
    expect(said.asked.filter((id) => /:(?:v|p)(?::|$)/.test(id))).toEqual([])
  })
  it('and the others explain what is of no column', () => expect(said.of('suspended_months')).toEqual(['', '', '60']))
})
