/** `saksi doctor` on a record with planted people: it finds those who stand alone, and says so to people and to programs. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examinePeople, type People } from '../../src/work/doctor/people.ts'
import { getRecordKind, listRecordKinds, RECORD_KINDS, type Column, type RecordKind } from '../../src/core/model/kinds.ts'
import { LIFECYCLES } from '../../src/core/model/lifecycles.ts'
import { groupOf } from '../../src/core/single-out/rungs.ts'
import { columnRule } from '../../src/core/entry/check.ts'
import type { Form } from '../../src/core/country/index.ts'
import { COUNTRIES, loadCountry } from '../../src/store/files/load-country.ts'
import { command } from '../../src/cli/check/doctor.ts'
import { readTyped } from '../../bench/field/typed.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'
import { plant, type Planted } from '../helpers/plant.ts'

let made: Made
const alike = {
  agency: 'mosavy',
  office: 'SOC-15',
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
    alone1: { agency: 'mosavy', sex: 'male' },
    alone2: { agency: 'mosavy', sex: 'female' },
    alone3: { agency: 'mosavy', sex: 'unknown' },
  })
  const after = JSON.parse(await run(true)) as { checks: { id: string; state: string }[] }
  expect(after.checks.find((c) => c.id === 'people.victims')).toMatchObject({ state: 'warn' })
}, 60_000)

/**
 * Columns in clear of each kind that is of one victim; the last day of several, where a day is not exact, is not counted beside the first, nor the most of a number beside its least. As many as before a
 * person had a file: what a file needed besides stands sealed, but for the office and the month of how she is reached.
 */
const CLEAR_OF_ONE: Readonly<Record<string, number>> = {
  named_person: 9,
  encountered_person: 14,
  screening: 15,
  identification: 18,
  recognition: 6,
  statement: 8,
  detention: 14,
  escapee_alert: 7,
  penalisation: 9,
  removal: 7,
  stay_permit: 5,
  victim_participation: 10,
  legal_representation: 6,
  protection_measure: 6,
  referral: 18,
  victim_episode: 19,
  service_episode: 12,
  shelter_stay: 10,
  service_need: 8,
  entitlement: 6,
  fund_payment: 5,
  reintegration: 10,
  custody_transfer: 11,
  repatriation: 13,
  mission_contact: 11,
  consent: 7,
  safe_contact: 2,
}
/** And of each kind of event that may tell of one: a column more is decided here, beside what it singles out, or is sealed. */
const CLEAR_OF_EVENTS: Readonly<Record<string, number>> = {
  lead: 25,
  encounter_count: 11,
  settlement: 12,
  reparation: 16,
  reparation_payment: 10,
  facility_census: 9,
  recruitment_complaint: 10,
  debt: 11,
  consular_screening: 8,
  intimidation_report: 7,
  paper_statement: 31,
}
test('of one victim no kind says more in clear than before there was a file of her: by more columns more people would stand alone', () => {
  const clear = (k: RecordKind): number => k.columns.filter((c) => !k.columns.some((of) => of.last === c.id || of.most === c.id)).length
  const ofVictims = RECORD_KINDS.filter((k) => k.concerns === 'victim')
  const counted = (isOfOne: boolean): Readonly<Record<string, number>> =>
    Object.fromEntries(ofVictims.filter((k) => (k.unit === 'victim') === isOfOne).map((k) => [k.id, clear(k)]))
  expect(counted(true)).toEqual(CLEAR_OF_ONE)
  expect(counted(false)).toEqual(CLEAR_OF_EVENTS)
})

/** What a paper says of a person in clear, beside which paper and which line it is: whoever is told apart by it is told apart in the record. */
const ABOUT_HER = ['about', 'sex', 'age_band', 'citizenship', 'form_of_exploitation', 'province', 'holder', 'answer', 'said_by', 'basis']
/** Where a statement stands, and its number, day, time or sum: the file of its office tells it. */
const OF_THE_LINE =
  'office paper paper_on line matter subject_no fact said none_word quantity quantity_hundredths qualifier quantity_most quantity_most_hundredths unit law_basis from_on until_on on_day day_kind corrects'
test('of whom strangers’ papers describe, no clear column of a statement tells more apart than those that were decided', async () => {
  const columns = getRecordKind('paper_statement').columns.map((c) => c.id)
  expect(columns.toSorted()).toEqual([...ABOUT_HER, ...OF_THE_LINE.split(' ')].toSorted())
  const described = await describedInPapers()
  const alone = (ids: readonly string[]): number => {
    const seen = Map.groupBy(described, (row) => JSON.stringify(ids.map((id) => row[id] ?? null)))
    return [...seen.values()].filter((rows) => rows.length === 1).length
  }
  expect(described.length).toBeGreaterThan(300)
  const before = alone(['sex', 'age_band', 'citizenship', 'form_of_exploitation', 'province', 'answer'])
  expect([described.length, before, alone(ABOUT_HER)]).toEqual(TOLD_APART)
})
/** People described; those told apart by who and where they are said to be; and by all that is in clear of them. A new set of papers counts anew, a new column does not pass. */
const TOLD_APART = [698, 75, 146]
async function describedInPapers(): Promise<readonly Readonly<Record<string, string>>[]> {
  const sets = ['typed-shared', ...readdirSync(FIELD).filter((name) => name.startsWith('papers'))]
  const folders = sets.map((set) => (set === 'typed-shared' ? join(FIELD, set) : join(FIELD, set, 'typed')))
  return folders.flatMap((folder) => {
    const lines = readTyped(folder)
      .flatMap((paper) => paper.sections.flatMap((s) => (s.door === 'form' && s.form === 'paper-statement' ? s.rows : [])))
      .filter((row) => row['fact'] === 'person' && (row['said'] ?? 'said') === 'said')
    // Each person once, as the first paper has her.
    return [...Map.groupBy(lines, (row) => JSON.stringify([row['matter'], row['about'], row['subject_no']])).values()].flatMap((l) =>
      l.slice(0, 1),
    )
  })
}
const FIELD = join(import.meta.dirname, '../field')

