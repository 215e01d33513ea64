/** How many people offices have in common: who learns what of it, by the table of docs/spec/overlap.md, and what becomes of somebody who lies. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromBase64Url, fromHex, toBase64Url, toHex } from '../../src/core/bytes.ts'
import { bornOn } from '../../src/core/linkage/birth.ts'
import { printVkey } from '../../src/core/ledger/note.ts'
import { countAcross, linkSide } from '../../src/core/overlap/link.ts'
import { inputsOf, KINDS } from '../../src/core/overlap/recipe.ts'
import { readRun, readWord, signWord, type Run } from '../../src/core/overlap/run.ts'
import type { Submission, WallSide } from '../../src/core/overlap/submission.ts'
import {
  agreeShares,
  hashInput,
  publicOf,
  SHARES,
  tokenUnder,
  TRUSTEES,
  type Share,
  type Trustee,
} from '../../src/core/overlap/threshold.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { seedSigner } from '../../src/store/files/seed-signer.ts'
import { agreeKeys, answerOffice, endRun, openRun, type Keeping } from '../../src/vault/overlap-keys.ts'
import { askTokens, sendTokens, type Rows } from '../../src/work/overlap/office.ts'
import { makeParty, openSealed, readParty, type Card, type Party } from '../../src/work/overlap/party.ts'
import { readOutcome, type Found } from '../../src/work/overlap/statistics.ts'
import { beginUnit, countRun } from '../../src/work/overlap/unit.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('overlap')
const TODAY = '2026-11-30'
/** Invented: the third is in all three lists, the second in both of victims. */
const LISTS: Readonly<Record<string, { readonly side: WallSide; readonly people: readonly (readonly [name: string, born: string])[] }>> = {
  police: {
    side: 'victims',
    people: [
      ['Rut Popi', '1999-04-02'],
      ['Svit Lam', '2001-05-06'],
      ['ប្លូ គ្រុប', '2003-07-08'],
      ['Nha Chek', '1995-01-30'],
    ],
  },
  shelter: {
    side: 'victims',
    people: [
      ['Popi Dung', '1998-08-09'],
      ['Lam Svit', '2001-05-06'],
      ['Krup Blou', '2003-07-08'],
      ['Skor Ming', '2000-12-24'],
    ],
  },
  court: {
    side: 'accused',
    people: [
      ['Blu Krup', '2003-07-08'],
      ['Hun Thly', '1981-02-03'],
      ['Vat Nav', '1979-06-05'],
      ['Pouv Lip', '1988-10-11'],
    ],
  },
}
const OFFICES = Object.keys(LISTS)
const rowsOf = (office: string): Rows => {
  const people = LISTS[office]?.people ?? []
  return {
    size: people.length,
    ids: people.map((_, i) => `${office}-row-${i}`),
    fields: [
      { as: 'name', label: 'name', cells: people.map(([name]) => [name]) },
      { as: 'birth', label: 'born', births: people.map(([, born]) => bornOn(born)) },
    ],
  }
}

type Keeper = Keeping & { readonly at: Trustee }
type Begun = {
  readonly note: string
  readonly name: string
  readonly run: Run
  readonly dir: (party: string) => string
  readonly keepers: readonly Keeper[]
}
let n = 0
async function begin(offices: readonly string[], until = '2026-12-31', known?: readonly Keeper[]): Promise<Begun> {
  const root = join(scratch.path, String(n++))
  const dir = (party: string): string => join(root, party)
  const keepers =
    known ??
    TRUSTEES.map((at): Keeper => ({
      at,
      dir: dir(`trustee-${at}`),
      today: TODAY,
      signer: seedSigner(`vault.example/${at}`, nodeRandom.bytes(32)),
    }))
  const cards = new Map<string, Card>()
  for (const party of [...offices, 'statistics']) cards.set(party, (await makeParty(dir(party), party)).card)
  const { note, name } = await beginUnit(dir('unit'), {
    offices: offices.map((id) => ({ id, side: LISTS[id]?.side ?? 'victims', key: cards.get(id)?.key ?? '' })),
    trustees: keepers.map((k) => printVkey(k.signer.key)) as unknown as Run['trustees'],
    statistics: cards.get('statistics') as Card,
    siblings: 'apart',
    most: 20,
    until,
  })
  return { note, name, run: readRun(note)?.run as Run, dir, keepers }
}
const agreeAll = ({ note, keepers }: Begun): readonly string[] => {
  const openings = keepers.map((k) => openRun(note, k))
  return keepers.map((k) => agreeKeys(note, openings, k))
}
const failsWith = (code: string) => expect.objectContaining({ code })

