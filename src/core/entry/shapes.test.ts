import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTRY_KINDS, type EntryBody } from './kinds.ts'
import { doorOf } from './kinds.ts'
import { PAYLOADS } from '../../../test/helpers/payloads.ts'
import { shapeFault } from './shapes.ts'
import type { Door } from './define.ts'

const uuid = '00010203-0405-4607-8809-0a0b0c0d0e0f'
const uuid2 = '10010203-0405-4607-8809-0a0b0c0d0e0f'
const [token, token2, hash] = ['ab'.repeat(16), 'cd'.repeat(16), 'ef'.repeat(32)]
const base = { v: 1, id: uuid, agency: 'bell', author: 'unsigned:bell' }
const card = (credential: string, agency: string) => ({
  credential,
  person: credential,
  agency,
  roles: ['registrar'],
  alg: 'ed25519',
  publicKey: 'A'.repeat(43),
  protection: 'software',
  rp: null,
})

/** One of each kind, as it should be. The type makes a kind without an example fail to compile. */
const EXAMPLES = {
  'return.received': { form: 'f', formVersion: 1, batch: token, rows: 1, root: hash, slots: [['ACORN', '2023-Q1', 1]] },
  'record.version': {
    type: 't',
    form: 'f',
    formVersion: 1,
    batch: token,
    record: token,
    replaces: [uuid],
    values: { court: 'ACORN', n: 3 },
  },
  'aggregate.return': { indicator: 'i', office: 'o', period: '2023', batch: token, cells: [{ by: { sex: 'red' }, value: 2 }] },
  'return.nil': { form: 'f', formVersion: 1, slots: [['o', '2023-05']], waiting: false },
  'return.waived': { form: 'f', office: 'o', period: '2023', reason: 'disaster' },
  'return.missed': { form: 'f', office: 'o', period: '2023', due: '2024-01-15' },
  'return.asked': { of: 'bell', form: 'f', slots: [['o', '2023-05']] },
  'return.accepted': { of: 'bell', return: uuid, slots: [['o', '2023-05']] },
  'return.sent_back': { of: 'bell', return: uuid, slots: [['o', '2023-05']], reason: 'incomplete', cells: [[2, 'sex', 'missing']] },
  'return.locked': { of: 'bell', return: uuid, slots: [['o', '2023-05']] },
  'return.reopened': { of: 'bell', return: uuid, slots: [['o', '2023-05']], reason: 'office-asks' },
  'return.withdrawn': { of: 'bell', return: uuid, slots: [['o', '2023-05']], reason: 'records-found' },
  'return.countersigned': { return: uuid, root: hash },
  'act.countersigned': { acts: [[uuid, hash]] },
  'aggregate.stated': {
    indicator: 'i',
    definition: 1,
    office: 'ALL',
    from: '2022-04-01',
    to: '2023-04-01',
    source: 'NCCT-2023-17',
    money: { currency: 'USD', rate: 4_100_000, rateOn: '2023-03-31' },
    cells: [{ by: { sex: 'red' }, value: 2, qualifier: 'approx' }],
  },
  'totals.received': { totals: 3, root: hash, source: 'NCCT-2023-17' },
  'link.asserted': { relation: 'same_person', a: ['bell', 'k', token], b: ['owl', 'k', token2], basis: 'same-document' },
  'link.revoked': { of: 'bell', link: uuid, reason: 'two-persons' },
  'lead.answered': {
    mark: hash,
    of: 'bell',
    lead: uuid,
    office: 'o',
    state: 'no_action',
    reason: 'none',
    received: '2023-02-01',
    decided: '2023-03-01',
  },
  'lead.moved': { of: 'bell', record: token, step: 'handed', to: 'owl', reason: 'none', told: { province: 'p' } },
  'pair.judged': { a: ['bell', 'k', token], b: ['owl', 'k', token2], verdict: 'likely', bits: 9, model: 'saksi-1' },
  'people.reviewed': { pairs: [{ a: ['bell', 'k', token], b: ['owl', 'k', token2], said: 'one' }], under: 2, root: hash },
  'sample.asked': { type: 't', many: 60, promise: hash },
  'sample.drawn': { type: 't', records: [token, token2] },
  'sample.resolved': { sample: uuid, record: token, same: [token, token2] },
  'referral.offered': {
    record: token,
    to: 'owl',
    office: 'o',
    reason: 'shelter',
    bed: 'women',
    agreed: ['referral'],
    told: { sex: 'red' },
  },
  'dossier.offered': { record: token, from: 'PRO-X1', to: 'PRO-X2', reason: 'jurisdiction' },
  'dossier.moved': { offer: uuid, step: 'sent_back', reason: 'not_ours', number: 'none' },
  'homecoming.moved': { record: token, step: 'handed', said: 'body', to: 'owl' },
  'referral.moved': { of: 'bell', offer: uuid, to: 'owl', step: 'declined', reason: 'no_place' },
  'beds.stated': { office: 'o', women: 1, men: 0, children: 2 },
  'board.posted': {},
  'lot.framed': { office: 'o', day: '2026-12-01', places: 9, draw: 2, frame: 'A'.repeat(43), secret: 'A'.repeat(43) },
  'lot.opened': { lot: uuid, office: 'o', day: '2026-12-01', secret: 'A'.repeat(43), size: 5, root: hash },
  'complaints.opened': { key: 'A'.repeat(43) },
  'complaint.left': { to: 'bell', about: ['a'], against: 'b', corridor: 'c', province: 'p', fee: '2m_4m', mark: 'A'.repeat(43) },
  'complaints.agreed': { opened: uuid },
  'complaints.answered': { complaints: [uuid], is: 'taken' },
  'complaints.forgotten': { complaints: [uuid] },
  'statement.noted': {
    is: 'claimed',
    said_on: '2022-12-30',
    speaker: 'police',
    figures: ['a'],
    from: '2022-08-22',
    to: '2022-12-01',
    where: { province: 'p' },
    quantity: 600,
    source: 'NEWS-1',
  },
  'recommendation.stated': { recommendation: 'R25', is: 'under-way', due_by: '2024-12-31' },
  'release.withdrawn': { release: 'r', reason: 'wrong' },
  'statement.withdrawn': { statement: uuid, reason: 'noted-in-error' },
  'care.planned': { record: token, over: [uuid], steps: [{ what: 'legal', by: '2024-03-31' }] },
  'care.judged': { record: token, plan: uuid, verdict: 'sent_back' },
  'care.moved': { record: token, step: 'offered', colleague: token2 },
  'letter.issued': { record: token, ground: 'suspected', mark: 'A'.repeat(43), digits: 'A'.repeat(43), until: '2027-01-31' },
  'letter.ended': { letter: uuid },
  'page.opened': { record: token, mark: 'A'.repeat(43), kept: 'A'.repeat(43), key: 'A'.repeat(43), until: '2027-01-31' },
  'page.closed': { page: uuid },
  'plan.acted': { opened: uuid, operation: token },
  'acted.withdrawn': { acted: uuid, operation: token, reason: 'another-operation' },
  'plan.opened': { value: hash, cell: hash, padded: uuid, index: 3, size: 16, path: [hash, hash] },
  'record.withdrawn': { type: 't', form: 'f', record: token, replaces: [uuid], because: uuid },
  'record.conflict': { type: 't', record: token, between: [uuid, uuid2] },
  'erasure.ordered': {
    type: 't',
    record: token,
    entries: [uuid],
    ground: 'request-of-the-person',
    advocate: 'owl',
    approvedBy: [token, token2],
  },
  'erasure.declined': { of: 'bell', record: token, ask: uuid, says: 'no' },
  'erasure.stopped': { of: 'bell', order: uuid, reason: 'appeal-open' },
  'record.erased': { type: 't', record: token, entries: [uuid], ground: 'retention-ended', approvedBy: [token, token2] },
  'registrars.enrolled': { cards: [card(token, 'bell'), card(token2, 'owl')] },
  'credential.enrolled': { card: card(token, 'bell'), approvedBy: [token, token2] },
  'credential.revoked': { credential: token, reason: 'lost' },
  'credential.suspended': { credential: token, door: 'password' },
  'fallback.set': { person: token, row: hash },
  'enrolment.asked': { request: token, card: hash, by: 'session', of: token2 },
  'settings.stated': { files: [['saksi.json', hash]] },
  'subject.linked': { person: token, of: 'bell', subject: token, approvedBy: [token, token2] },
  'oversight.row': { epoch: 1 },
  'log.padded': { noise: hash },
  'installation.created': { country: 'kh', demo: true, origin: 'saksi.local/kh/00' },
  'collection.began': { from: '2026-10-01' },
  'country.adopted': { country: 'kh', hash },
  'figure.answered': {
    indicator: 'i',
    recipient: 'operator',
    from: '2023-01-01',
    to: '2024-01-01',
    by: ['sex'],
    where: { sex: 'red' },
    result: hash,
  },
  'release.published': { release: 'r', manifest: hash, certificate: hash, approvedBy: ['a@bell', 'b@owl'] },
  'draft.shown': { draft: 'd', recipient: 'owl', manifests: [hash] },
  'draft.said': { draft: 'd', credential: token, says: 'recognised', word: hash, signature: hash },
  'noise.charged': {
    year: 2023,
    indicator: 'i',
    from: '2023-01-01',
    to: '2024-01-01',
    millionths: 12_000,
    asked: hash,
    question: hash,
    key: hash,
  },
  'answer.asked': { report: 'tip', year: 2023, question: 'b1-01', of: 'owl' },
  'answer.signed': { report: 'tip', year: 2023, question: 'b1-01', by: 'owl', figure: hash, narrative: hash },
  'export.made': { format: 'csv', recipient: 'owl', entries: 3, result: hash },
  'program.started': { command: 'serve', version: '0.1.0', runtime: 'v24.1.0', source: hash, country: hash, lockfile: hash },
  'bundle.published': { bundle: 'desk', sums: hash },
  'clock.alarm': { source: 'last-entry', direction: 'behind', milliseconds: 5000 },
  'recovery.done': { what: 'sequencer', entries: 3 },
  'key.adopted': { use: 'log', holder: 'saksi', epoch: 1, key: 'A'.repeat(43) },
  'key.rotated': { use: 'vault', holder: 'trustee', epoch: 2, key: 'A'.repeat(43), approvedBy: [token, token2] },
  'policy.changed': { policy: 'access', hash, approvedBy: [token, token2] },
  'policy.adopted': { policy: 'openings', hash },
  'sign-in.opened': { door: 'desk', credential: token },
  'sign-in.refused': { door: 'returns', reason: 'unknown-token', times: 3 },
  'backup.begun': { recipients: [hash] },
  'backup.restored': { origin: 'saksi.local/toyland/0a1b2c3d', size: 3, root: hash, held: 0 },
} satisfies { readonly [K in EntryBody['kind']]: object }

