import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import type { Json } from '../canonical.ts'
import { printSignature } from '../ledger/signature.ts'
import { isFault } from './check.ts'
import { checkAct, ownFault } from './check-act.ts'
import type { EntryBody } from './kinds.ts'
import { makeEntry, uuidFrom, type Parts } from './make.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const bytes = (n: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => i * 7)
const [id, credential] = [uuidFrom(bytes(16)), 'ab'.repeat(16)]
const signature = printSignature({ form: 'raw', alg: 'ed25519', credential, sig: 'A'.repeat(86) })
const form = kh.forms.find((f) => f.id === 'court-return')
const nil = { kind: 'return.nil', form: 'court-return', formVersion: form?.version ?? 0, slots: [['CFI-12', '2023-Q1']] }
const waived = { kind: 'return.waived', form: 'court-return', office: 'CFI-12', period: '2023-Q1', reason: 'disaster' }
const accepted = { kind: 'return.accepted', of: 'moj', return: id, slots: [['CFI-12', '2023-Q1']] }
const asked = { kind: 'return.asked', of: 'moj', form: 'court-return', slots: [['CFI-12', '2023-Q1']] }
const withdrawn = { ...accepted, kind: 'return.withdrawn', reason: 'records-found' }
const sentBack = { ...accepted, kind: 'return.sent_back', reason: 'incomplete', cells: [[3, 'outcome', 'missing']] }

function act(
  body: object,
  { agency = 'moj', isSigned = true, coded = {}, sealed = {} }: { agency?: string; isSigned?: boolean; coded?: Json; sealed?: Json } = {},
): Parts {
  const author = isSigned ? credential : `unsigned:${agency}`
  return { ...makeEntry({ id, agency, author }, body as EntryBody, coded, sealed, bytes), signature: isSigned ? signature : null }
}
const whereOf = (parts: Parts, agency = 'moj'): string => {
  const checked = checkAct(parts, kh, agency)
  return isFault(checked) ? checked.where : 'taken'
}

it('what an agency may say is taken', () => {
  expect(whereOf(act({ ...nil, waiting: false }))).toBe('taken')
  expect(whereOf(act({ ...nil, waiting: true }, { isSigned: false }))).toBe('taken')
  expect(whereOf(act(waived, { agency: 'ncct' }), 'ncct')).toBe('taken')
  expect(whereOf(act(withdrawn))).toBe('taken')
  for (const said of [
    accepted,
    sentBack,
    asked,
    { ...accepted, kind: 'return.locked' },
    { ...accepted, kind: 'return.reopened', reason: 'office-asks' },
  ])
    expect(whereOf(act(said, { agency: 'ncct' }), 'ncct')).toBe('taken')
})

describe('an act is refused, by place and never by value', () => {
  const NAME = 'Wump Nobody'
  const cases: readonly (readonly [string, string, Parts])[] = [
    ['a nil return that is unsigned and does not say so', 'stub.waiting', act({ ...nil, waiting: false }, { isSigned: false })],
    ['a nil return that is signed and says it waits', 'stub.waiting', act({ ...nil, waiting: true })],
    ['an office that is none', 'stub.office', act({ ...nil, slots: [['CFI-99', '2023-Q1']], waiting: false })],
    ['an office that is a name', 'stub.slots', act({ ...nil, slots: [[NAME, '2023-Q1']], waiting: false })],
    ['a period of another length', 'stub.period', act({ ...nil, slots: [['CFI-12', '2023']], waiting: false })],
    ['a period before the form', 'stub.period', act({ ...nil, slots: [['CFI-12', '1999-Q1']], waiting: false })],
    ['one office and period twice', 'stub.slots', act({ ...nil, slots: [nil.slots[0], nil.slots[0]], waiting: false })],
    ['no office at all', 'stub.slots', act({ ...nil, slots: [], waiting: false })],
    ['another form', 'stub.form', act({ ...nil, form: 'no-form', waiting: false })],
    ['another version of the form', 'stub.form', act({ ...nil, formVersion: 99, waiting: false })],
    ['a waiver of one’s own', 'stub.agency', act(waived)],
    ['an acceptance of one’s own', 'stub.agency', act(accepted)],
    ['a reminder from one who receives none', 'stub.agency', act(asked)],
    ['a lock on one’s own', 'stub.agency', act({ ...accepted, kind: 'return.locked' })],
    ['an opening again of one’s own', 'stub.agency', act({ ...accepted, kind: 'return.reopened', reason: 'office-asks' })],
    ['a withdrawal that names a slot twice', 'stub.slots', act({ ...withdrawn, slots: [withdrawn.slots[0], withdrawn.slots[0]] })],
    ['a withdrawal of two offices’', 'stub.slots', act({ ...withdrawn, slots: [withdrawn.slots[0], ['CFI-8', '2023-Q1']] })],
    ['a withdrawal of another’s', 'stub.of', act({ ...withdrawn, of: 'ncct' })],
    ['a reason in words', 'stub.reason', act({ ...waived, reason: NAME })],
    ['something beside it', 'coded', act({ ...nil, waiting: false }, { coded: { note: NAME } })],
    ['something sealed beside it', 'sealed', act({ ...nil, waiting: false }, { sealed: { note: NAME } })],
    ['another agency', 'stub', act({ ...nil, waiting: false }, { agency: 'ncct' })],
    ['a signature that is a name', 'signature', { ...act({ ...nil, waiting: false }), signature: NAME }],
    [
      'a missed return, which only the clockwork writes',
      'stub.kind',
      act({ kind: 'return.missed', form: 'court-return', office: 'CFI-12', period: '2023-Q1', due: '2023-04-15' }),
    ],
    ['a row, which comes in a return', 'stub.kind', act({ kind: 'record.version' })],
    ['a ceremony, which only init holds', 'stub.kind', act({ kind: 'registrars.enrolled', cards: [] })],
    ['a kind that does not exist', 'stub.kind', act({ kind: NAME })],
  ]
  it('a reviewer’s word about a slot twice, about a column that no form has, or with a sentence', () => {
    const whereBy = (body: object) => whereOf(act(body, { agency: 'ncct' }), 'ncct')
    expect(whereBy({ ...accepted, slots: [accepted.slots[0], accepted.slots[0]] })).toBe('stub.slots')
    expect(whereBy({ ...sentBack, cells: [[3, 'no_column', 'missing']] })).toBe('stub.cells')
    expect(whereBy({ ...sentBack, cells: [[3, 'outcome', NAME]] })).toBe('stub.cells')
    expect(whereBy({ ...sentBack, of: 'ncct' })).toBe('stub.of')
  })
  it.each(cases)('%s', (_, where, parts) => {
    expect(whereOf(parts)).toBe(where)
    expect(whereOf(parts)).not.toContain(NAME)
  })
})

it('the program writes nothing in its own name that is not of its own kinds and shape', () => {
  const own = (body: object): string | undefined => ownFault(act(body, { agency: 'saksi', isSigned: false }))
  expect(own({ kind: 'recovery.done', what: 'sequencer', entries: 2 })).toBeUndefined()
  expect(own({ kind: 'recovery.done', what: 'because Wump said so', entries: 2 })).toBe('stub.what')
  expect(own({ ...nil, waiting: true })).toBe('stub.kind')
})
