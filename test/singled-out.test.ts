/** `saksi doctor` on a record with planted people: it finds those who stand alone, and says so to people and to programs. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examinePeople, type People } from '../src/adapters/doctor/people.ts'
import { getRecordKind } from '../src/core/model/kinds.ts'
import { command } from '../src/cli/doctor.ts'
import { makeInstallation, type Made } from './made-installation.ts'
import { plant, type Planted } from './plant.ts'

let made: Made
const alike = {
  agency: 'mosvy',
  office: 'dosvy-kh-12',
  found_month: '2024-01-01',
  sequence: 1,
  sex: 'female',
  age_band: '18+',
  province: 'KH-12',
}
beforeAll(async () => {
  made = await makeInstallation('kh')
  const rows: Record<string, Planted> = {}
  for (let i = 0; i < 100; i++) rows[`alike${i}`] = alike
  // One by who she is, one by where she was, one by when; and one who was alone once and is not any more.
  rows['who'] = { ...alike, sex: 'male' }
  rows['where'] = { ...alike, province: 'KH-24' }
  rows['when'] = { ...alike, found_month: '2024-02-01' }
  rows['corrected'] = { ...alike, citizenship: 'LAO', superseded: '2024-05-01' }
  await plant(made.installation.owner(), 'victim_episode', rows)
}, 60_000)
afterAll(() => made.remove())

test('each planted person is found on her rung, and no other; a superseded version is nobody', async () => {
  const { groups, kinds } = await examinePeople(made.installation, [getRecordKind('victim_episode')])
  expect(kinds[0]?.rungs).toEqual({ who: 1, where: 2, when: 3, what: 3, work: 3, numbers: 3 })
  expect(groups.find((g) => g.group === 'victims')).toMatchObject({ records: 103, rungs: { numbers: 3 } })
  expect(kinds[0]?.worst.at(0)).toMatchObject({ singledOut: 1 })
  expect(kinds[0]?.worst.find((s) => s.singledOut === 3)?.columns).toEqual(['found_month', 'sex', 'province'])
})

test('the doctor prints it in words and in JSON, holds victims to one in twenty, and shows no value of anybody', async () => {
  const run = async (json: boolean): Promise<string> => {
    const lines: string[] = []
    await command.run([made.dir, '--kinds'], {
      json,
      out: (l) => void lines.push(l),
      err: (l) => void lines.push(l),
    })
    return lines.join('\n')
  }
  const [text, json] = [await run(false), JSON.parse(await run(true)) as { people: People; checks: { id: string; state: string }[] }]
  expect(text).toMatch(/✔ people\.victims\s+of 103 rows of victims the clear columns single out 3 \(2\.9 %\)/)
  expect(text).toMatch(/province, office, court\s+2 of 103 \(1\.9 %\)/)
  expect(text).toContain('of 3: found_month + sex + province 3')
  expect(json.people.groups[0]).toMatchObject({ group: 'victims', records: 103 })
  for (const value of ['KH-24', '2024-02', 'LAO', 'female']) expect(text + JSON.stringify(json.people)).not.toContain(value)

  await plant(made.installation.owner(), 'shelter_stay', {
    alone1: { agency: 'mosvy', sex: 'male' },
    alone2: { agency: 'mosvy', sex: 'female' },
    alone3: { agency: 'mosvy', sex: 'unknown' },
  })
  const after = JSON.parse(await run(true)) as { checks: { id: string; state: string }[] }
  expect(after.checks.find((c) => c.id === 'people.victims')).toMatchObject({ state: 'warn' })
}, 60_000)