/** A figure in riel was no other money, a person's word has no weight, only what is handed over names a colleague, not every lead has its days, and a recommendation need not be due. */
const MAY_BE_NULL = ['money', 'bits', 'model', 'colleague', 'quantity', 'received', 'decided', 'fee', 'due_by']
const NAME = 'Wump Nobody said so'
const stubOf = (kind: EntryBody['kind'], change: object = {}): object => ({ ...base, kind, ...EXAMPLES[kind], ...change })
const faultOf = (kind: EntryBody['kind'], change: object = {}): string | undefined => shapeFault(stubOf(kind, change), doorOf(kind) as Door)

/** Each text in an example, with a way to put another in its place; of a table (`values`, `by`) its words are the form's (check.ts). */
function leavesOf(example: object, path = ''): readonly (readonly [path: string, put: (text: string) => object])[] {
  return Object.entries(example).flatMap(([name, value]: [string, unknown]): ReturnType<typeof leavesOf> => {
    const at = `${path}.${name}`
    const beside = (inner: unknown): object => (Array.isArray(example) ? example.with(Number(name), inner) : { ...example, [name]: inner })
    if (typeof value === 'string') return [[at, beside]]
    if (value === null || typeof value !== 'object') return []
    return leavesOf(value, at).map(([deeper, put]) => [deeper, (text) => beside(put(text))])
  })
}

