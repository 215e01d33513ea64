/**
 * A search finds own records only, once it is on record; what others hold is told to them, and to nobody who asks.
 * In part by night. By day: walls/overlap, src/vault/search-desk.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { courtRows } from '../../bench/court-rows.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { searchPorts } from '../../src/outside/vault/search-ports.ts'
import { fromBase64Url, toBase64Url, toHex } from '../../src/core/bytes.ts'
import type { Form, RowValues } from '../../src/core/country/index.ts'
import { findForm } from '../../src/core/country/find.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { Purpose } from '../../src/core/entry/oversight-acts.ts'
import { makeSigningKey, softwareSigner, type SigningKey } from '../../src/core/entry/software-key.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom } from '../../src/core/entry/make.ts'
import { readyOf } from '../../src/core/entry/ready.ts'
import { INSTALLATION } from '../../src/core/entry/kinds.ts'
import { printSignature } from '../../src/core/ledger/signature.ts'
import { BLOCK_BYTES, countMatches, tokenOf } from '../../src/core/search/block.ts'
import { blindInput, evaluatePoint, evaluationKey, finishToken } from '../../src/core/search/elsewhere.ts'
import { inputsOf } from '../../src/core/search/inputs.ts'
import { soughtBy } from '../../src/core/search/of-record.ts'
import { SearchQuotas } from '../../src/core/search/quota.ts'
import { isTold } from '../../src/core/search/tell.ts'
import { append } from '../../src/road/append.ts'
import { seal } from '../../src/road/seal.ts'
import { trusteeOf } from '../../src/work/openings/open.ts'
import { listPeople, readNotices, search, type SearchPorts } from '../../src/work/searches/search.ts'
import { buildApp } from '../../src/server/app.ts'
import type { App } from '../../src/server/options.ts'
import { Awaited } from '../../src/server/jobs/awaited.ts'
import { DropPool } from '../../src/server/jobs/drop-pool.ts'
import { Refusals } from '../../src/server/jobs/refusals.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const LIMITS = { day: 8, month: 40, agencyDay: 20, agencyMonth: 60, evaluations: 600, blocks: 400 }
let made: Vaulted
let form: Form
let rows: readonly RowValues[]
const nameOf = (i: number): string => String(rows[i]?.accused_name)

beforeAll(async () => {
  made = await makeVaulted('kh', (r) => ({ isAllowed: r.purpose !== 'removal', because: [] }), LIMITS)
  const { country, store, layout } = made.installation
  const found = findForm(country, 'court-return')
  if (!found) throw new Error('no form')
  form = found
  const valid = courtRows(country, form, 0, 40)
  rows = valid.rows.map((r) => r.values)
  const tools = await made.tools('moj', 'head')
  const sealed = await seal(valid, {
    country,
    form,
    agency: 'moj',
    keys: readEdgeKeys(layout.edge('moj')),
    random: nodeRandom,
    hpke: tools.hpke,
  })
  await append(sealed, country, store)
  await bothOpen(made)
  await pause(1500) // the vault follows the log: an errand is judged by the newest state that was folded
}, 180_000)
afterAll(() => made.remove())

async function seat(agency: string, role: CredentialRole = 'head', key?: SigningKey) {
  const tools = await made.tools(agency, role)
  const ports = searchPorts(tools.server, trusteeOf(tools.vaults))
  const own = { ...tools, ...(key ? { signer: softwareSigner(key) } : {}), keys: readEdgeKeys(made.installation.layout.edge(agency)) }
  return { ports, tools: own }
}
async function lookFor(
  agency: string,
  name: string,
  change: { purpose?: Purpose; role?: CredentialRole; key?: SigningKey; ports?: Partial<SearchPorts> } = {},
) {
  const { ports, tools } = await seat(agency, change.role, change.key)
  return search(soughtBy([name], null), change.purpose ?? 'prosecution', { ...ports, ...change.ports }, tools)
}
const rowsLogged = async (): Promise<number> =>
  (
    await made.installation.pools.saksi_reader.query<{ n: number }>(
      `select count(*)::int as n from saksi.entries where kind = 'oversight.row'`,
    )
  ).rows[0]?.n ?? 0

describe('a search', () => {
  it('finds own records in another spelling and order, after it is on record and not before', async () => {
    const before = await rowsLogged()
    const found = await lookFor('moj', nameOf(3))
    expect(found[0]?.kind).toBe('accused_episode')
    expect(await rowsLogged()).toBe(before + 1)
    const flipped = await lookFor('moj', nameOf(3).split(' ').toReversed().join(' '))
    expect(flipped.map((f) => f.record)).toContain(found[0]?.record)
    expect(await lookFor('moj', 'Nobody Whatsoever')).toEqual([])
    // The row cannot be put on record: then nothing is asked of anybody.
    const asked: string[] = []
    const dead = { appendRow: () => Promise.reject(new Error('down')), ticket: async (b: string) => (asked.push(b), undefined) }
    await expect(lookFor('moj', nameOf(3), { ports: dead })).rejects.toThrow('down')
    expect(asked).toEqual([])
  }, 60_000)

  it('of another agency finds nothing of it, and an unlawful one is told nothing but that', async () => {
    expect(await lookFor('mosavy', nameOf(3), { purpose: 'protection' })).toEqual([])
    await expect(lookFor('moj', nameOf(3), { purpose: 'removal' })).rejects.toThrow('was not answered')
    expect(made.lines.at(-1)).toContain('policy.no')
  }, 60_000)

  it('a ticket is for one agency, its own tokens, and one answer', async () => {
    const taken: { ticket: string; tokens: readonly string[] }[] = []
    const { ports } = await seat('moj')
    const spy: Partial<SearchPorts> = { find: async (ticket, tokens) => (taken.push({ ticket, tokens }), []) }
    await lookFor('moj', nameOf(5), { ports: spy })
    const [{ ticket, tokens } = { ticket: '', tokens: [] }] = taken
    const other = (await seat('mosavy')).ports
    expect(await other.find(ticket, tokens)).toBeUndefined()
    expect(await ports.find(ticket, [...tokens.slice(1), '0'.repeat(32)])).toBeUndefined()
    expect(await ports.find(ticket.replace('moj', 'gdi'), tokens)).toBeUndefined()
    const both = await Promise.all([ports.find(ticket, tokens), ports.find(ticket, tokens)])
    expect(both.map((found) => (found?.length ?? 0) > 0).toSorted()).toEqual([false, true])
    expect(await ports.find(ticket, tokens)).toBeUndefined()
  }, 60_000)

  it('a ticket that was good before a restart is good for nothing after: its row was on record already', async () => {
    const { installation } = made
    const again = async () =>
      buildApp({
        standing: { waits: false, look: async () => false },
        installation,
        decide: () => ({ isAllowed: false, because: [] }),
        sayWhy: () => undefined,
        anchor: await installation.openAnchor(),
        moment: () => new Date(0),
        deskOrigin: null,
        pagesOrigin: () => null,
        apiOrigin: () => made.serving.url,
        assets: made.dir,
        log: () => undefined,
        refusals: new Refusals(),
        drops: new DropPool(),
        awaited: new Awaited(installation),
      })
    const { ports, tools } = await seat('moj')
    const headers = { authorization: `Bearer ${tools.keys.submitToken}` }
    const ask = async (app: App, payload: { ticket: string; tokens: readonly string[] }): Promise<number> =>
      (await app.inject({ method: 'POST', url: '/api/v1/search', headers, payload })).statusCode
    const taken: { ticket: string; tokens: readonly string[] }[] = []
    const spy: Partial<SearchPorts> = { find: async (ticket, tokens) => (taken.push({ ticket, tokens }), []) }
    const before = await again()
    await lookFor('moj', nameOf(5), { ports: spy })
    const after = await again()
    const [one] = taken
    if (!one) throw new Error('no ticket')
    expect([await ask(after, one), await ask(before, one), await ask(after, one)]).toEqual([404, 200, 404])
    expect(await ports.find(one.ticket, one.tokens)).toBeDefined() // another process that was there before knows nothing of it: one serves at a time
    await before.close()
    await after.close()
  }, 60_000)

  it('cannot be carried to other shared tokens than its row names, nor be answered twice', async () => {
    const bodies: string[] = []
    const { ports } = await seat('moj')
    await lookFor('moj', nameOf(5), { ports: { ticket: async (b) => (bodies.push(b), ports.ticket(b)) } })
    expect(await ports.ticket(bodies[0] ?? '')).toBeUndefined()
    expect(made.lines.at(-1)).toContain('row.answered')
    await expect(
      lookFor('moj', nameOf(5), {
        ports: { ticket: (b) => ports.ticket(b.replace(/"elsewhere":\["[0-9a-f]{32}"/, `"elsewhere":["${'7'.repeat(32)}"`)) },
      }),
    ).rejects.toThrow('was not answered')
    expect(made.lines.at(-1)).toContain('search.other-tokens')
  }, 60_000)
})

describe('quotas', () => {
  it('count a person whatever the device, and an agency whatever the person', async () => {
    const [first, second] = [await enrol('cnp', 'clerk'), await enrol('cnp', 'clerk')]
    const twin = await enrol('cnp', 'clerk', first.card.person)
    const gone = async (key: SigningKey): Promise<number> => {
      let n = 0
      while (Array.isArray(await lookFor('cnp', 'Nobody Whatsoever', { key }).catch((error: Error) => error.message))) n++
      return n
    }
    expect(await gone(first)).toBe(LIMITS.day)
    expect(made.lines.at(-1)).toContain('quota.search')
    expect(await gone(twin)).toBe(0) // a second device is the same person
    expect(await gone(second)).toBe(LIMITS.day)
    const third = await enrol('cnp', 'clerk')
    expect(await gone(third)).toBe(LIMITS.agencyDay - 2 * LIMITS.day) // a third account is the same agency
  }, 240_000)

  it('slide with the day and the month, and no clock that is set back opens them again', () => {
    const quotas = new SearchQuotas({ day: 2, month: 3, agencyDay: 10, agencyMonth: 10, evaluations: 5, blocks: 3 })
    const ask = (at: number, person = 'p'): boolean => {
      const event = { person, agency: 'bell', at }
      const may = quotas.allows(event)
      if (may) quotas.take(event)
      return may
    }
    const [DAY, t] = [86_400, 1_000_000_000]
    expect([ask(t), ask(t + 1), ask(t + 2), ask(t - 10 * DAY), ask(t + DAY + 2), ask(t + 2 * DAY + 3), ask(t + 31 * DAY)]).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      true,
    ])
  })

  it('what is spent has a clock of its own, counts for a day, and is not forgotten at a restart', () => {
    const limits = { day: 1, month: 1, agencyDay: 1, agencyMonth: 1, evaluations: 5, blocks: 3 }
    const [DAY, t] = [86_400, 1_000_000_000]
    const quotas = new SearchQuotas(limits)
    quotas.take({ person: 'p', agency: 'bell', at: t + 40 * DAY }) // the witnesses' clock does not open the day again
    const spend = (count: number, at: number, agency = 'bell', of = quotas): boolean => of.spend(agency, 'evaluations', count, at)
    expect([spend(4, t), spend(2, t), spend(5, t, 'owl'), spend(1, t + DAY - 1)]).toEqual([true, false, true, true])
    expect(quotas.spend('bell', 'blocks', 3, t)).toBe(true)
    const again = new SearchQuotas(limits, quotas.spent)
    expect([spend(1, t + DAY - 1, 'bell', again), spend(5, t + 3 * DAY, 'bell', again), spend(1, t, 'bell', again)]).toEqual([
      false,
      true,
      false,
    ])
    // Nor does the vault's own clock, set forward, close the witnesses' day.
    expect(again.allows({ person: 'p', agency: 'bell', at: t })).toBe(true)
    again.take({ person: 'p', agency: 'bell', at: t })
    expect(again.allows({ person: 'p', agency: 'bell', at: t + 31 * DAY })).toBe(true)
  })
})

/** Registrars of two agencies enrol another device, as they do at the beginning. */
async function enrol(agency: string, role: CredentialRole, person?: string): Promise<SigningKey> {
  const fresh = makeSigningKey('kh', agency, role, nodeRandom.bytes(48))
  const key = person === undefined ? fresh : { ...fresh, card: { ...fresh.card, person } }
  const { country, store, layout } = made.installation
  const agencies = readdirSync(layout.edgeFolder).flatMap((f) => /^(.+)\.registrar\.key\.json$/.exec(f)?.[1] ?? [])
  const registrars = agencies.map((a) => made.keyOf(a, 'registrar')).sort((a) => (a.card.agency === country.trustee.id ? 1 : -1))
  const head = { id: uuidFrom(nodeRandom.bytes(16)), agency: INSTALLATION, author: registrars[0]?.card.credential ?? '' }
  const body = { kind: 'credential.enrolled', card: key.card, approvedBy: registrars.map((r) => r.card.credential) } as const
  const parts = makeEntry(head, body, {}, {}, nodeRandom.bytes)
  const hash = hashOf(commitmentsOf(parts))
  const signature = printSignature({ form: 'joint', of: await Promise.all(registrars.map((k) => softwareSigner(k).sign(hash))) })
  await store.append(INSTALLATION, [readyOf({ ...parts, signature }, { stub: JSON.parse(parts.stub) as never, other: {} })], null)
  await store.receiptFor(INSTALLATION, head.id)
  await pause(2500) // witnessed, and folded
  return key
}

