/** Who is typed in, held against who was handed in from here: for whom, how often, and what becomes of a record that is there no more. By the rules of Cambodia themselves. */
import { beforeEach, expect, it } from 'vitest'
import type { CredentialRole } from '../../../../core/entry/credential-card.ts'
import { fromBase64Url, toBase64Url } from '../../../../core/bytes.ts'
import { findForm } from '../../../../core/country/find.ts'
import { teachKinds } from '../../../../core/model/kinds.ts'
import { NAMES_A_DAY } from '../../../../core/review/seen.ts'
import { markSeen } from '../../../../core/review/seen-before.ts'
import { openDecide } from '../../../../outside/cedar/decide.ts'
import type { EdgeKeys } from '../../../../road/ports.ts'
import { makeRecordReader } from '../../../../road/validate.ts'
import { loadCountry } from '../../../../store/files/load-country.ts'
import { peopleIn } from '../../../../work/links/people-in.ts'
import { searchPurposes } from '../../../../work/records/read-records.ts'
import type { Api, Said } from '../../account/api.ts'
import type { DraftStore } from '../../drafts.ts'
import { makePapers } from '../../training/papers.ts'
import type { Cells } from '../../typed/records-of.ts'
import { lookBefore } from './look-before.ts'
import type { Ask } from '../protocol.ts'
import { addSeen, compareCounted, readBefore } from './seen-kept.ts'
import { findTyped } from './seen-work.ts'

const TODAY = new Date().toISOString().slice(0, 10)
const SECRET = toBase64Url(new Uint8Array(32).fill(7))
const country = await loadCountry(`${import.meta.dirname}/../../../../../countries/kh`)
teachKinds(country.kinds)
const decide = openDecide(country, () => '2026-11-30')
const PROSECUTION = country.agencies.find((a) => a.type === 'prosecution')?.id ?? ''
const formOf = (id: string) => findForm(country, id) ?? expect.unreachable(id)
const form = formOf('identification')
const read = makeRecordReader(form, country)
const [paper = {}] = makePapers({ form, country, year: 2025, turn: 0, read })
const HER: Cells = {
  ...paper,
  file_number: '7',
  person_name: 'ប្លូ គ្រុប',
  person_name_latin: '',
  birth_date: '2001-02-03',
  age_years: '',
  age_band: '',
}
const AGAIN: Cells = { ...HER, file_number: '8', person_name: '', person_name_latin: 'Krup Blou' }

const keysOf = (agency: string): EdgeKeys => ({
  format: 'saksi-edge/1',
  country: 'kh',
  agency,
  epoch: 1,
  contentKey: SECRET,
  submitToken: SECRET,
  agencyVault: SECRET,
  trusteeVault: SECRET,
})
/** A sealed store, as much of it as is asked here. */
class Kept implements DraftStore {
  bytes: Uint8Array | undefined
  isFull = false
  read = async () => this.bytes
  keep = async (_: string, ...content: readonly Uint8Array[]) => {
    if (!this.isFull) this.bytes = content[0]
    return !this.isFull
  }
  drop = async () => {
    this.bytes = undefined
  }
}
let store: Kept
let requests: string[]
let isThere: boolean
let compared: number
/** Of the first so many records nothing is shown. */
let hidden: number

beforeEach(() => {
  store = new Kept()
  ;[requests, isThere, compared, hidden] = [[], true, 0, 0]
})
const handIn = (cells: Cells, agency: string): Promise<void> => {
  const keys = keysOf(agency)
  const people = peopleIn([{ row: 1, values: read(cells).values }], form, keys)
  return addSeen(keys, markSeen(people, form.id, fromBase64Url(keys.contentKey), TODAY), TODAY, store)
}
const look = (records: readonly Cells[], agency = 'mosavy', roles: readonly CredentialRole[] = ['caseworker']) => {
  const keys = keysOf(agency)
  const agencyType = country.agencies.find((a) => a.id === agency)?.type ?? expect.unreachable(agency)
  const who = { credential: 'c', person: 'p', agency, agencyType, roles, signedInBy: 'device' } as const
  const ask = async (_: string, path: string): Promise<Said<unknown>> => {
    requests.push(path.replace(/[0-9a-f]{32}/, 'R'))
    const kind = /search=(\w+)/.exec(path)?.[1]
    if (kind !== undefined) return { ok: true, body: { purposes: searchPurposes(who, { country, decide }, kind) } }
    return isThere && hidden-- <= 0
      ? { ok: true, body: { values: { identified_quarter: '2023-04-01' } } }
      : { ok: false, code: 'not-found' }
  }
  const edge = {
    ask: async (question: Ask) => {
      compared++
      return { kind: 'seen-before', ...findTyped(question as Ask & { kind: 'seen-before' }, country) } as const
    },
  }
  return lookBefore({ edge: edge as never, api: { ask } as unknown as Api, keys, country, form, records }, store)
}

