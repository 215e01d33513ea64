/** What leaves the unit of a run across the wall is a band, and the unit's own signature is on it: whoever changes it, or says it in the unit's place, is believed by nobody. */
import { describe, expect, it } from 'vitest'
import { madeSigner } from '../../../test/helpers/made-ledger.ts'
import { toBase64Url } from '../bytes.ts'
import { printVkey, signNote } from '../ledger/note.ts'
import { nameRun, readRun, readWord, signWord, type Outcome, type Run } from './run.ts'
import { RECIPE } from './recipe.ts'

const unit = madeSigner('unit.example/1', 1)
const trustees = [2, 3, 4].map((n) => madeSigner(`vault.example/${n}`, n))
const office = (id: string, n: number, side: 'victims' | 'accused') =>
  ({ id, side, key: printVkey(madeSigner(`office.example/${id}`, n).key), most: 20 }) as const
const seal = (n: number): string => toBase64Url(new Uint8Array(32).fill(n))
const run: Run = {
  offices: [office('shelter', 5, 'victims'), office('court', 6, 'accused')],
  trustees: trustees.map((t) => printVkey(t.key)) as unknown as Run['trustees'],
  unit: { key: printVkey(unit.key), seal: seal(1) },
  statistics: { key: printVkey(madeSigner('statistics.example/1', 7).key), seal: seal(2) },
  recipe: RECIPE,
  siblings: 'apart',
  until: '2026-12-31',
}
const name = nameRun(run)
const outcome: Outcome = { run: name, across: { from: 40, to: 49 }, within: { victims: null, accused: null }, pairs: seal(3) }
const read = (note: string): Outcome | undefined => readWord(note, 'outcome', [run.unit.key])?.word

describe('the number across the wall', () => {
  const note = signWord(unit, 'outcome', outcome)
  it('is signed by the unit, whose key stands in the run that the unit signed', () => {
    const known = readRun(signWord(unit, 'run', run))
    expect(known?.name).toBe(name)
    expect(readWord(note, 'outcome', [known?.run.unit.key ?? ''])).toEqual({ word: outcome, by: run.unit.key })
  })
  it('is no word once one digit of it is another, or the name of its run', () => {
    for (const [was, is] of [
      ['"from":40', '"from":30'],
      ['"to":49', '"to":59'],
      [name, name.replace(/^./, (c) => (c === '0' ? '1' : '0'))],
    ] as const) {
      expect(note).toContain(was)
      expect(read(note.replace(was, is))).toBeUndefined()
    }
  })
  it.each([...trustees.map((t) => [t.key.name, t] as const), ['an office', madeSigner('office.example/court', 6)] as const])(
    'is no word of %s in the unit’s place, nor under the unit’s name',
    (_, other) => {
      expect(read(signWord(other, 'outcome', outcome))).toBeUndefined()
      expect(read(signWord(other, 'outcome', outcome).replaceAll(other.key.name, unit.key.name))).toBeUndefined()
    },
  )
  it('is a band or fewer than the threshold, and an exact number is no word, whoever signs it', () => {
    const signed = (across: unknown): string =>
      signNote(unit, `saksi-overlap/1 outcome\n${JSON.stringify(inOrder({ ...outcome, across }))}\n`)
    expect(read(signed({ from: 40, to: 49 }))).toEqual(outcome)
    expect(read(signed({ fewerThan: 20 }))?.across).toEqual({ fewerThan: 20 })
    for (const exact of [43, { people: 43 }, { from: 43 }, { from: 40, to: 49, people: 43 }, { fewerThan: 20, people: 3 }])
      expect(read(signed(exact)), JSON.stringify(exact)).toBeUndefined()
  })
})

/** Keys in the order in which canonical JSON has them. */
const inOrder = (word: object): object => Object.fromEntries(Object.entries(word).toSorted(([a], [b]) => (a < b ? -1 : 1)))
