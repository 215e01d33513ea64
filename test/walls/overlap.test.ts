/** How many people offices have in common: who learns what of it, by the table of docs/spec/overlap.md, and what becomes of somebody who lies. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fromBase64Url, fromHex, toBase64Url, toHex } from '../../src/core/bytes.ts'
import { bornOn } from '../../src/core/linkage/birth.ts'
import { parseVkey, printVkey, type NoteKey } from '../../src/core/ledger/note.ts'
import { countAcross } from '../../src/core/overlap/across.ts'
import { linkSide } from '../../src/core/overlap/link.ts'
import { INPUTS_MOST, inputsOf, KINDS } from '../../src/core/overlap/recipe.ts'
import { hashSent, readRun, readWord, signWord, type Office, type Run, type Sent } from '../../src/core/overlap/run.ts'
import { prepare, submissionFault, type Submission, type WallSide } from '../../src/core/overlap/submission.ts'
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
import { THREE_TRUSTEES } from '../../src/core/seal/sides.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { seedSigner } from '../../src/store/files/seed-signer.ts'
import { copyVault, recoverVault, splitRoot } from '../../src/vault/copy.ts'
import { homeOf, initVault, readVaultSigner } from '../../src/vault/home.ts'
import { agreeKeys, answerOffice, endRun, openRun, pointsMost, type Keeping } from '../../src/vault/overlap-keys.ts'
import { askTokens, sendTokens, type Rows } from '../../src/work/overlap/office.ts'
import { forgetRun, makeParty, openSealed, readParty, sealFor, type Card, type Party } from '../../src/work/overlap/party.ts'
import { readOutcome, type Found } from '../../src/work/overlap/statistics.ts'
import { beginUnit, countRun, type Plan } from '../../src/work/overlap/unit.ts'
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
    side: LISTS[office]?.side ?? 'victims',
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
type Changes = { readonly until?: string; readonly keepers?: readonly Keeper[]; readonly side?: Readonly<Record<string, WallSide>> }
async function begin(offices: readonly string[], { until = '2026-12-31', keepers: known, side }: Changes = {}): Promise<Begun> {
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
  const plan: Plan = {
    offices: offices.map((id) => ({ id, side: side?.[id] ?? LISTS[id]?.side ?? 'victims', key: cards.get(id)?.key ?? '', most: 20 })),
    trustees: keepers.map((k) => printVkey(k.signer.key)) as unknown as Run['trustees'],
    statistics: cards.get('statistics') as Card,
    siblings: 'apart',
    until,
  }
  const { note, name } = await beginUnit(dir('unit'), plan, TODAY)
  return { note, name, run: readRun(note)?.run as Run, dir, keepers }
}
const agreeAll = ({ note, keepers }: Begun): readonly string[] => {
  const openings = keepers.map((k) => openRun(note, k))
  return keepers.map((k) => agreeKeys(note, openings, k))
}
/** Sends, and returns what was kept. */
async function send(begun: Begun, office: string, keys: readonly string[], answers: readonly string[]): Promise<string> {
  let word = ''
  await sendTokens(begun.note, keys, answers, { dir: begun.dir(office), today: TODAY }, async (said) => void (word = said))
  return word
}
async function count({ dir, note }: Begun, sent: readonly string[]): Promise<string> {
  let outcome = ''
  await countRun(dir('unit'), note, sent, TODAY, async (said) => void (outcome = said))
  return outcome
}
/** What the statistics unit finds. Its keys stay, so that it can be asked once more, unless it kept what it found. */
async function read({ dir, note }: Begun, sent: readonly string[], outcome: string, doesKeep = false): Promise<Found> {
  let found: Found | undefined
  const keep = async (said: Found): Promise<void> => {
    found = said
    if (!doesKeep) throw new RangeError('no room')
  }
  await readOutcome(dir('statistics'), { note, sent, outcome }, TODAY, keep).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error
  })
  return found as Found
}
/** One office's whole part. */
async function handIn(begun: Begun, office: string, keys: readonly string[], rows = rowsOf(office)): Promise<string> {
  const ask = askTokens(begun.note, rows, { dir: begun.dir(office), today: TODAY })
  const answers = ([0, 2] as const).map((t) => answerOffice(begun.note, ask, [0, 2], begun.keepers[t] as Keeper))
  return send(begun, office, keys, answers)
}
/** Only these rows of a list, in this order. */
const firstOf = (fields: Rows['fields'], rows: readonly number[]): Rows['fields'] =>
  fields.map((field) => {
    const take = <T>(cells: readonly T[]): T[] => rows.map((i) => cells[i] as T)
    if (field.as === 'birth') return { ...field, births: take(field.births) }
    return field.as === 'name' ? { ...field, cells: take(field.cells) } : field
  })
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
      seen.set(office, bytesIn(dir(office)) + answers.join(''))
      const word = await send(begun, office, keys, answers)
      sent.push(word)
      const inside = await sealedFor(readParty(dir('unit')), 'unit', word)
      tokens.set(office, [...new Set([...inside.matchAll(/\[\d+,"([\w-]{16})"\]/g)].map((m) => m[1] ?? ''))])
      seen.set('unit', (seen.get('unit') ?? '') + inside)
    }
    for (const k of keepers) seen.set('trustee', (seen.get('trustee') ?? '') + bytesIn(k.dir) + [...asked.values()].join(''))
    seen.set('unit', `${seen.get('unit') ?? ''}${bytesIn(dir('unit'))}`)
    outcome = await count(begun, sent)
    const statistics = readParty(dir('statistics'))
    const rows = await Promise.all(sent.map((word) => sealedFor(statistics, 'statistics', word)))
    const kept = bytesIn(dir('statistics'))
    found = await read(begun, sent, outcome, true)
    seen.set('statistics', kept + rows.join('') + JSON.stringify(found) + outcome)

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
    expect(found.told).toEqual({ across: { fewerThan: 40 }, within: { victims: { fewerThan: 40 }, accused: null } })
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
      // The unit counts it anew of sure tokens, and the statistics unit has its rows and pairs; everybody else has what the outcome says.
      'the number within a side': (p) => {
        if (p === 'unit') return 'yes'
        return p === 'statistics'
          ? /"least":\d/.test(seen.get(p) ?? '')
            ? 'yes'
            : 'no'
          : /"(records|least)"/.test(outcome)
            ? 'yes'
            : 'band'
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

  it('the unit is gone, and the statistics unit too, with their keys', async () => {
    expect(['unit', 'statistics'].map((party) => existsSync(begun.dir(party)))).toEqual([false, false])
    for (const again of [count(begun, []), read(begun, [], outcome)]) await expect(again).rejects.toEqual(failsWith('overlap.no-party'))
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
    await expect(send(begun, 'police', keys, answers)).rejects.toMatchObject({
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
    writeFileSync(path, JSON.stringify(liar))
    const lies = answerOffice(note, ask, [0, 1], keepers[1] as Keeper)
    await expect(send(begun, 'police', keys, [honest, lies])).rejects.toMatchObject({
      code: 'overlap.other-key',
      message: expect.stringContaining('vault.example/1') as string,
    })
    const without = [0, 2].map((t) => answerOffice(note, ask, [0, 2], keepers[t] as Keeper))
    expect(await send(begun, 'police', keys, without)).toContain('saksi-overlap/1 sent')
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
      points: Array.from({ length: pointsMost(20) + 1 }, () => toBase64Url(nodeRandom.bytes(32))),
    })
    for (const forged of [asCourt, ask.replace('"police"', '"court"'), ''])
      expect(() => answerOffice(note, forged, [0, 1], keeper)).toThrow(failsWith('overlap.no-word'))
    expect(() => answerOffice(note, flood, [0, 1], keeper)).toThrow(failsWith('overlap.too-many'))
    // Who is no member of the pair gives nothing.
    expect(() => answerOffice(note, ask, [1, 2], keeper)).toThrow(failsWith('overlap.no-word'))
    expect(() => askTokens(note, rowsOf('police'), { dir: dir('police'), today: TODAY })).toThrow(failsWith('overlap.asked-already'))
  }, 30_000)

  it('takes part in no second run of an office within ninety days, under new cards, a new name in the run, or with others', async () => {
    const first = await begin(['police', 'court'])
    agreeAll(first)
    const [keeper] = first.keepers as [Keeper]
    // As whoever follows the how-to in new folders: every key is another.
    const again = await begin(['police', 'court'], { keepers: first.keepers })
    expect(again.run.offices.map((o) => o.key)).not.toEqual(first.run.offices.map((o) => o.key))
    expect(() => openRun(again.note, keeper)).toThrow(failsWith('overlap.too-soon'))
    // One that makes itself anew in every way, beside one that does not.
    const { signer } = await makeParty(again.dir('again'), 'unit')
    const other = await makeParty(again.dir('renamed'), 'renamed')
    const [police, court] = first.run.offices as [Office, Office]
    const renamed = { ...court, id: 'renamed', key: other.card.key }
    for (const kept of [
      police,
      { ...police, id: 'other' },
      { ...renamed, id: 'police', side: police.side, key: again.run.statistics.key },
    ]) {
      const run = { ...again.run, offices: [kept, renamed], unit: { ...again.run.unit, key: printVkey(signer.key) } }
      const statistics = await makeParty(again.dir(`statistics-${n++}`), 'somebody')
      const note = signWord(signer, 'run', { ...run, statistics: statistics.card })
      expect(readRun(note)).toBeDefined()
      expect(() => openRun(note, keeper)).toThrow(failsWith('overlap.too-soon'))
    }
    const later = '2027-03-01'
    const next = await begin(['police', 'court'], { keepers: first.keepers, until: '2027-01-20' })
    const moved = signWord(signer, 'run', { ...next.run, until: '2027-04-01', unit: { ...next.run.unit, key: printVkey(signer.key) } })
    expect(openRun(moved, { ...keeper, today: later })).toContain('opening')
  })

  it('that was cut off between two writes knows of the run, or has no key of it', async () => {
    const saidBy = (open: () => string): string => {
      try {
        return open().split('\n')[0] ?? ''
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    for (const [cutOff, said] of [
      ['runs.json', 'saksi-overlap/1 opening'],
      ['the key', 'overlap.no-party'],
    ]) {
      const first = await begin(['police', 'court'])
      const [keeper] = first.keepers as [Keeper]
      const blocked = join(keeper.dir, 'overlap', `${cutOff === 'the key' ? `${first.name}.json` : cutOff}.tmp`)
      mkdirSync(blocked, { recursive: true })
      expect(() => openRun(first.note, keeper)).toThrow('EISDIR')
      rmdirSync(blocked)
      // Asked once more, as its keeper would.
      expect(saidBy(() => openRun(first.note, keeper))).toBe(said)
      const again = await begin(['police', 'court'], { keepers: first.keepers })
      expect(() => openRun(again.note, keeper)).toThrow(failsWith('overlap.too-soon'))
    }
  })

  it('that comes back out of its copy knows whom it counted, and has no key of a run', async () => {
    const dir = join(scratch.path, 'vault')
    const invitation = {
      format: 'saksi-vault-invitation/1',
      country: 'kh',
      demo: true,
      log: { url: 'http://log.example', vkey: printVkey(seedSigner('log.example', nodeRandom.bytes(32)).key) },
      oversight: { epoch: 1, publicKey: toBase64Url(nodeRandom.bytes(32)) },
      origins: [],
      witnesses: 'none',
      token: 'token',
    } as const
    initVault(dir, { name: 'vault.example/first', side: THREE_TRUSTEES[0], invitation })
    const keeperOf = (folder: string): Keeper => ({ at: 0, dir: folder, today: TODAY, signer: readVaultSigner(homeOf(folder)) })
    const others = [1, 2].map((at): Keeper => ({
      at: at as Trustee,
      dir: join(dir, String(at)),
      today: TODAY,
      signer: seedSigner(`vault.example/${at}`, nodeRandom.bytes(32)),
    }))
    const first = await begin(['police', 'court'], { keepers: [keeperOf(dir), ...others] })
    openRun(first.note, keeperOf(dir))
    const shares = await splitRoot(homeOf(dir), ['a', 'b', 'c', 'd', 'e'])
    const back = join(scratch.path, 'vault-back')
    await recoverVault(back, 'vault.example/second', await copyVault(homeOf(dir)), shares.slice(0, 3))
    expect(readdirSync(join(back, 'overlap'))).toEqual(['runs.json'])
    const again = await begin(['police', 'court'], { keepers: [keeperOf(back), ...others] })
    expect(() => openRun(again.note, keeperOf(back))).toThrow(failsWith('overlap.too-soon'))
  })

  it('and an office keep nothing of a run that is over', async () => {
    const begun = await begin(['police', 'court'])
    agreeAll(begun)
    const [keeper] = begun.keepers as [Keeper]
    askTokens(begun.note, rowsOf('police'), { dir: begun.dir('police'), today: TODAY })
    const files = (): readonly boolean[] =>
      [join(keeper.dir, 'overlap'), begun.dir('police')].map((d) => existsSync(join(d, `${begun.name}.json`)))
    expect(files()).toEqual([true, true])
    const over = '2026-12-31'
    expect(() => openRun(begun.note, { ...keeper, today: over })).toThrow(failsWith('overlap.over'))
    expect(() => askTokens(begun.note, rowsOf('police'), { dir: begun.dir('police'), today: over })).toThrow(failsWith('overlap.over'))
    expect(files()).toEqual([false, false])
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

describe('a run', () => {
  it('has nobody in two parts, by a key or by a name, and ends on a day that is one', async () => {
    const { run } = await begin(['police', 'court'])
    const { signer } = await makeParty(join(scratch.path, 'signs'), 'signs')
    const sign = (changed: Partial<Run>): string =>
      signWord(signer, 'run', { ...run, unit: { ...run.unit, key: printVkey(signer.key) }, ...changed })
    expect(readRun(sign({}))).toBeDefined()
    const [police, court] = run.offices as [Office, Office]
    const [first, second, third] = run.trustees
    const unit = { ...run.unit, key: printVkey(signer.key) }
    // The same key under another name.
    const bytes = (parseVkey(court.key) as NoteKey).publicKey
    const alias = printVkey({ ...(parseVkey(police.key) as NoteKey), name: 'alias', publicKey: bytes })
    const named = (await makeParty(join(scratch.path, 'named'), 'court')).card
    for (const changed of [
      { statistics: { ...run.statistics, key: court.key } },
      { statistics: { ...run.statistics, key: alias } },
      { statistics: named },
      { statistics: { ...run.statistics, key: unit.key } },
      { statistics: { ...run.statistics, seal: unit.seal } },
      { statistics: { ...run.statistics, key: first } },
      { trustees: [court.key, second, third] },
      { trustees: [unit.key, second, third] },
      { trustees: [second, second, third] },
      { offices: [police, { ...court, key: police.key }] },
      { offices: [police, { ...court, id: police.id }] },
      { offices: [police, { ...court, key: unit.key }] },
      { until: '2026-99-99' },
      { until: '2026-02-30' },
    ] as const satisfies readonly Partial<Run>[])
      expect(readRun(sign(changed))).toBeUndefined()
  })

  it('is begun, opened and answered by nobody where it would last longer than two months', async () => {
    await expect(begin(['police', 'court'], { until: '9999-12-31' })).rejects.toEqual(failsWith('overlap.too-long'))
    const { run, keepers, dir } = await begin(['police', 'court'])
    const { signer } = await makeParty(dir('another'), 'another')
    const note = signWord(signer, 'run', { ...run, until: '2027-02-28', unit: { ...run.unit, key: printVkey(signer.key) } })
    expect(() => openRun(note, keepers[0] as Keeper)).toThrow(failsWith('overlap.too-long'))
    expect(() => askTokens(note, rowsOf('police'), { dir: dir('police'), today: TODAY })).toThrow(failsWith('overlap.too-long'))
  })
})

describe('a unit', () => {
  const FILE = 'case-files.txt'
  it('is begun in nobody’s folder, and takes none with it', async () => {
    const { run, dir, note, name } = await begin(['police', 'court'])
    const precious = dir('precious')
    mkdirSync(precious)
    writeFileSync(join(precious, FILE), 'x')
    const plan: Plan = { ...run, until: '2027-06-30' }
    await expect(beginUnit(precious, plan, TODAY)).rejects.toEqual(failsWith('overlap.there-already'))
    await expect(makeParty(precious, 'police')).rejects.toEqual(failsWith('overlap.there-already'))
    expect(readdirSync(precious)).toEqual([FILE])
    for (const bad of [plan, { ...run, until: TODAY }, { ...run, offices: [run.offices[0], run.offices[0]] } as Plan]) {
      await expect(beginUnit(dir('new'), bad, TODAY)).rejects.toMatchObject({ code: expect.stringMatching(/^overlap\./) as string })
      expect(existsSync(dir('new'))).toBe(false)
    }
    // What somebody put beside its keys meanwhile stays.
    writeFileSync(join(dir('unit'), FILE), 'x')
    expect(forgetRun(dir('unit'), note)).toBe(name)
    expect(readdirSync(dir('unit'))).toEqual([FILE])
  })

  it('and the statistics unit open nothing of a run that is over, and whoever is asked for it then has no keys any more', async () => {
    const begun = await begin(['police', 'court'])
    const keys = agreeAll(begun)
    const sent = [await handIn(begun, 'police', keys), await handIn(begun, 'court', keys)]
    const keep = async (): Promise<void> => undefined
    const over = begun.run.until
    const late = [
      countRun(begun.dir('unit'), begun.note, sent, over, keep),
      readOutcome(begun.dir('statistics'), { note: begun.note, sent, outcome: '' }, over, keep),
    ]
    for (const one of late) await expect(one).rejects.toEqual(failsWith('overlap.over'))
    expect(['unit', 'statistics'].map((party) => existsSync(begun.dir(party)))).toEqual([false, false])
  }, 30_000)

  it('and each other party forgets a run that came to nothing, and an office keeps its card', async () => {
    const { note, dir } = await begin(['police', 'court'])
    askTokens(note, rowsOf('police'), { dir: dir('police'), today: TODAY })
    for (const party of ['police', 'unit', 'statistics']) forgetRun(dir(party), note)
    expect(readdirSync(dir('police'))).toEqual(['party.json'])
    expect(['unit', 'statistics'].map((party) => existsSync(dir(party)))).toEqual([false, false])
    expect(() => forgetRun(dir('court'), 'x')).toThrow(failsWith('overlap.no-word'))
  })
})

describe('an office', () => {
  it('asks nothing where the plan has its list on the other side', async () => {
    const { note, dir } = await begin(['police', 'shelter', 'court'], { side: { court: 'victims' } })
    expect(() => askTokens(note, rowsOf('court'), { dir: dir('court'), today: TODAY })).toThrow(failsWith('overlap.other-side'))
    expect(readdirSync(dir('court'))).toEqual(['party.json'])
  })

  it('that seals another side than the run says is counted by neither unit', async () => {
    const begun = await begin(['police', 'court'])
    const keys = agreeAll(begun)
    const [police, court] = [await handIn(begun, 'police', keys), await handIn(begun, 'court', keys)]
    const { run, name, dir } = begun
    const word = (readWord(court, 'sent', [run.offices[1]?.key ?? '']) as { word: Sent }).word
    const handed = (await openSealed(readParty(dir('unit')), name, word.unit)) as object
    const asVictims = { ...word, unit: await sealFor(run.unit.seal, name, { ...handed, side: 'victims' }) }
    const signer = readParty(dir('court')).signer
    await expect(count(begun, [police, signWord(signer, 'sent', asVictims)])).rejects.toEqual(failsWith('overlap.not-sound'))
    const rows = (await openSealed(readParty(dir('statistics')), name, word.statistics)) as { rows: unknown }
    const readAs = async (statistics: unknown): Promise<Found> => {
      const own = signWord(signer, 'sent', { ...word, statistics: await sealFor(run.statistics.seal, name, statistics) })
      const unit = signWord(readParty(dir('unit')).signer, 'outcome', {
        run: name,
        across: null,
        within: { victims: null, accused: null },
        pairs: await sealFor(run.statistics.seal, name, {
          pairs: [],
          words: Object.fromEntries(
            run.offices.map((o, i) => [o.id, hashSent((readWord([police, own][i] ?? '', 'sent', [o.key]) as { word: Sent }).word)]),
          ),
        }),
      })
      return read(begun, [police, own], unit)
    }
    expect((await readAs({ side: 'accused', ...rows })).sides.accused?.records).toBe(4)
    // And what is no list of rows is refused by the office's name, and ends in nothing unforeseen.
    for (const other of [
      { ...rows, side: 'victims' },
      {},
      { side: 'accused', rows: [['0'.repeat(16), 7]] },
      { side: 'accused', rows: [null] },
    ])
      await expect(readAs(other)).rejects.toEqual(failsWith('overlap.not-sound'))
    const outcome = await count(begun, [police, court])
    const other = signWord(signer, 'sent', { ...word, statistics: await sealFor(run.statistics.seal, name, { side: 'accused', rows: [] }) })
    await expect(read(begun, [police, other], outcome)).rejects.toEqual(failsWith('overlap.not-sound'))
    expect((await read(begun, [police, court], outcome)).sides.accused?.records).toBe(4)
  }, 30_000)

  it('has nothing of what it handed in once that is kept, and all of it while it is not', async () => {
    const begun = await begin(['police', 'court'])
    const keys = agreeAll(begun)
    const at = { dir: begun.dir('police'), today: TODAY }
    const ask = askTokens(begun.note, rowsOf('police'), at)
    const answers = ([0, 2] as const).map((t) => answerOffice(begun.note, ask, [0, 2], begun.keepers[t] as Keeper))
    const noRoom = async (): Promise<void> => Promise.reject(new RangeError('no room'))
    await expect(sendTokens(begun.note, keys, answers, at, noRoom)).rejects.toThrow('no room')
    expect(await send(begun, 'police', keys, answers)).toContain('sent')
    expect(readdirSync(begun.dir('police'))).toEqual(['party.json'])
    await expect(send(begun, 'police', keys, answers)).rejects.toEqual(failsWith('overlap.no-party'))
  }, 30_000)

  it('is told no number of the others’ rows or pairs, and its own hides among those of nobody', async () => {
    const lengths: number[] = []
    for (const offices of [
      ['police', 'shelter', 'court'],
      ['police', 'court'],
    ]) {
      const begun = await begin(offices)
      const keys = agreeAll(begun)
      const sent = await Promise.all(offices.map((office) => handIn(begun, office, keys)))
      const said = readWord(await count(begun, sent), 'outcome', [begun.run.unit.key])?.word
      expect(Object.keys(said ?? {}).toSorted()).toEqual(['across', 'pairs', 'run', 'within'])
      lengths.push(said?.pairs.length ?? 0)
    }
    // Two pairs in the first, none in the second.
    expect(new Set(lengths).size).toBe(1)
    const draw = { below: (most: number) => (nodeRandom.bytes(1)[0] as number) % most, id: () => toHex(nodeRandom.bytes(8)) }
    const sizes = (office: string, size: number): number[] =>
      Array.from({ length: 200 }, () => prepare(size, rowsOf(office).fields, draw).records.length)
    // Of three rows and of four the same lengths are met.
    const [three, four] = [3, 4].map((size) => new Set(sizes('police', size))) as [Set<number>, Set<number>]
    expect([...three].filter((length) => four.has(length)).length).toBeGreaterThan(10)
  }, 60_000)

  it('is told no number of its own side that says whether another office of it has somebody', async () => {
    // Three rows of its choice, of whom the shelter has the first, or nobody.
    const police: Rows = { ...rowsOf('police'), size: 3, ids: ['w', 'x', 'y'], fields: firstOf(rowsOf('police').fields, [1, 0, 3]) }
    const without: Rows = { ...rowsOf('shelter'), size: 3, ids: ['s', 't', 'u'], fields: firstOf(rowsOf('shelter').fields, [0, 2, 3]) }
    const told: Found['told'][] = []
    for (const shelter of [rowsOf('shelter'), without]) {
      const begun = await begin(['police', 'shelter'])
      const keys = agreeAll(begun)
      const sent = [await handIn(begun, 'police', keys, police), await handIn(begun, 'shelter', keys, shelter)]
      const outcome = await count(begun, sent)
      const found = await read(begun, sent, outcome)
      told.push(found.told)
      // What the statistics unit sees tells the two apart, and so it is for it alone.
      expect(found.pairs).toHaveLength(2 - told.length)
    }
    const nothing = { across: null, within: { victims: { fewerThan: 20 }, accused: null } }
    expect(told).toEqual([nothing, nothing])
  }, 60_000)

  it('cannot set what is one person by counts that no list has', () => {
    const record = (tokens: Submission['records'][number]['tokens'] = []) => ({ id: toHex(nodeRandom.bytes(8)), tokens })
    const sound = {
      records: Array.from({ length: 8 }, () => record()),
      chance: {
        shared: [
          [1, 2],
          [3, 4],
        ] as const,
        pairs: 6,
      },
    }
    expect(submissionFault(sound, 20)).toBeUndefined()
    const plain = KINDS.findIndex((k) => !k.isSure)
    for (const changed of [
      { chance: { shared: [], pairs: 0 } },
      { chance: { shared: [], pairs: 7 } },
      { chance: { shared: [], pairs: 64 } },
      {
        chance: {
          shared: [
            [1, 4],
            [3, 4],
          ] as const,
          pairs: 6,
        },
      },
      {
        chance: {
          shared: [
            [1, 2],
            [1, 2],
          ] as const,
          pairs: 6,
        },
      },
      { chance: { shared: [[2 ** KINDS.length, 1]] as const, pairs: 6 } },
      { records: sound.records.map((r) => ({ ...r, tokens: [[plain, 'A'.repeat(16)]] as const })) },
      {
        records: [
          record([
            [0, 'A'.repeat(16)],
            [1, 'A'.repeat(16)],
          ]),
          ...sound.records.slice(1),
        ],
      },
      { records: sound.records.slice(0, 5) },
      { records: Array.from({ length: 60 }, () => record()) },
    ])
      expect(submissionFault({ ...sound, ...changed }, 20)).toBeDefined()
    expect(submissionFault(sound, 4)).toBe('more records than the run allows')
    expect(pointsMost(5)).toBeLessThan(pointsMost(6))
    expect(pointsMost(4)).toBeGreaterThanOrEqual(8 * INPUTS_MOST)
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
      side: 'victims',
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