describe.each(ENTRY_KINDS)('%s', (kind) => {
  it('is taken at its own door and at no other', () => {
    for (const door of ['return', 'act', 'oversight', 'installation'] as const)
      expect(shapeFault(stubOf(kind), door)).toBe(door === doorOf(kind) ? undefined : 'stub.kind')
  })
  it('takes no sentence in any member, nor a member more or less, and repeats nothing of it', () => {
    for (const member of Object.keys(EXAMPLES[kind])) {
      // Coded values are held against their own list by the form (check.ts).
      const bad = [NAME, `${NAME}\n`, { [NAME]: 1 }, [NAME], ...(MAY_BE_NULL.includes(member) ? [] : [null]), -1, 1.5]
      for (const value of bad) expect(faultOf(kind, { [member]: value }), `${member} ${JSON.stringify(value)}`).toBe(`stub.${member}`)
      expect(shapeFault(Object.fromEntries(Object.entries(stubOf(kind)).filter(([k]) => k !== member)), doorOf(kind) as Door)).toBe('stub')
    }
    expect(faultOf(kind, { note: 'x' })).toBe('stub')
  })
  it(`takes none of ${PAYLOADS.length} texts that attack a page, however deep in it they are put`, () => {
    for (const [path, put] of leavesOf(EXAMPLES[kind]))
      for (const payload of PAYLOADS) expect(shapeFault({ ...stubOf(kind), ...put(payload) }, doorOf(kind) as Door), path).toBeDefined()
  })
  it('takes no author, id or agency that is a name', () => {
    for (const change of [{ author: NAME }, { id: NAME }, { agency: NAME }, { v: 2 }]) expect(faultOf(kind, change)).toBe('stub')
  })
})

