/** A forbidden move on the whole road: refused by its rule's name, and nothing of the file is kept. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findForm } from '../../src/core/country/find.ts'
import { append } from '../../src/road/append.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
}, 60_000)
afterAll(() => made.remove())

type Row = Readonly<Record<string, string>>
const row = (no: number, stage: string, decided: string, outcome: string): Row => ({
  court: 'CFI-2',
  case_number: `${no}/2023`,
  accused_no: '1',
  accused_name: `គំរូ ${no}`,
  registered_on: '03-03-2023',
  offence: 'L2008-10',
  form_of_exploitation: 'FORCED_LABOUR',
  stage,
  decided_on: decided,
  presence: decided === '' ? 'not_applicable' : 'in_person',
  outcome,
  sex: 'male',
  age_band: '18+',
  citizenship: 'KHM',
  is_official: 'no',
})
async function send(...rows: Row[]) {
  const fields = findForm(made.installation.country, 'court-return')?.fields ?? []
  const lines = [fields.map((f) => f.words.en), ...rows.map((r) => fields.map((f) => r[f.id] ?? ''))]
  const sealed = await sealFile(
    made.installation,
    'court-return',
    'moj',
    new TextEncoder().encode(lines.map((l) => l.map((c) => `"${c}"`).join(',')).join('\n')),
    'f.csv',
  )
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused.map((p) => [p.row, p.field, p.message.en])))
  return append(sealed, made.installation.country, made.installation.store)
}
const decided = (no: number): Row => row(no, 'decided', '01-05-2023', 'convicted')

it('a case that is decided does not become charged again, and a file that says so is refused whole', async () => {
  expect(await send(row(1, 'charged', '', ''), row(2, 'charged', '', ''))).toMatchObject({ accepted: 2 })
  expect(await send(decided(1))).toMatchObject({ superseded: 1 })
  const before = await made.installation.checkpoint()
  await expect(send(decided(2), row(1, 'charged', '', ''))).rejects.toMatchObject({ code: 'rule.accused.stage-forward', row: 2 })
  expect(await made.installation.checkpoint()).toEqual(before)
  expect(await send(decided(2))).toMatchObject({ superseded: 1 })
})
it('two clerks at once: the one who comes second is judged by what the first one said', async () => {
  await send(row(3, 'trial', '', ''))
  const both = await Promise.allSettled([send(decided(3)), send(row(3, 'charged', '', ''))])
  expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
})
