/** What the desk does before it seals: rows that wait are looked up, and what could not be looked up, or may not wait, is not sent. */
import { beforeEach, expect, it, vi } from 'vitest'
import type { Country, Form, Problem } from '../../../../core/country/index.ts'
import type { Api, Said } from '../../account/api.ts'
import { Drafts } from '../../drafts.ts'
import { askPaper } from '../drop/ask-paper.ts'
import type { Paper } from '../drop/paper.ts'
import type { Place } from '../place.ts'
import type { Sheet } from '../mend/problems.ts'
import type { Answer, Ask } from '../protocol.ts'
import { sendSheet } from './sending.ts'

const asked: Ask[] = []
let answers: Answer[] = []
vi.mock('../edge.ts', () => ({
  edgeOf: () => ({
    ask: async (question: Ask) => {
      asked.push(question)
      return answers.shift()
    },
  }),
}))

type Desk = Parameters<typeof sendSheet>[1]
const form = { id: 'court', fields: [], slot: { list: 'courts' } } as unknown as Form
const sheet = { form, rows: [], problems: [], answered: new Set() } as unknown as Sheet
const LINE = { token: 'ab'.repeat(16), office: 'A', period: '2024-Q1', since: '2024-02-01' }
const signer = { credential: 'cd'.repeat(16), sign: async () => null }
let places: Place[]
const send = (said: Partial<Said<unknown>>, isSigned = true, paper?: Pick<Desk, 'paper' | 'onPaper'>): Promise<boolean> =>
  sendSheet(sheet, {
    country: { id: 'kh' } as Country,
    api: { ask: async () => said } as unknown as Api,
    drafts: new Drafts({ contentKey: '' } as never, 'somebody'),
    keys: {} as never,
    signer: (isSigned ? signer : undefined) as never,
    setPlace: (next) => void places.push(next as Place),
    ...paper,
  })

beforeEach(() => {
  asked.length = 0
  ;[answers, places] = [[], []]
})

it.each([
  ['no-answer', 'no-answer'],
  ['request.too-many', 'no-answer'],
  ['server.broken', 'no-answer'],
  ['session.none', 'signed-out'],
])('sends nothing where what waits could not be looked up: %s', async (code, reason) => {
  expect(await send({ ok: false, code } as never)).toBe(false)
  expect([asked, places]).toEqual([[], [{ at: 'mend', sheet, unsent: { ok: false, reason } }]])
})
it('shows in the sheet which rows may not wait', async () => {
  const problems: Problem[] = [{ severity: 'error', code: 'row.must-be-told', row: 4, message: { en: 'x', km: 'x' } }]
  answers = [{ kind: 'refused', problems }]
  expect(await send({ ok: true, body: { rows: [LINE] } } as never)).toBe(false)
  answers = [{ kind: 'refused', problems }]
  expect(await send({ ok: true, body: { rows: [] } } as never)).toBe(false)
  const mend = { at: 'mend', sheet: { ...sheet, problems } }
  expect([asked.map((a) => a.kind), places.filter((p) => p.at === 'mend')]).toEqual([
    ['waited', 'seal'],
    [mend, mend],
  ])
})
it('says of rows that wait only what somebody has said, and asks nobody who could not sign it', async () => {
  for (const [areHere, waited] of [
    [true, [LINE.token]],
    [false, []],
  ] as const) {
    answers = [
      { kind: 'waited', tokens: [LINE.token], missing: [LINE.token] },
      { kind: 'refused', problems: [] },
    ]
    const sent = send({ ok: true, body: { rows: [LINE] } } as never)
    await vi.waitFor(() => expect(places.at(-1)?.at).toBe('missing'))
    ;(places.at(-1) as Extract<Place, { at: 'missing' }>).onSaid(areHere)
    expect(await sent).toBe(false)
    expect(asked.at(-1)).toMatchObject({ kind: 'seal', waited })
  }
  asked.length = 0
  answers = [{ kind: 'refused', problems: [] }]
  await send({ ok: true, body: { rows: [LINE] } } as never, false)
  expect(asked).toMatchObject([{ kind: 'seal', waited: [] }])
})

it('sends nothing while something speaks against the day on which the papers came, and says what; confirmed, it goes with the day', async () => {
  const against = { severity: 'warning', code: 'file.after-paper', message: { en: 'x', km: 'x' } } as const
  answers = [
    { kind: 'asks-paper', asked: against },
    { kind: 'refused', problems: [] },
    { kind: 'refused', problems: [] },
  ]
  const said: Paper[] = []
  const onPaper = (paper: Paper): void => void said.push(paper)
  const nothingWaits = { ok: true, body: { rows: [] } } as never
  expect(await send(nothingWaits, true, { paper: { day: '2023-01-05' }, onPaper })).toBe(false)
  expect([said, places.at(-1)]).toEqual([[{ day: '2023-01-05', asked: against }], { at: 'mend', sheet }])
  await send(nothingWaits, true, { paper: { day: '2023-01-05', isSure: true }, onPaper })
  expect(asked.at(-1)).toMatchObject({ kind: 'seal', paper: { day: '2023-01-05', isSure: true } })
  await send(nothingWaits, true, { paper: { day: '' }, onPaper })
  expect(asked.at(-1)).not.toHaveProperty('paper')
})
it('a day of papers has been, and is not before what they tell unless somebody has read that it is', () => {
  const dated = { fields: [{ id: 'decided_on', type: 'date', privacy: 'code', words: { en: 'Decided on', km: 'x' } }] } as unknown as Form
  const valid = { rows: [{ row: 2, values: { decided_on: '2023-02-28' } }] } as never
  const codes = (day: string, isSure?: true) => askPaper(valid, dated, { day, ...(isSure ? { isSure } : {}) }, '2024-01-01')?.code
  expect([codes('2024-01-02', true), codes('2023-02-27'), codes('2023-02-27', true), codes('2023-02-28')]).toEqual([
    'cell.future-date',
    'file.after-paper',
    undefined,
    undefined,
  ])
})