describe('a match elsewhere', () => {
  const person = {
    accused_name: 'Zorble Quandary',
    person_name: 'Zorble Quandary',
    court: 'CFI-X1',
    case_number: '9001/2023',
    accused_no: 1,
  }

  it('is told to its holder, and no byte of what the asker sends or gets differs', async () => {
    const holder = await seat('mosavy')
    expect(await listPeople([person], form, holder.ports, holder.tools)).toBe(1)
    expect(await readNotices(holder.ports, holder.tools)).toEqual([])
    const watched = async (name: string): Promise<unknown> => {
      const seen: unknown[] = []
      const original = globalThis.fetch
      globalThis.fetch = async (input, init) => {
        const url = String(input as string)
        const sent = typeof init?.body === 'string' ? init.body.length : 0
        const answer = await original(input, init)
        const heads = [...answer.headers].filter(([n]) => n !== 'date')
        const body = await answer.clone().text()
        // Proofs grow with the log, and are looked for until witnesses have cosigned; the rest is not the asker's, but the vault's own.
        if (/\/search$|\/search\/errand$/.test(url))
          seen.push([url, /errand/.test(url) ? sent : 0, answer.status, heads, body.length, /api\/v1\/search/.test(url) ? body : ''])
        return answer
      }
      try {
        expect(await lookFor('ahtjp', name)).toEqual([])
      } finally {
        globalThis.fetch = original
      }
      return seen
    }
    const none = await watched('Nimble Wandering')
    const match = await watched('Zorble Quandary')
    expect(match).toEqual(none)
    expect(await watched('Quandary Zorbel')).toEqual(none)
    await pause(1500)
    const told = await readNotices(holder.ports, holder.tools)
    expect(told.map((n) => [n.agency, n.purpose])).toEqual([
      ['ahtjp', 'prosecution'],
      ['ahtjp', 'prosecution'],
    ])
    const asker = await seat('ahtjp')
    expect(await readNotices(asker.ports, asker.tools)).toEqual([])
  }, 120_000)

  it('is never told across the wall from those who protect: that a shelter asks would say that it has her', async () => {
    const police = await seat('ahtjp')
    await listPeople([{ ...person, person_name: 'Fenella Drift', accused_name: 'Fenella Drift' }], form, police.ports, police.tools)
    await lookFor('mosavy', 'Fenella Drift', { purpose: 'protection' })
    await pause(1500)
    expect(await readNotices(police.ports, police.tools)).toEqual([])
    expect([
      isTold('police', 'ngo'),
      isTold('ngo', 'police'),
      isTold('social', 'ngo'),
      isTold('consular', 'police'),
      isTold('court', 'police'),
    ]).toEqual([true, false, true, false, true])
  }, 60_000)

  it('an errand is signed: nobody else lists, evaluates or reads notices in an agency’s name', async () => {
    const { ports, tools } = await seat('ahtjp')
    const foreign = { ...tools, keys: readEdgeKeys(made.installation.layout.edge('mosavy')) }
    await expect(readNotices(ports, foreign)).rejects.toThrow('was not answered')
    await expect(readNotices({ ...ports, now: () => ports.now() - 4000 }, tools)).rejects.toThrow('was not answered')
    const stolen: string[] = []
    await readNotices({ ...ports, errand: async (b) => (stolen.push(b), ports.errand(b)) }, tools)
    expect(await ports.errand((stolen[0] ?? '').replace('"ahtjp"', '"mosavy"'))).toBeUndefined()
    expect(await ports.errand('{}')).toBeUndefined()
  }, 60_000)

  it.runIf(AT_NIGHT)(
    'evaluations are counted by the day: a dictionary is not to be had from the trustee',
    async () => {
      const { ports, tools } = await seat('molvt')
      let granted = 0
      const counted: SearchPorts = {
        ...ports,
        errand: async (body) => {
          const { errand } = JSON.parse(body) as { errand: { points?: readonly string[] } }
          const done = await ports.errand(body)
          if (done !== undefined) granted += errand.points?.length ?? 0
          return done
        },
      }
      // Digits say nothing of a name: each has letters of its own. At most three evaluations a name, two names a person.
      const [first, last] = ['bcdfghjklmnpqrstvwxz', 'aeiouy']
      const part = (i: number): string => `${first[i % 20]}${last[Math.floor(i / 20) % 6]}${first[Math.floor(i / 120) % 20]}`
      const people = (from: number, count: number) =>
        Array.from({ length: count }, (_, k) => ({
          ...person,
          case_number: `${from + k + 1}/2022`,
          accused_name: `Zor${part(from + k)}ble Quan${part((from + k) * 7 + 3)}dary`,
        }))
      const half = LIMITS.evaluations / 12
      expect(await listPeople(people(0, half), form, counted, tools)).toBe(half)
      const before = granted
      expect(before).toBeGreaterThan(half * 5)
      // All of an errand or nothing of it: what is refused takes nothing from the day.
      await expect(listPeople(people(half, half + 10), form, counted, tools)).rejects.toThrow('was not answered')
      expect(granted).toBe(before)
      // Up to the day's last one, and none beyond it.
      let listed = half
      while (await listPeople(people(listed, 1), form, counted, tools).catch(() => 0)) listed++
      expect(granted).toBeGreaterThan(LIMITS.evaluations - 6)
      expect(granted).toBeLessThanOrEqual(LIMITS.evaluations)
      // The trustee is there all the while: it answers what is not counted, and another agency.
      expect(await readNotices(ports, tools)).toEqual([])
      const other = await seat('mosavy')
      expect(await listPeople(people(0, 1), form, other.ports, other.tools)).toBe(1)
    },
    120_000,
  )

  it('an errand whose tokens take longer to make than a connection is kept is answered', async () => {
    const { ports, tools } = await seat('mfaic')
    expect(await readNotices(ports, tools)).toEqual([])
    const until = performance.now() + 6000
    while (performance.now() < until); // as blinding does: nothing else runs meanwhile
    expect(await readNotices(ports, tools)).toEqual([])
  }, 60_000)
})