/** Clear, and counted by no figure yet: each with the rule or duty that reads it in clear. */
const KEPT: Readonly<Record<string, string>> = {
  'consent.purposes': 'a consent covers named purposes; sharing is refused outside them',
  'consent.by_guardian': 'gate consent.not-by-accused-guardian',
  'consent.guardian_conflict': 'gate consent.not-by-accused-guardian',
  'consent.withdrawn': 'a file says of a withdrawal that openings are not stopped yet, and by when they were to be',
  'referral.consent_given': 'no referral without it (DESIGN 8.4)',
  'named_person.outcome_month': 'the file of a place says since when it is known what became of whom somebody asked for',
  'toyland_song.verses': 'of an invented country: how long a song is leads to nobody',
}

test('what no figure counts and no rule reads is not in clear on a victim’s row', async () => {
  const read = new Set<string>()
  // What a country records beyond the model is held to the same.
  const columns = new Map<string, Column & { readonly of: string }>()
  for (const name of ['kh', 'gb', 'toyland']) {
    // One after the other: the process knows the kinds of the country it loaded last, and no other's.
    const { indicators, forms } = await loadCountry(join(COUNTRIES, name))
    for (const k of listRecordKinds().filter((kind) => groupOf(kind) === 'victims'))
      for (const c of k.columns) columns.set(`${k.id}.${c.id}`, { ...c, of: k.id })
    for (const { kind, date, where, measure, dimensions } of indicators) {
      // Every column an indicator names, wherever it names it: the words of the query are what is counted.
      const words = JSON.stringify([date, where, measure, dimensions])
      for (const { id } of getRecordKind(kind === '' ? 'lead' : kind).columns) if (words.includes(`"${id}"`)) read.add(`${kind}.${id}`)
      if (measure?.type === 'funnel')
        for (const s of measure.stages) for (const id of [s.date ?? '', ...Object.keys(s.where ?? {})]) read.add(`${s.kind}.${id}`)
    }
    for (const { kind, slot, naturalKey } of forms) for (const id of [slot.office, slot.date, ...naturalKey]) read.add(`${kind}.${id}`)
  }
  for (const { kind, field } of LIFECYCLES) read.add(`${kind}.${field}`)
  // Where a day is known about only, whoever counts by it reads the last that it may have been; of a number said roughly, the most.
  for (const [id, { last, most, of }] of columns)
    for (const end of [last, most]) if (end && (read.has(id) || KEPT[id] !== undefined)) read.add(`${of}.${end}`)
  const idle = [...columns.keys()].filter((id) => !read.has(id) && KEPT[id] === undefined)
  expect(idle).toEqual([])
})

test('a victim’s clear dates are months or quarters, or the day of an official act', async () => {
  const days = new Set<string>()
  for (const name of ['kh', 'gb', 'toyland']) {
    await loadCountry(join(COUNTRIES, name))
    for (const k of listRecordKinds().filter((kind) => groupOf(kind) === 'victims'))
      for (const c of k.columns)
        if (c.type === 'date' && !c.granularity && !k.columns.some((day) => day.last === c.id)) days.add(`${k.id}.${c.id}`)
  }
  expect([...days]).toEqual([
    'recognition.filed_on',
    'recognition.decided_on',
    'stay_permit.decided_on',
    'legal_representation.assigned_on',
  ])
})

test('a day where a month stands is cut off at the edge, refused at the server, and impossible in the table', async () => {
  const headings = [
    'office',
    'file_number',
    'given_month',
    'purposes',
    'taken_by_type',
    'by_guardian',
    'guardian_conflict',
    'withdrawn',
    'own_words',
  ]
  const sheet = `${headings.join(',')}\nSOC-15,F-1,2024-03-17,service,ngo,,,,\n`
  const sealed = await sealFile(made.installation, 'consent', 'mosavy', Buffer.from(sheet), 'consent.csv')
  expect(sealed).not.toHaveProperty('refused')
  expect(JSON.stringify(sealed)).not.toContain('2024-03-17')
  await expect(plant(made.installation.owner(), 'consent', { planted: { agency: 'mosavy', given_month: '2024-03-17' } })).rejects.toThrow(
    /check constraint/,
  )
  const { kind, columns } = { kind: 'consent', columns: getRecordKind('consent').columns }
  const form = made.installation.country.forms.find((f) => f.id === kind)
  const rule = columnRule(made.installation.country, form as Form, columns.find((c) => c.id === 'given_month') as Column)
  expect([rule.test('2024-03-01'), rule.test('2024-03-17')]).toEqual([true, false])
})
