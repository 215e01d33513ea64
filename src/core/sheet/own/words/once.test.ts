/** Nothing of a cell is kept once its file is read, by anything that is kept as long as the program runs. Every text is invented. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { country, knowIt, readLists, words } from '../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { readLabel } from '../../counts/label.ts'
import { headingsOf } from '../heading/heading.ts'
import { WhileRead } from './once.ts'
import { Tiler } from './tile.ts'

knowIt()
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** What is only held weakly goes once its turn is over. Up to four times: a collection that had begun meanwhile ends, and takes what was made in it for alive. */
async function endTurn(isGone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 4 && !isGone(); turn++) {
    await new Promise((done) => setImmediate(done))
    collect()
  }
}

describe('what is worked out of a cell', () => {
  it('is found again while the file is read', () => {
    const kept = new WhileRead<object>()
    const made = kept.get('Zebra Canary', () => ({}))
    expect(kept.get('Zebra Canary', () => ({}))).toBe(made)
    const tiler = new Tiler([['name', 'x']], false)
    expect(tiler.tile('Zebra Canary name')).toBe(tiler.tile('Zebra Canary name'))
  })
  it.each(['Zebra Canary', 'name Zebra Canary', 'គំរូ កាណារី', '12/2024', 'name'])(
    'and is gone behind it, with its text: %s',
    async (cell) => {
      const tiler = new Tiler([['name', 'x']], true)
      const held = ((): WeakRef<object> => new WeakRef(tiler.tile(cell)))()
      await endTurn(() => held.deref() === undefined)
      expect(held.deref()).toBeUndefined()
      expect(tiler.tile(cell).length).toBeGreaterThan(0)
    },
  )
})

describe('a map in which a word is looked up', () => {
  /** Every text that a map is given while `read` runs, by whichever of the program's own maps lives on. */
  async function keptWhile(read: () => void, canary: string): Promise<number> {
    const maps: WeakRef<Map<unknown, unknown>>[] = []
    const { set } = Map.prototype
    Map.prototype.set = function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
      if (typeof key === 'string' && key.toLowerCase().includes(canary)) maps.push(new WeakRef(this))
      return set.call(this, key, value) as Map<unknown, unknown>
    }
    try {
      read()
    } finally {
      Map.prototype.set = set
    }
    expect(maps.length).toBeGreaterThan(0)
    const keeping = (): number =>
      maps.filter((map) => [...(map.deref()?.keys() ?? [])].some((key) => typeof key === 'string' && key.toLowerCase().includes(canary)))
        .length
    await endTurn(() => keeping() === 0)
    return keeping()
  }
  const court = (name: string): string =>
    [
      'No|Case|Name|Sex|Age|Law 2008, art.|Registered|Judgment|Result|Sentence',
      ...[1, 2, 3].map((n) => `${n}|${n}/24|${name} ${'abc'[n - 1]}|F|3${n}|10|2024-05-01|2025-01-17|guilty|8 years`),
    ].join('\n')
  const helped = (name: string): string =>
    [
      'File no|Name of victim|Sex|Age|Nationality|Date identified|Status',
      ...[1, 2, 3].map((n) => `${n}/24|${name} ${'abc'[n - 1]}|F|3${n}|Khmer|0${n}/02/2024|victim`),
    ].join('\n')
  it.each([
    ['court-return', court],
    ['identification', helped],
    ['victim-episode', helped],
  ] as const)('keeps no name of a list of %s', async (form, list) => {
    // The first reading works out what is kept of the country.
    readLists(form, [list('Sample')])
    expect(await keptWhile(() => readLists(form, [list('Zebraquux Victim')]), 'zebraquux')).toBe(0)
  })
  it('keeps no heading, and no label of a table of counts', async () => {
    const headings = headingsOf(findForm(country, 'court-return') as Form, country, words)
    expect(await keptWhile(() => headings.read('Name Zebraquux'), 'zebraquux')).toBe(0)
    expect(await keptWhile(() => readLabel('women of Zebraquux', words), 'zebraquux')).toBe(0)
  })
})
