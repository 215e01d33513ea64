/**
 * A letter says nothing to whoever finds it, and to whom its holder tells six digits what it is for. Copied, guessed, forged, ended, over: what each of them
 * gets; and that nobody across the wall gets anything.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { markOf, numberFrom, printNumber, wordMarkOf } from '../../src/core/letter/number.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { DESK, servePeople, type ServedPeople } from '../helpers/served-people.ts'

let served: ServedPeople
const [DIGITS, OTHER] = ['482193', '000000']
const DAY_MS = 86_400_000
const inDays = (n: number): string => new Date(Date.now() + n * DAY_MS).toISOString().slice(0, 10)
const newNumber = (): string => numberFrom(nodeRandom.bytes(16))

beforeAll(async () => {
  served = await servePeople([
    ['social', 'mosavy', ['caseworker', 'head']],
    ['shelter', 'ngo-coalition', ['caseworker', 'head']],
    ['police', 'ahtjp', ['caseworker', 'head']],
  ])
  const owner = served.installation.owner()
  const own = { agency: 'mosavy', office: 'SOC-X1' } as const
  await plant(owner, 'identification', {
    hers: { ...own, identified_quarter: '2023-01-01', status: 'suspected', authority_type: 'social_affairs' },
    full: { ...own, identified_quarter: '2023-01-01', status: 'suspected', authority_type: 'social_affairs' },
    not: { ...own, identified_quarter: '2023-01-01', status: 'not_victim', authority_type: 'social_affairs' },
  })
}, 120_000)
afterAll(() => served.remove())

const pathOf = (word: string): string => `/api/v1/people/${recordId(word)}/letters`
const act = async (who: string, word: string, body: EntryBody) => {
  const { status, body: said } = await served.post(who, pathOf(word), { entries: [await served.make(who, body)] })
  return [status, said.code ?? said.entries?.[0] ?? null]
}
const letter = (number: string, more: Partial<{ until: string; record: string; ground: 'suspected' | 'identified' }> = {}): EntryBody => ({
  kind: 'letter.issued',
  record: recordId('hers'),
  ground: 'suspected',
  mark: markOf(number),
  digits: wordMarkOf(number, DIGITS),
  until: inDays(30),
  ...more,
})
const issue = async (number: string): Promise<string> => String((await act('social', 'hers', letter(number)))[1])
/** The page's answer, without what was typed into it. */
const check = async (number: string, digits = ''): Promise<string> =>
  textOf(await answer(number, digits)).replaceAll(number === '' ? '\u0000' : number, '')
