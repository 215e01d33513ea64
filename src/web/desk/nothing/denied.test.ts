import { expect, test } from 'vitest'
import type { Form } from '../../../core/country/index.ts'
import type { Api } from '../account/api.ts'
import { askDenied } from './denied.ts'
import { letterOf } from './nil-letter.ts'

const form = (id: string) => ({ id, slot: { list: 'courts', period: 'quarter', from: '2020-01-01' } }) as Form
const slot = (office: string, period: string, records: number | null) => ({ office, period, records })
const apiOf = (answer: (path: string) => unknown): Api => ({ ask: async (_: string, path: string) => answer(path) }) as unknown as Api
const letter = letterOf([form('charges'), form('judgments')], ['CFI-1'], '2023')

test('a head is told of each form and period of her letter of which records stand, and of no other office', async () => {
  const asked: string[] = []
  const api = apiOf((path) => {
    asked.push(path)
    const slots = path.includes('charges')
      ? [slot('CFI-1', '2023-Q2', 19), slot('CFI-2', '2023-Q1', 7), slot('CFI-1', '2023-Q1', 0)]
      : [slot('CFI-1', '2023-Q4', null)]
    return { ok: true, body: { slots } }
  })
  expect(await askDenied(api, letter)).toEqual([{ form: 'charges', office: 'CFI-1', period: '2023-Q2', n: 19 }])
  expect(asked).toEqual(['/api/v1/returns-due/charges?year=2023', '/api/v1/returns-due/judgments?year=2023'])
})

test('what could not be asked is not taken for nothing; a form that no calendar owes has nothing to ask', async () => {
  expect(
    await askDenied(
      apiOf(() => ({ ok: false, code: 'server.busy' })),
      letter,
    ),
  ).toBeUndefined()
  expect(
    await askDenied(
      apiOf(() => ({ ok: false, code: 'not-found' })),
      letter,
    ),
  ).toEqual([])
})
