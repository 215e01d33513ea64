/** Which tables of a part are left out beside a whole row, and what it tells whoever knows the rule: nothing that the row's own codes do not. */
import { describe, expect, it } from 'vitest'
import { askedTables, familiesOf, indicatorOf } from '../../../core/release/asked.ts'
import { tableSetOf } from '../../../road/protect.ts'
import type { Counted } from '../../../road/stages.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import type { Gate } from '../clear-tables.ts'
import { leftForWider, placeTable, type Trial } from './trial.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
const family = familiesOf(askedTables(kh).asked).find(({ root }) => root.id === 'persons-convicted')!
const indicator = indicatorOf(family.root)
const FORM = 'form_of_exploitation'
const [LABOUR] = family.subsets.filter(({ id }) => id.endsWith('FORCED_LABOUR'))
const by = [FORM, 'sector', 'law_basis', ...family.subsets.map(({ id }) => id)]
const settling = { threshold: 3, key: new Uint8Array(32).fill(1), earlier: [] }

/** People convicted in an invented year, all under the one law, by form. */
function trialOf(forms: Readonly<Record<string, number>>): Trial {
  const cells = Object.entries(forms).map(([form, value]) => {
    const isIn = family.subsets.map(({ id }) => [id, id !== LABOUR!.id || form === 'FORCED_LABOUR' ? 'yes' : 'no'])
    return { by: { [FORM]: form, sector: 'fishing', law_basis: 'TIP_LAW', ...Object.fromEntries(isIn) }, value }
  })
  const counted = {
    by,
    cells,
    indicator: indicator.id,
    from: '2026-01-01',
    to: '2027-01-01',
    unit: 'people',
    as_of: '2026-12-31',
  } as unknown as Counted
  const { set, members } = tableSetOf(counted, [], kh, indicator, family.subsets, settling)
  const wanted = family.asked.map((table) => placeTable(table, family, members))
  return { set, merged: new Map(), counted, threshold: 3, gate: { country: kh } as unknown as Gate, family, wanted }
}
const leftIn = (trial: Trial): string[] =>
  leftForWider(trial.wanted, trial.wanted, trial).map(({ left: l }) => `${l.figure} by ${l.by}, for ${l.beside.figure} by ${l.beside.by}`)
const isInSum = ({ set }: Trial): boolean => set.merged!.some((m) => m.ordered && m.level === FORM && m.of.includes('FORCED_LABOUR'))

describe('a whole row by form, and those convicted of one form, by trade and by law', () => {
  it('stand beside each other where the form has a number of its own; where the row counts it with others the part is left out, and the row stays', () => {
    expect(leftIn(trialOf({ FORCED_LABOUR: 29, DOMESTIC_SERVITUDE: 2, FORCED_MARRIAGE: 8, SEXUAL_EXPLOITATION: 18 }))).toEqual([])
    const few = trialOf({ FORCED_LABOUR: 2, FORCED_MARRIAGE: 8, SEXUAL_EXPLOITATION: 18 })
    expect(leftIn(few)).toEqual(
      ['law_basis', 'sector'].map((cut) => `persons-convicted FORCED_LABOUR by ${cut}, for persons-convicted by ${FORM}`),
    )
    // Nothing stands in its way where the row itself does not go out.
    const rows = few.wanted.filter((w) => w.by !== FORM)
    expect(leftForWider(few.wanted, rows, few)).toEqual([])
  })

  // What a reader may conclude from that is tried on every row of five codes, in src/core/release/join-few.test.ts.
  it('follows from what the row counts as one, and from whether both of them are in it: from no other number', () => {
    const seen = new Map<boolean, Set<number>>()
    const counts = [0, 1, 2, 3, 5, 9]
    for (const labour of counts)
      for (const servitude of counts)
        for (const crime of counts) {
          const trial = trialOf({ FORCED_LABOUR: labour, DOMESTIC_SERVITUDE: servitude, FORCED_CRIMINALITY: crime, SEXUAL_EXPLOITATION: 9 })
          const isLeft = leftIn(trial).length > 0
          expect(isLeft, [labour, servitude, crime].join()).toBe(isInSum(trial) && labour > 0 && servitude + crime > 0)
          seen.set(isLeft, (seen.get(isLeft) ?? new Set()).add(servitude))
        }
    expect([...seen.get(true)!].toSorted()).toEqual(counts)
    expect([...seen.get(false)!].toSorted()).toEqual(counts)
  })
})