/** Every byte of a folder, as text. */
const bytesIn = (dir: string): string =>
  !existsSync(dir)
    ? ''
    : readdirSync(dir)
        .map((f) => join(dir, f))
        .map((f) => (statSync(f).isDirectory() ? bytesIn(f) : readFileSync(f, 'utf8')))
        .join('\n')

describe('a run of three offices', () => {
  let begun: Begun
  let outcome = ''
  let found: Found
  /** What each party held when it held most, and every word that it was given and could open. */
  const seen = new Map<string, string>()
  const points = new Map<string, readonly string[]>()
  const tokens = new Map<string, readonly string[]>()
  let shares: ReadonlyMap<Share, Uint8Array>

  const asked = new Map<string, string>()
  beforeAll(async () => {
    begun = await begin(OFFICES)
    const { note, name, run, dir, keepers } = begun
    const keys = agreeAll(begun)
    shares = new Map(
      keepers.flatMap((k) => {
        const kept = JSON.parse(readFileSync(join(k.dir, 'overlap', `${name}.json`), 'utf8')) as { shares: Record<Share, string> }
        return SHARES.flatMap((s) => (kept.shares[s] === undefined ? [] : [[s, fromBase64Url(kept.shares[s])] as const]))
      }),
    )
    const pair = [0, 2] as const
    const sent: string[] = []
    for (const office of OFFICES) {
      const ask = askTokens(note, rowsOf(office), { dir: dir(office), today: TODAY })
      asked.set(office, ask)
      points.set(
        office,
        readWord(
          ask,
          'asked',
          run.offices.map((o) => o.key),
        )?.word.points ?? [],
      )
      const answers = pair.map((t) => answerOffice(note, ask, pair, keepers[t] as Keeper))
      const word = await sendTokens(note, keys, answers, { dir: dir(office), today: TODAY })
      sent.push(word)
      const inside = await sealedFor(readParty(dir('unit')), 'unit', word)
      tokens.set(office, [...new Set([...inside.matchAll(/\[\d+,"([\w-]{16})"\]/g)].map((m) => m[1] ?? ''))])
      seen.set('unit', (seen.get('unit') ?? '') + inside)
      seen.set(office, bytesIn(dir(office)) + answers.join(''))
    }
    for (const k of keepers) seen.set('trustee', (seen.get('trustee') ?? '') + bytesIn(k.dir) + [...asked.values()].join(''))
    seen.set('unit', `${seen.get('unit') ?? ''}${bytesIn(dir('unit'))}`)
    outcome = await countRun(dir('unit'), note, sent)
    const statistics = readParty(dir('statistics'))
    const rows = await Promise.all(sent.map((word) => sealedFor(statistics, 'statistics', word)))
    found = await readOutcome(dir('statistics'), note, sent, outcome)
    seen.set('statistics', bytesIn(dir('statistics')) + rows.join('') + JSON.stringify(found) + outcome)

    async function sealedFor(party: Party, of: 'unit' | 'statistics', word: string): Promise<string> {
      const opened =
        readWord(
          word,
          'sent',
          run.offices.map((o) => o.key),
        )?.word[of] ?? ''
      return JSON.stringify(await openSealed(party, name, opened))
    }
  }, 60_000)

  it('finds who is in two lists of one side, in either script and order, and only there', () => {
    const names = found.pairs.map(({ a, b }) => [a[1], b[1]].toSorted().join(' ')).toSorted()
    expect(names).toEqual(['police-row-1 shelter-row-1', 'police-row-2 shelter-row-2'])
    expect(found.sides).toEqual({ victims: { records: 8, least: 6 }, accused: { records: 4, least: 4 } })
    // One person is on both sides; so few are told as nothing but that.
    expect(found.across).toEqual({ fewerThan: 20 })
  })

  it('makes the tokens that the RFC makes of the same input under the sum of the shares', () => {
    const [input] = inputsOf(4, rowsOf('police').fields)[0] ?? []
    const alone = tokenUnder(shares, hashInput(fromHex(begun.name), input?.text ?? ''), nodeRandom.bytes)
    expect(tokens.get('police')).toContain(toBase64Url(alone))
  })

  describe('by the table', () => {
    const table = readTable()
    // As written, in any order, as the recipe has them, and with the days.
    const NAMES = Object.values(LISTS).flatMap(({ people }) =>
      people.flatMap(([name, born]) => [
        name,
        name.toLowerCase(),
        name.split(' ').toReversed().join(' '),
        name.split(' ').toSorted().join(' ').toLowerCase(),
        born,
      ]),
    )
    const has = (party: string, facts: readonly string[]): boolean => facts.some((fact) => (seen.get(party) ?? '').includes(fact))
    const parties = (row: string): readonly string[] => (row === 'office' ? OFFICES : [row])
    const othersOf = (office: string): readonly string[] => OFFICES.filter((o) => o !== office)
    const rowsNamed = (office: string): readonly string[] => rowsOf(office).ids
    const chanceNames = (): readonly string[] => [...(seen.get('unit') ?? '').matchAll(/"id":"([0-9a-f]{16})"/g)].map((m) => m[1] ?? '')

    const LOOK: Readonly<Record<string, (party: string) => string>> = {
      // An office's list is its own: what it keeps of the run has no name either.
      names: (p) => (OFFICES.includes(p) ? (has(p, NAMES) ? 'written' : 'own') : has(p, NAMES) ? 'yes' : 'no'),
      'its own rows': (p) => (OFFICES.includes(p) && has(p, rowsNamed(p)) ? 'yes' : 'no'),
      "others' rows": (p) => (has(p, (OFFICES.includes(p) ? othersOf(p) : OFFICES).flatMap(rowsNamed)) ? 'yes' : 'no'),
      points: (p) => {
        if (!OFFICES.includes(p)) return has(p, [...points.values()].flat()) ? 'yes' : 'no'
        return has(
          p,
          othersOf(p).flatMap((o) => points.get(o) ?? []),
        )
          ? 'yes'
          : 'own'
      },
      tokens: (p) => {
        if (!OFFICES.includes(p)) return has(p, [...tokens.values()].flat()) ? 'yes' : 'no'
        const own = new Set(tokens.get(p))
        return has(
          p,
          othersOf(p).flatMap((o) => (tokens.get(o) ?? []).filter((t) => !own.has(t))),
        )
          ? 'yes'
          : 'own'
      },
      'pairs of one side': (p) => {
        if (p === 'unit') return chanceNames().length > 0 ? 'by chance names' : 'no'
        return /"bits":/.test(seen.get(p) ?? '') ? 'yes' : 'no'
      },
      // The number is in nothing that is written: the unit alone has it, while it counts.
      'the number across': (p) => (p === 'unit' ? 'yes' : readWord(outcome, 'outcome', [begun.run.unit.key]) ? 'band' : 'no'),
    }

    it('names every party and everything there is to learn, and nothing else', () => {
      expect(table.rows.map((r) => r.party)).toEqual(['office', 'trustee', 'unit', 'statistics'])
      expect(table.facts).toEqual(Object.keys(LOOK))
    })
    for (const { party, cells } of table.rows)
      for (const [i, said] of cells.entries()) {
        const fact = table.facts[i] ?? ''
        it(`${party}: ${fact}: ${said}`, () => {
          for (const one of parties(party)) expect(LOOK[fact]?.(one)).toBe(said)
        })
      }
  })

  it('the unit is gone, with its keys and all that it had', async () => {
    expect(existsSync(begun.dir('unit'))).toBe(false)
    await expect(countRun(begun.dir('unit'), begun.note, [])).rejects.toEqual(failsWith('overlap.no-party'))
  })

  it('a trustee that ended it answers nothing of it any more, and begins it no second time', () => {
    const [keeper] = begun.keepers as [Keeper]
    endRun(begun.name, keeper)
    expect(() => answerOffice(begun.note, asked.get('police') ?? '', [0, 1], keeper)).toThrow(failsWith('overlap.no-party'))
    expect(() => openRun(begun.note, keeper)).toThrow(failsWith('overlap.no-party'))
  })
})