describe('who learns what', () => {
  const DICTIONARY = (): string[] => [...new Set(rows.map((r) => String(r.accused_name)))]

  it('the server, with its whole database, tries every name of a dictionary and meets none; two of one person share nothing', async () => {
    const { rows: all } = await made.installation
      .owner()
      .query<{ id: string; sealed: string }>(
        `select entry_id as id, sealed from saksi.entry_parts p join saksi.entries e using (agency_id, entry_id) where kind = 'record.version'`,
      )
    const blocks = all.map((r) => ({ id: r.id, block: fromBase64Url((JSON.parse(r.sealed) as { find: string }).find) }))
    expect(blocks).toHaveLength(40)
    expect(new Set(blocks.map((b) => b.block.length))).toEqual(new Set([BLOCK_BYTES]))
    const words = blocks.flatMap(({ block }) => Array.from({ length: BLOCK_BYTES / 8 }, (_, i) => toHex(block.subarray(8 * i, 8 * i + 8))))
    expect(new Set(words).size).toBe(words.length) // no equality, no frequency
    // Everything that lies in the server's folder, as a key.
    const held = readdirSync(join(made.dir, 'secrets')).map((f) => readFileSync(join(made.dir, 'secrets', f)).subarray(0, 32))
    for (const key of [...held.filter((k) => k.length === 32), new Uint8Array(32)])
      for (const name of DICTIONARY().slice(0, 10)) {
        const tokens = inputsOf(soughtBy([name], null)).map((i) => tokenOf(new Uint8Array(key), i))
        expect(blocks.some((b) => countMatches(b.block, b.id, tokens) > 0)).toBe(false)
      }
  })

  it('an agency with its own keys and the trustee’s whole index meets nobody; nor does the trustee with its key, without the pepper', async () => {
    const home = join(made.home('trustee'), 'search')
    const index = readFileSync(join(home, 'mosavy.blocks'), 'utf8')
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => JSON.parse(l) as { pointer: string; block: string })
    expect(index.length).toBeGreaterThan(0)
    const meets = (tokens: readonly Uint8Array[]): boolean => index.some((b) => countMatches(fromBase64Url(b.block), b.pointer, tokens) > 0)
    const inputs = inputsOf(soughtBy(['Zorble Quandary'], null))
    const { searchPepper = '', contentKey } = readEdgeKeys(made.installation.layout.edge('ahtjp'))
    const pepper = fromBase64Url(searchPepper)
    const secret = evaluationKey(fromBase64Url(readFileSync(join(home, 'oprf.key'), 'utf8').trim()))
    const tokensBy = (pepperGuess: Uint8Array, key: Uint8Array): Uint8Array[] =>
      inputs.map((i) => {
        const b = blindInput(pepperGuess, i, (n) => nodeRandom.bytes(n))
        return finishToken(b, evaluatePoint(key, b.point))
      })
    const guess = evaluationKey(nodeRandom.bytes(32))
    expect(meets(tokensBy(pepper, guess))).toBe(false) // an agency alone: the key is not to be had
    expect(meets(tokensBy(fromBase64Url(contentKey), guess))).toBe(false)
    expect(meets(tokensBy(nodeRandom.bytes(32), secret))).toBe(false) // the trustee alone: the pepper is not to be had
    expect(meets(tokensBy(pepper, secret))).toBe(true) // both together: what docs/decisions says
    // No name lies at the trustee's, and none in its log.
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((f) => statSync(join(home, f)).isFile())
    expect(files.some((f) => f.startsWith('rounds/'))).toBe(true)
    for (const file of files) expect(readFileSync(join(home, file), 'latin1')).not.toMatch(/Zorble|Quandary|Fenella/)
    expect(made.lines.join('\n')).not.toMatch(/Zorble|Quandary|Fenella/)
  })

  it('a search leaves a row of one size, and no token of it in the database', async () => {
    const taken: string[] = []
    const { ports } = await seat('moj')
    await lookFor('moj', nameOf(7), { ports: { find: async (t, tokens) => (taken.push(...tokens), ports.find(t, tokens)) } })
    expect(taken).toHaveLength(12)
    const { rows: all } = await made.installation.owner().query<{ text: string }>(`select x::text as text from saksi.entry_parts x`)
    const text = all.map((r) => r.text).join('\n')
    for (const token of taken) expect(text.includes(token) || text.includes(toBase64Url(fromHexOf(token)))).toBe(false)
    expect(readFileSync(join(made.dir, 'log', 'requests.log'), 'utf8')).not.toContain(taken[0])
  }, 60_000)
})

const fromHexOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