it('is told who may look for such people by name: which record, and nothing else of her', async () => {
  expect(read(AGAIN).problems.filter((p) => p.severity === 'error')).toEqual([])
  await handIn(HER, 'mosavy')
  const said = await look([AGAIN])
  expect(said?.shown.map((one) => Object.keys(one).toSorted())).toEqual([['at', 'kind', 'record', 'values']])
  expect(requests).toEqual(['/api/v1/purposes?search=identification', '/api/v1/records/R?kind=identification&purpose=recording'])
})
it.each([
  ['mosavy', ['clerk']],
  ['mosavy', ['head']],
  ['mosavy', ['head', 'clerk']],
  [PROSECUTION, ['caseworker', 'clerk', 'head']],
] as const)('in %s a %s, who may not search, is told nothing: nobody is compared, and no record asked for', async (agency, roles) => {
  await handIn(HER, agency)
  expect(await look([AGAIN], agency, roles)).toBeUndefined()
  expect([compared, requests]).toEqual([0, ['/api/v1/purposes?search=identification']])
})
it('asks nothing of anybody where nobody was handed in', async () => {
  expect(await look([AGAIN])).toBeUndefined()
  expect([compared, requests]).toEqual([0, []])
})
it('compares nobody by a name alone: the row has to be whole', async () => {
  await handIn(HER, 'mosavy')
  expect((await look([{ person_name_latin: 'Krup Blou', birth_date: '2001-02-03', sex: 'female' }]))?.shown).toEqual([])
  expect((await look([AGAIN]))?.shown).toHaveLength(1)
})
it('counts whom it found nobody for, over sittings, and compares no more when it is enough', async () => {
  await handIn(HER, 'mosavy')
  for (let n = 0; n < NAMES_A_DAY; n++)
    expect((await look([{ ...AGAIN, person_name_latin: `Zup Vrak${'abcdefgh'[n % 8] ?? ''}${'ijklmnop'[n >> 3] ?? ''}` }]))?.isEnough).toBe(
      false,
    )
  const said = await look([AGAIN])
  expect([said?.shown, said?.isEnough]).toEqual([[], true])
})
it('says nothing where that it was asked cannot be kept', async () => {
  await handIn(HER, 'mosavy')
  store.isFull = true
  expect(await look([AGAIN])).toBeUndefined()
  expect(
    await compareCounted(keysOf('mosavy'), async () => ({ found: [], compared: { day: '', names: [] }, isEnough: false }), store),
  ).toBeUndefined()
})
it('keeps no mark of a record that is there no more', async () => {
  await handIn(HER, 'mosavy')
  isThere = false
  expect((await look([AGAIN]))?.shown).toEqual([])
  expect(await readBefore(keysOf('mosavy'), store)).toEqual([])
})
it('shows a sixth where five before it are not for this reader', async () => {
  const names = ['ប្លូ គ្រុប', 'Popi Dong', 'Svit Mingrak', 'Chanplub Vorn', 'Thlok Prien', 'Klaing Rumduol']
  for (const [i, person_name] of names.entries()) await handIn({ ...HER, file_number: `7${i}`, person_name }, 'mosavy')
  const rows = names.map((person_name, i) => ({ ...HER, file_number: `8${i}`, person_name }))
  hidden = 5
  expect((await look(rows))?.shown.map((one) => one.at)).toEqual([5])
})