describe('a trustee', () => {
  it('that signs another key is found before anything is asked, with the one who may be wronged', async () => {
    const begun = await begin(['police', 'court'])
    const { note, name, run, dir, keepers } = begun
    const keys = [...agreeAll(begun)]
    const own = readWord(keys[1] ?? '', 'keys', run.trustees)?.word.keys ?? {}
    const other = toBase64Url((await import('@noble/curves/ed25519.js')).ristretto255.Point.BASE.multiply(7n).toBytes())
    keys[1] = signWord((keepers[1] as Keeper).signer, 'keys', { run: name, keys: { ...own, '12': other } })
    const ask = askTokens(note, rowsOf('police'), { dir: dir('police'), today: TODAY })
    const answers = [0, 2].map((t) => answerOffice(note, ask, [0, 2], keepers[t] as Keeper))
    await expect(sendTokens(note, keys, answers, { dir: dir('police'), today: TODAY })).rejects.toMatchObject({
      code: 'overlap.keys-differ',
      message: expect.stringContaining('vault.example/2') as string,
    })
  }, 30_000)

  it('that answers under another key is named, and the two others do without it', async () => {
    const begun = await begin(['police', 'court'])
    const { note, name, dir, keepers } = begun
    const keys = agreeAll(begun)
    const at = { dir: dir('police'), today: TODAY }
    const ask = askTokens(note, rowsOf('police'), at)
    const honest = answerOffice(note, ask, [0, 1], keepers[0] as Keeper)
    // The second one puts a share of its own in the place of what it agreed: it tags this office's tokens.
    const path = join((keepers[1] as Keeper).dir, 'overlap', `${name}.json`)
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { shares: Record<string, string> }
    const liar = { ...kept, shares: { ...kept.shares, '12': kept.shares['01'] } }
    ;(await import('node:fs')).writeFileSync(path, JSON.stringify(liar))
    const lies = answerOffice(note, ask, [0, 1], keepers[1] as Keeper)
    await expect(sendTokens(note, keys, [honest, lies], at)).rejects.toMatchObject({
      code: 'overlap.other-key',
      message: expect.stringContaining('vault.example/1') as string,
    })
    const without = [0, 2].map((t) => answerOffice(note, ask, [0, 2], keepers[t] as Keeper))
    expect(await sendTokens(note, keys, without, at)).toContain('saksi-overlap/1 sent')
  }, 30_000)

  it('answers an office once, of its own rows, and of no forged word', async () => {
    const begun = await begin(['police', 'court'])
    const { note, name, dir, keepers } = begun
    agreeAll(begun)
    const [keeper] = keepers as [Keeper]
    const ask = askTokens(note, rowsOf('police'), { dir: dir('police'), today: TODAY })
    expect(answerOffice(note, ask, [0, 1], keeper)).toContain('answered')
    const { signer } = readParty(dir('police'))
    const more = signWord(signer, 'asked', { run: name, office: 'police', points: [toBase64Url(nodeRandom.bytes(32))] })
    expect(() => answerOffice(note, more, [0, 1], keeper)).toThrow(failsWith('overlap.asked-already'))
    const asCourt = signWord(signer, 'asked', { run: name, office: 'court', points: [toBase64Url(nodeRandom.bytes(32))] })
    const flood = signWord(readParty(dir('court')).signer, 'asked', {
      run: name,
      office: 'court',
      points: Array.from({ length: 601 }, () => toBase64Url(nodeRandom.bytes(32))),
    })
    for (const forged of [asCourt, ask.replace('"police"', '"court"'), ''])
      expect(() => answerOffice(note, forged, [0, 1], keeper)).toThrow(failsWith('overlap.no-word'))
    expect(() => answerOffice(note, flood, [0, 1], keeper)).toThrow(failsWith('overlap.too-many'))
    // Who is no member of the pair gives nothing.
    expect(() => answerOffice(note, ask, [1, 2], keeper)).toThrow(failsWith('overlap.no-word'))
    expect(() => askTokens(note, rowsOf('police'), { dir: dir('police'), today: TODAY })).toThrow(failsWith('overlap.asked-already'))
  }, 30_000)

  it('takes part in no second run of two offices within ninety days, and in none that is over', async () => {
    const first = await begin(['police', 'court'])
    agreeAll(first)
    const { offices } = first.run
    const second = await begin(['police', 'court'], '2027-12-31', first.keepers)
    // The same two offices under the keys that they had.
    const { signer } = await makeParty(second.dir('again'), 'unit')
    const run = { ...second.run, offices, unit: { ...second.run.unit, key: printVkey(signer.key) } }
    const again = signWord(signer, 'run', run)
    const [keeper] = first.keepers as [Keeper]
    expect(() => openRun(again, keeper)).toThrow(failsWith('overlap.too-soon'))
    expect(openRun(again, { ...keeper, today: '2027-03-01' })).toContain('opening')
    expect(() => openRun(first.note, { ...keeper, today: '2026-12-31' })).toThrow(failsWith('overlap.over'))
  })

  it('alone has one share too few', () => {
    const secrets = TRUSTEES.map(() => nodeRandom.bytes(32))
    const name = fromHex(toHex(nodeRandom.bytes(32)))
    const held = TRUSTEES.map((t) =>
      agreeShares(
        name,
        t,
        secrets[t] as Uint8Array,
        new Map(TRUSTEES.filter((o) => o !== t).map((o) => [o, publicOf(secrets[o] as Uint8Array)])),
      ),
    )
    expect(held.map((h) => [...h.keys()])).toEqual([
      ['01', '02'],
      ['01', '12'],
      ['02', '12'],
    ])
    for (const share of SHARES) {
      const own = held.flatMap((h) => (h.has(share) ? [toHex(h.get(share) as Uint8Array)] : []))
      expect(own).toHaveLength(2)
      expect(new Set(own).size).toBe(1)
    }
    expect(() =>
      agreeShares(
        name,
        0,
        secrets[0] as Uint8Array,
        new Map([
          [1, new Uint8Array(32)],
          [2, new Uint8Array(32)],
        ]),
      ),
    ).toThrow()
  })
})