async function answer(number: string, digits: string): Promise<string> {
  const said = await fetch(`${served.api}/letter?lang=en`, { method: 'POST', body: new URLSearchParams({ number, digits }) })
  expect(said.status).toBe(200)
  return said.text()
}
const textOf = (page: string): string =>
  page
    .replace(/<form[\s\S]*<\/form>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe('a letter', () => {
  it('says to whoever finds it that it is a document, and until when; and to whom the digits were told what it is for', async () => {
    const number = newNumber()
    await issue(number)
    const found = await check(printNumber(number))
    expect(found).toContain('This document holds until')
    const dark = /exploit|victim|traffick|help|social|saksi|witness/i
    expect(found).not.toMatch(dark)
    const scanned = await (await fetch(`${served.api}/letter?lang=en&n=${number}`)).text()
    expect(scanned).not.toMatch(dark)
    expect(await check(number, DIGITS)).toMatch(
      /under the care of: Ministry of Social Affairs.* Do not fine, arrest or remove this person before .* answered day and night/,
    )
    // What was done to her, and why she was given it, stands nowhere; and the answer is gone within a minute, its number at once.
    const told = await answer(number, DIGITS)
    expect(textOf(told)).not.toMatch(/exploit|victim|traffick|suspect|identif/i)
    expect(told).toContain('http-equiv="refresh" content="60;')
    expect(told).not.toContain(number)
    // Digits in an address are not read: a history or a log would keep them.
    expect(textOf(await (await fetch(`${served.api}/letter?lang=en&n=${number}&digits=${DIGITS}`)).text())).not.toMatch(dark)
  })
  it('copied, says to whoever holds the copy what the paper does and no more; nobody issues its number again; and it ends with it', async () => {
    const number = newNumber()
    const entry = await issue(number)
    const paper = await check(printNumber(number))
    // A photograph, typed by hand and read aloud, from elsewhere: as the paper, and never whose it is.
    for (const copy of [number, number.toLowerCase(), ` ${printNumber(number).replaceAll('-', ' ')} `]) {
      const found = textOf(
        await (
          await fetch(`${served.api}/letter?lang=en`, { method: 'POST', body: new URLSearchParams({ number: copy, digits: '' }) })
        ).text(),
      )
      expect(found).toContain('This document holds until')
      expect(found).not.toMatch(/MoSVY|Social|exploit|victim/i)
    }
    // Another office that copied it does not make it its own, nor does the same office give it twice.
    await plant(served.installation.owner(), 'identification', {
      theirs: { agency: 'ngo-coalition', office: 'NGO-X1', identified_quarter: '2023-01-01', status: 'suspected', authority_type: 'ngo' },
    })
    const again = letter(number, { record: recordId('theirs') })
    expect((await act('shelter', 'theirs', again))[0]).not.toBe(200)
    expect((await act('social', 'full', letter(number, { record: recordId('full') })))[0]).not.toBe(200)
    expect(await check(printNumber(number))).toBe(paper)
    // Were there a second one of it all the same, it would not come alive when hers is ended.
    await served.installation
      .owner()
      .query(
        `insert into saksi.letters select 'ngo-coalition', gen_random_uuid(), record_id, ground, mark, digits, until, now() from saksi.letters where entry_id = $1`,
        [entry],
      )
    await act('social', 'hers', { kind: 'letter.ended', letter: entry })
    expect(await check(printNumber(number))).not.toContain('This document holds until')
    // What no entry says does not stay for the tests behind this one.
    await served.installation.owner().query(`delete from saksi.letters where agency_id = 'ngo-coalition'`)
  })
  it('says the telephone of a body whose folder names one, and of another that it stands on the paper', async () => {
    await plant(served.installation.owner(), 'identification', {
      'ngo-letter': {
        agency: 'ngo-coalition',
        office: 'NGO-X1',
        identified_quarter: '2023-01-01',
        status: 'suspected',
        authority_type: 'ngo',
      },
    })
    const [theirs, ours] = [newNumber(), newNumber()]
    expect((await act('shelter', 'ngo-letter', letter(theirs, { record: recordId('ngo-letter') })))[0]).toBe(200)
    await issue(ours)
    expect(await check(theirs, DIGITS)).toContain('Answered day and night: 000 000 000')
    expect(await check(theirs)).not.toContain('000 000 000')
    expect(await check(ours, DIGITS)).toContain('stands on the document')
  })
  it('that is over, was ended, was issued by nobody, or is no number: one answer', async () => {
    const [ended, over] = [newNumber(), newNumber()]
    const id = await issue(ended)
    expect(await act('social', 'hers', { kind: 'letter.ended', letter: id })).toEqual([200, expect.any(String)])
    await served.installation
      .owner()
      .query(
        `insert into saksi.letters select agency_id, gen_random_uuid(), record_id, ground, $1, digits, current_date - 2, recorded_at from saksi.letters limit 1`,
        [markOf(over)],
      )
    const said = new Set<string>()
    for (const number of [ended, over, newNumber(), 'x', `${ended}2`, "'; drop table", 'ក'.repeat(30)])
      for (const digits of ['', DIGITS]) said.add(await check(number, digits))
    expect([...said]).toEqual([expect.stringContaining('No document of this number holds.')])
    await served.installation.owner().query('delete from saksi.letters where mark = $1', [markOf(over)])
  })
  /** From somewhere else than this machine. */
  const from = async (network: string, number: string, digits = ''): Promise<string> => {
    const headers = { 'x-forwarded-for': network }
    const answer = await fetch(`${served.api}/letter?lang=en`, { method: 'POST', headers, body: new URLSearchParams({ number, digits }) })
    return textOf(await answer.text())
  }
  it('whose digits are guessed from one network: after five wrong ones that one waits, and whom she tells them elsewhere is answered', async () => {
    const number = newNumber()
    await issue(number)
    // A thousand at once are not a thousand guesses.
    const tried = await Promise.all(Array.from({ length: 40 }, () => from('192.0.2.1', number, OTHER)))
    expect(tried.filter((t) => t.includes('These are not its digits')).length).toBe(5)
    expect(tried.filter((t) => t.includes('Too many wrong digits')).length).toBe(35)
    expect(await from('192.0.2.1', number, DIGITS)).toContain('Too many wrong digits')
    // Nobody is kept from seeing that it holds, nor, who has guessed nothing, from the digits.
    expect(await from('192.0.2.1', number)).toContain('holds until')
    expect(await from('198.51.100.7', number, DIGITS)).toContain('under the care of')
  })
  it('whose digits are guessed from many networks: each has one guess, then waits for all; and nobody who guessed nothing does', async () => {
    const number = newNumber()
    await issue(number)
    for (let i = 0; i < 60; i++) expect(await from(`192.0.2.${i}`, number, OTHER)).toContain('These are not its digits')
    for (const i of [0, 30, 59]) expect(await from(`192.0.2.${i}`, number, DIGITS)).toContain('Too many wrong digits')
    expect(await from('198.51.100.8', number, DIGITS)).toContain('under the care of')
  })
  it('holds for everybody behind an address from which numbers were guessed', async () => {
    const number = newNumber()
    await issue(number)
    for (let i = 0; i < 35; i++) expect(await from('203.0.113.9', newNumber())).toContain('No document of this number holds')
    expect(await from('203.0.113.9', number)).toContain('holds until')
    expect(await from('203.0.113.9', number, DIGITS)).toContain('under the care of')
  })
  it('is ended by its office however many others there are; and so many hold at once, and no more', async () => {
    const first = newNumber()
    const ofFull = { record: recordId('full') }
    const give = (number: string) => act('social', 'full', letter(number, ofFull))
    const [, id] = await give(first)
    for (let i = 1; i < 20; i++) expect((await give(newNumber()))[0]).toBe(200)
    expect(await give(newNumber())).toEqual([409, 'letter.too-many'])
    // What an older program, or a restored copy, may hold beyond it.
    const others = Array.from({ length: 60 }, () => markOf(newNumber()))
    const owner = served.installation.owner()
    await owner.query(
      `insert into saksi.letters select agency_id, gen_random_uuid(), record_id, ground, other, digits, until, recorded_at + interval '1 second'
         from saksi.letters, unnest($2::text[]) other where entry_id = $1`,
      [id, others],
    )
    expect(await act('social', 'full', { kind: 'letter.ended', letter: String(id) })).toEqual([200, expect.any(String)])
    expect(await check(first)).toContain('No document')
    await owner.query('delete from saksi.letters where mark = any($1::text[])', [others])
  })
  it('stands on what the office recorded, for a year at most, and only its own office gives or ends it', async () => {
    const number = newNumber()
    expect(await act('social', 'not', letter(number, { record: recordId('not') }))).toEqual([409, 'letter.no-ground'])
    expect(await act('social', 'hers', letter(number, { ground: 'identified' }))).toEqual([409, 'letter.no-ground'])
    for (const until of [inDays(-1), inDays(400)])
      expect(await act('social', 'hers', letter(number, { until }))).toEqual([422, 'act.not-sound'])
    // Of another's file, of what is nowhere, and of one file under another's address.
    for (const word of ['hers', 'nowhere'])
      expect(await act('shelter', word, letter(number, { record: recordId(word) }))).toEqual([404, 'not-found'])
    expect(await act('social', 'not', letter(number))).toEqual([404, 'not-found'])
    const id = await issue(number)
    expect(await act('shelter', 'hers', { kind: 'letter.ended', letter: id })).toEqual([404, 'not-found'])
    expect(await act('social', 'not', { kind: 'letter.ended', letter: id })).toEqual([404, 'not-found'])
    expect(await check(number)).toContain('holds until')
  })
  it('is nothing to the police, at every address of it, letter or none', async () => {
    const seen = async (word: string): Promise<string> => {
      const answer = await served.get('police', pathOf(word))
      return `${answer.status} ${await answer.text()}`
    }
    expect(new Set([await seen('hers'), await seen('not'), await seen('nowhere')]).size).toBe(1)
    expect((await act('police', 'hers', letter(newNumber())))[0]).toBe(404)
  })
  it('is not in the record: neither number nor digits, in a table or in the log; and no fault is found', async () => {
    const number = newNumber()
    await issue(number)
    const { rows } = await served.installation
      .owner()
      .query<{ all: string }>(
        `select (select string_agg(e.stub, ' ') from saksi.entries e where e.kind = 'letter.issued') || (select string_agg(l::text, ' ') from saksi.letters l) as all`,
      )
    expect(rows[0]?.all).toContain(markOf(number))
    expect(rows[0]?.all.toUpperCase()).not.toContain(number)
    expect(rows[0]?.all).not.toContain(DIGITS)
    const faults: unknown[] = []
    await verifyWhole(served.installation, (f) => void faults.push(f))
    expect(faults.filter((f) => JSON.stringify(f).includes('letter'))).toEqual([])
  })
  it('a form of five megabytes, or from another site, is refused', async () => {
    const ask = (init: RequestInit): Promise<number> => fetch(`${served.api}/letter`, { method: 'POST', ...init }).then((a) => a.status)
    expect(await ask({ body: new URLSearchParams({ number: 'x'.repeat(5_000_000) }) })).toBe(413)
    expect(await ask({ body: new URLSearchParams({ number: 'A' }), headers: { origin: 'https://elsewhere.example' } })).toBe(403)
    expect(await ask({ body: new URLSearchParams({ number: 'A' }), headers: { origin: DESK } })).toBe(200)
  })
})
