/**
 * How far equality of tokens takes whoever holds those of an office and has its list besides: quick forms of what bench/overlap.ts prints of larger
 * lists, each under a ceiling. With every attack stands how it does without what is done against it, so that one that finds nothing at all is seen.
 */
import { describe, expect, it } from 'vitest'
import { toHex } from '../../src/core/bytes.ts'
import { inputsOf } from '../../src/core/overlap/recipe.ts'
import { agreeShares, hashInput, publicOf, tokenUnder, TRUSTEES, type Share } from '../../src/core/overlap/threshold.ts'
import { mulberry32 } from '../../src/core/seeded.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { byFrequency, byGraph, handingIn, inventLists, withCap, type List } from '../helpers/token-attacks.ts'

const [office] = inventLists(2500) as readonly [List]
const handed = handingIn(mulberry32(11))(office)
const inputs = inputsOf(office.size, office.fields)
const bare = inputs.map((own) => own.map(({ kind, text }) => [kind, text] as const))

describe('whoever has the list and the tokens of an office', () => {
  it('tells by how often each is there hardly one of ten thousand apart', () => {
    const found = byFrequency(handed.records.map((r) => r.tokens))
    expect(found).toBeLessThan(0.0002)
    expect(byFrequency(bare)).toBeGreaterThan(found)
  })
  it.each([
    [1, 0.045, 0.08],
    [0.9, 0.04, 0.06],
    [0.5, 0.025, 0.02],
  ])(
    'and knows %d of its people names by what they have in common fewer than %d of the records, and without cap and records of nobody %d',
    (part, most, without) => {
      const chance = mulberry32(3)
      const rows = office.truth.map((_, i) => i).filter(() => chance() < part)
      const list = rows.map((i) => bare[i] ?? [])
      const known = rows.map((i) => office.truth[i] ?? '')
      const seen = handed.prepared.map((p) => p.inputs.map(({ kind, text }) => [kind, text] as const))
      const whose = handed.prepared.map((p) => (p.row === null ? undefined : office.truth[p.row]))
      expect(byGraph(seen, whose, withCap(list), known).right / office.size).toBeLessThan(most)
      expect(byGraph(bare, office.truth, list, known).right / office.size).toBeGreaterThan(without)
    },
  )
  it('makes with a dictionary of all that is in it no token with one trustee’s shares, and every one with two trustees’', () => {
    const run = nodeRandom.bytes(32)
    const secrets = TRUSTEES.map(() => nodeRandom.bytes(32))
    const held = TRUSTEES.map((t) =>
      agreeShares(
        run,
        t,
        secrets[t] as Uint8Array,
        new Map(TRUSTEES.filter((o) => o !== t).map((o) => [o, publicOf(secrets[o] as Uint8Array)])),
      ),
    )
    const all = new Map<Share, Uint8Array>(held.flatMap((h) => [...h]))
    const texts = [...new Set(inputs.flat().map(({ text }) => text))].slice(0, 12)
    const tokensUnder = (shares: ReadonlyMap<Share, Uint8Array>): string[] =>
      texts.map((text) => toHex(tokenUnder(shares, hashInput(run, text), nodeRandom.bytes)))
    const tokens = tokensUnder(all)
    const two = new Map([...(held[0] as ReadonlyMap<Share, Uint8Array>), ...(held[1] as ReadonlyMap<Share, Uint8Array>)])
    expect(tokensUnder(two)).toEqual(tokens)
    // Whoever lacks a share puts another in its place.
    const one = new Map([...(held[0] as ReadonlyMap<Share, Uint8Array>), ['12', all.get('01') as Uint8Array] as const])
    expect(tokensUnder(one).filter((token) => tokens.includes(token))).toEqual([])
  })
})