describe('the wall', () => {
  const submission = (office: string, side: WallSide, records: Submission['records']): Submission => ({
    office,
    side,
    records,
    chance: { shared: [], pairs: 0 },
  })
  const one = { id: '0'.repeat(16), tokens: KINDS.map((_, k) => [k, 'A'.repeat(16)] as const) }
  it('no pair is formed of two sides, however it is asked, and no number of one', () => {
    const [victims, accused] = [submission('police', 'victims', [one]), submission('court', 'accused', [one])]
    expect(() => linkSide([victims, accused], { siblings: 'together' })).toThrow(RangeError)
    expect(() => countAcross([victims], [{ ...accused, side: 'victims' }])).toThrow(RangeError)
    expect(countAcross([victims], [accused])).toBe(1)
  })
  it('twins of one day, mother and home are no pair', () => {
    const people = (name: string): Rows => ({
      size: 1,
      ids: ['x'],
      fields: [
        { as: 'name', label: 'name', cells: [[name]] },
        { as: 'birth', label: 'born', births: [bornOn('2001-05-06')] },
        { as: 'place', label: 'home', paths: [['7', '2']], ranks: ['province', 'district'] },
        { as: 'name', label: 'mother', cells: [['Nha Lip']] },
        { as: 'shared', label: 'raid', sets: [['raid-1']] },
      ],
    })
    const of = (office: string, name: string): Submission =>
      submission(office, 'victims', [
        { id: office.padEnd(16, '0'), tokens: (inputsOf(1, people(name).fields)[0] ?? []).map(({ kind, text }) => [kind, text] as const) },
      ])
    const twins = [of('a', 'Krup Blu'), of('b', 'Krup Svit')]
    expect(linkSide(twins, { siblings: 'apart' })).toEqual([])
    expect(linkSide(twins, { siblings: 'together' })).toHaveLength(1)
    expect(linkSide([of('a', 'Krup Blu'), of('b', 'Blu Krup')], { siblings: 'apart' })).toHaveLength(1)
  })
})

function readTable(): {
  readonly facts: readonly string[]
  readonly rows: readonly { readonly party: string; readonly cells: readonly string[] }[]
} {
  const text = readFileSync(join(import.meta.dirname, '../../docs/spec/overlap.md'), 'utf8')
  const lines = (text.split('## Who learns what')[1] ?? '').split('\n').filter((l) => l.startsWith('|'))
  const all = lines.slice(0, 6).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((c) => c.trim()),
  )
  const [[, ...facts] = [], , ...rows] = all
  return { facts, rows: rows.map(([party = '', ...cells]) => ({ party, cells })) }
}