it('the list holds each kind once, and every kind', () => {
  expect(ENTRY_KINDS.toSorted()).toEqual(Object.keys(EXAMPLES).toSorted())
})

it('there is no kind beside the list, not even one that every object has', () => {
  for (const kind of ['constructor', '__proto__', 'toString', '', 'record.deleted', NAME]) expect(doorOf(kind)).toBeUndefined()
})

it('a card holds together: a device has a relying party, a software key none, a key the length of its kind', () => {
  const cards = (change: object) => faultOf('registrars.enrolled', { cards: [{ ...card(token, 'bell'), ...change }, card(token2, 'owl')] })
  expect(cards({ alg: 'es256', publicKey: 'A'.repeat(44), protection: 'device', rp: 'desk.example' })).toBeUndefined()
  for (const change of [
    { rp: 'desk.example' },
    { protection: 'device' },
    { publicKey: 'A'.repeat(44) },
    { roles: [] },
    { roles: ['king'] },
    { agency: NAME },
  ])
    expect(cards(change), JSON.stringify(change)).toBe('stub.cards')
})

it('two approvals are of two', () => {
  expect(faultOf('record.erased', { approvedBy: [token, token] })).toBe('stub.approvedBy')
  expect(faultOf('record.erased', { approvedBy: [token] })).toBe('stub.approvedBy')
})

it('never throws, whatever arrives', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom<Door>('return', 'act', 'oversight', 'installation'), (x, door) => void shapeFault(x, door)),
  )
})
