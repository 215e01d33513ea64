/**
 * A person's file, over its routes: for the office that helps, of its own records and its own links alone; for everybody else the answer of an address
 * where nothing is, byte for byte, whether there is a file or not.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { spokenCode } from '../../src/core/person/spoken.ts'
import { toKhmerDigits } from '../../src/core/text/digits.ts'
import type { EntryBody, Stub } from '../../src/core/entry/kinds.ts'
import type { CareStep } from '../../src/core/entry/kinds/care-moved.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { saysOf } from '../../src/core/entry/unsigned-acts.ts'
import { linkGroups } from '../../src/demo/link-groups.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { asPersonOf } from '../../src/store/postgres/connect.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import { putLinks } from '../helpers/put-links.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

type File = { readonly joined: object; readonly records: readonly { readonly kind: string; readonly record: string }[] }
type People = { readonly people: readonly { readonly record: string; readonly records: number }[] }
const OTHERS = ['police', 'immigration', 'prosecutor', 'interior', 'justice', 'oversight', 'registrar'] as const
const HERS = ['met', 'asked', 'stays'] as const
let served: ServedPeople

const ref = (agency: string, kind: string, word: string): LinkedRecord => [agency, kind, recordId(word)]
beforeAll(async () => {
  served = await servePeople([
    ['social', 'mosavy', ['caseworker', 'head']],
    ['colleague', 'mosavy', ['caseworker']],
    ['supervisor', 'mosavy', ['head']],
    ['shelter', 'ngo-coalition', ['caseworker', 'head']],
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['immigration', 'gdi', ['caseworker', 'head']],
    ['prosecutor', 'prosecution', ['caseworker', 'reviewer']],
    ['interior', 'moi', ['caseworker', 'head']],
    ['justice', 'moj', ['caseworker', 'head']],
    ['oversight', 'ncct', ['reviewer']],
    ['registrar', 'mosavy', ['registrar']],
  ])
}, 120_000)
afterAll(() => served.remove())

/** Everything that an answer says, but for the moment of it. */
async function seenBy(who: string, path: string): Promise<string> {
  const answer = await served.get(who, path)
  const headers = [...answer.headers].filter(([name]) => name !== 'date' && name !== 'keep-alive').toSorted()
  return JSON.stringify([answer.status, headers, await answer.text()])
}
const fileOf = async (who: string, word: string): Promise<string[] | number> => {
  const answer = await served.get(who, `/api/v1/people/${recordId(word)}`)
  return answer.ok ? ((await answer.json()) as File).records.map((r) => r.record) : answer.status
}
const ids = (...words: readonly string[]): string[] => words.map(recordId)

describe('a person’s file', () => {
  it('is nothing to whoever does not help, by every address: the same bytes before there is one and after', async () => {
    const lists = [
      '/api/v1/people',
      '/api/v1/people/waits',
      '/api/v1/people/pages',
      '/api/v1/people/withdrawn',
      '/api/v1/people?records=one',
      '/api/v1/people?records=over',
    ]
    const paths = [...lists, ...[...HERS, 'held', 'nowhere'].map((w) => `/api/v1/people/${recordId(w)}`)]
    const ask = async (): Promise<string[]> =>
      (await Promise.all(OTHERS.map((who) => Promise.all(paths.map((p) => seenBy(who, p)))))).flat()
    const before = await ask()
    const { installation } = served
    const owner = installation.owner()
    await plant(owner, 'encountered_person', { met: { agency: 'mosavy', office: 'SOC-X1', encountered_month: '2023-01-01' } })
    await plant(owner, 'screening', { asked: { agency: 'mosavy', office: 'SOC-X1', screened_month: '2023-02-01', outcome: 'indicators' } })
    await plant(owner, 'shelter_stay', { stays: { agency: 'mosavy', office: 'SOC-X1', entered_month: '2023-03-01' } })
    // What police handed in of the same person themselves, and what a shelter has.
    await plant(owner, 'detention', { held: { agency: 'gdi', office: 'IMM-X1', detained_month: '2023-01-01' } })
    await plant(owner, 'shelter_stay', { theirs: { agency: 'ngo-coalition', office: 'NGO-X1', entered_month: '2023-04-01' } })
    await plant(owner, 'service_need', {
      far: { agency: 'mosavy', office: 'SOC-X2', stated_month: '2023-05-01', need: 'legal', met: 'no' },
    })
    await linkGroups(
      installation,
      [[ref('mosavy', 'encountered_person', 'met'), ref('mosavy', 'screening', 'asked'), ref('mosavy', 'shelter_stay', 'stays')]],
      {
        by: 'mosavy',
        relation: 'same_person',
      },
    )
    await linkGroups(installation, [[ref('mosavy', 'shelter_stay', 'stays'), ref('gdi', 'detention', 'held')]], {
      by: 'ncct',
      relation: 'same_person',
    })
    const after = await ask()
    expect(after).toEqual(before)
    // And all addresses say one thing to one asker, whatever is behind them.
    for (const [i, who] of OTHERS.entries())
      expect([who, new Set(after.slice(i * paths.length + 2, (i + 1) * paths.length)).size]).toEqual([who, 1])
    expect(after[0]).toContain('404')
  })

  it('is the same from any of its records, in order of time, and holds no other body’s record', async () => {
    const whole = ids(...HERS)
    for (const word of HERS) expect(await fileOf('social', word)).toEqual(whole)
    expect(await fileOf('social', 'held')).toBe(404)
    expect(await fileOf('social', 'theirs')).toBe(404)
    expect(await fileOf('shelter', 'stays')).toBe(404)
    expect(await fileOf('shelter', 'theirs')).toEqual(ids('theirs'))
  })

  it('grows by no link between others, and by its own office’s', async () => {
    const { installation } = served
    // A shelter says that its record is one person with each of two of the ministry's: to the ministry, nobody has said that they are one.
    const links = [
      ref('mosavy', 'shelter_stay', 'stays'),
      ref('ngo-coalition', 'shelter_stay', 'theirs'),
      ref('mosavy', 'service_need', 'far'),
    ]
    await linkGroups(installation, [links], { by: 'ngo-coalition', relation: 'same_person' })
    expect(await fileOf('social', 'far')).toEqual(ids('far'))
    // Nor does the body that receives returns make two of the ministry's records one person.
    await linkGroups(installation, [[ref('mosavy', 'screening', 'asked'), ref('mosavy', 'service_need', 'far')]], {
      by: 'ncct',
      relation: 'same_person',
    })
    expect(await fileOf('social', 'far')).toEqual(ids('far'))
    const said = makeUnsigned(
      'mosavy',
      {
        kind: 'link.asserted',
        relation: 'same_person',
        a: ref('mosavy', 'shelter_stay', 'stays'),
        b: ref('mosavy', 'service_need', 'far'),
        basis: 'match-reviewed',
      },
      nodeRandom,
    )
    await putLinks([said], 'mosavy', installation.country, installation.store)
    expect(await fileOf('social', 'far')).toEqual(ids(...HERS, 'far'))
    const { body } = await served.read<People>('social', '/api/v1/people')
    expect(body.people.map((p) => [p.record, p.records])).toEqual([[recordId('met'), 4]])
    // The file says by how many links, and that no device signed them; a head signs one afterwards.
    const joinedOf = async () => (await served.read<File>('social', `/api/v1/people/${recordId('far')}`)).body.joined
    expect(await joinedOf()).toEqual({ links: 3, unsigned: 3 })
    const act: EntryBody = { kind: 'act.countersigned', acts: [[said.id, saysOf(JSON.parse(said.stub) as Stub)]] }
    expect(
      (await served.post('social', '/api/v1/unsigned-acts', { agency: 'mosavy', entries: [await served.make('social', act)] })).status,
    ).toBe(200)
    expect(await joinedOf()).toEqual({ links: 3, unsigned: 2 })
    // Taken back, the two are two again.
    const back = makeUnsigned('mosavy', { kind: 'link.revoked', of: 'mosavy', link: said.id, reason: 'two-persons' }, nodeRandom)
    await putLinks([back], 'mosavy', installation.country, installation.store)
    expect(await fileOf('social', 'far')).toEqual(ids('far'))
  })

  it('and the queue are of the office’s own records, of no other body’s', async () => {
    type Waits = { readonly waits: readonly { readonly source: { readonly record: string } }[] }
    const today = new Date().toISOString().slice(0, 8) + '01'
    await plant(served.installation.owner(), 'detention', { now: { agency: 'gdi', office: 'IMM-X1', detained_month: today } })
    await plant(served.installation.owner(), 'encountered_person', {
      ours: { agency: 'mosavy', office: 'SOC-X1', encountered_month: today, context: 'detention' },
    })
    await plant(served.installation.owner(), 'escapee_alert', { fled: { agency: 'ngo-coalition', office: 'NGO-X1', raised_month: today } })
    const ofWhom = async (who: string) => (await served.read<Waits>(who, '/api/v1/people/waits')).body.waits.map((w) => w.source.record)
    expect([await ofWhom('social'), await ofWhom('shelter')]).toEqual([ids('ours'), ids('fled')])
  })

  it('with one record stands on a list of its own, with what is owed; who has several does not, and nobody of another office', async () => {
    type Singles = { readonly people: readonly { readonly record: string; readonly records: number; readonly owed: number }[] }
    const owner = served.installation.owner()
    await plant(owner, 'service_need', { lone: { agency: 'mosavy', stated_month: '2019-05-01', need: 'legal', met: 'no' } })
    await plant(owner, 'lead', { heard: { agency: 'mosavy', received_on: '2023-05-01' } })
    const singles = async (who: string) => (await served.read<Singles>(who, '/api/v1/people?records=one')).body.people
    const social = await singles('social')
    expect(social.find((p) => p.record === recordId('lone'))).toMatchObject({ records: 1, owed: 1 })
    expect(social.map((p) => p.record).toSorted()).toEqual(ids('far', 'lone', 'ours').toSorted())
    expect((await singles('shelter')).map((p) => p.record).toSorted()).toEqual(ids('fled', 'theirs').toSorted())
    expect((await served.get('social', '/api/v1/people?records=none')).status).toBe(400)
  })

  it('is found by the code that she was told, by any record of it, as she says it; and by nobody whose it is not', async () => {
    const found = async (who: string, code: string) => {
      const { status, body } = await served.post(who, '/api/v1/people/codes', { code })
      return status === 200 ? (body as { readonly records?: readonly string[] }).records : [status, body.code]
    }
    const nothing = [404, 'not-found']
    for (const word of HERS) {
      const code = spokenCode(recordId(word))
      for (const said of [code, code.toLowerCase().replace('-', ' '), toKhmerDigits(code)])
        expect(await found('social', said)).toEqual(ids(word))
      // Of another office it is no file, and across the wall there is no such address.
      expect([await found('shelter', code), await found('police', code)]).toEqual([[], nothing])
    }
    expect([await found('social', spokenCode(recordId('theirs'))), await found('social', spokenCode(recordId('held')))]).toEqual([[], []])
    // Whatever is behind a code, and whoever of them asks, one body.
    const said = await Promise.all(
      OTHERS.flatMap((who) =>
        ['met', 'held', 'nowhere'].map(async (word) =>
          JSON.stringify(await served.post(who, '/api/v1/people/codes', { code: spokenCode(recordId(word)) })),
        ),
      ),
    )
    expect(new Set(said).size).toBe(1)
    for (const wrong of ['', '0000-0000', 'ABCD', `${spokenCode(recordId('met'))}A`, recordId('met').slice(0, 8)])
      expect([wrong, await found('social', wrong), await found('police', wrong)]).toEqual([wrong, [], nothing])
  })

  it('holds no record that was taken back or that is of nobody', async () => {
    const owner = served.installation.owner()
    await plant(owner, 'training', { course: { agency: 'mosavy' } })
    await plant(owner, 'screening', { gone: { agency: 'mosavy', superseded: '2023-06-01' } })
    expect([await fileOf('social', 'course'), await fileOf('social', 'gone'), await fileOf('social', 'nowhere')]).toEqual([404, 404, 404])
  })
})

describe('a person who is accused as well', () => {
  it('has the same file, byte for byte, and no link of anybody’s leads to it from what she is accused of', async () => {
    const hers = recordId('asked')
    const paths = [`/api/v1/people/${hers}`, `/api/v1/people/${hers}/letters`, `/api/v1/people/${hers}/pages`, '/api/v1/people']
    const seen = (): Promise<string[]> => Promise.all(paths.map((p) => seenBy('social', p)))
    const before = await seen()
    expect(before[0]).toContain('indicators')
    const owner = served.installation.owner()
    const day = '2023-05-02'
    await plant(owner, 'accused_episode', { 'she-too': { agency: 'prosecution', registered_on: day } })
    await plant(owner, 'accused_episode', { 'at-police': { agency: 'ahtjp', registered_on: day } })
    await plant(owner, 'penalisation', { fined: { agency: 'ahtjp', office: 'PPC-X1', penalised_quarter: '2023-04-01' } })
    expect(await seen()).toEqual(before)
    // Neither by who accuses her, nor by who receives returns, nor by who helps her.
    for (const [by, of] of [
      ['ahtjp', ref('ahtjp', 'accused_episode', 'at-police')],
      ['ncct', ref('prosecution', 'accused_episode', 'she-too')],
      ['mosavy', ref('ahtjp', 'accused_episode', 'at-police')],
    ] as const)
      await expect(
        linkGroups(served.installation, [[ref('mosavy', 'screening', 'asked'), of]], { by, relation: 'same_person' }),
      ).rejects.toMatchObject({ code: 'act.not-sound', where: 'stub.relation' })
    expect(await seen()).toEqual(before)
  })
})

describe('who answers for a person, and the plan', () => {
  type Care = {
    readonly worker: { readonly person: string } | null
    readonly offered: { readonly to: string } | null
    readonly answers: readonly { readonly record: string; readonly by: string; readonly takenBack: { readonly by: string } | null }[]
    readonly calls: readonly { readonly is: string }[]
    readonly stops: readonly { readonly record: string; readonly by: string }[]
    readonly plans: readonly { readonly plan: string; readonly is: string }[]
    readonly isTwo: boolean
  }
  type Told = { readonly care: Care; readonly owed: readonly { readonly owed: string; readonly what: string | null }[] }
  const act = async (who: string, body: EntryBody) => {
    const { status, body: answer } = await served.post(who, '/api/v1/people', { entries: [await served.make(who, body)] })
    return [status, answer.code ?? null]
  }
  const told = async (word: string) => (await served.read<Told>('social', `/api/v1/people/${recordId(word)}`)).body
  const card = (who: string): string => served.deviceOf(who).card.person
  const move = (step: CareStep, word: string, colleague: string | null = null): EntryBody => ({
    kind: 'care.moved',
    record: recordId(word),
    step,
    colleague,
  })
  const plan = (word: string, over: readonly string[] = []): EntryBody => ({
    kind: 'care.planned',
    record: recordId(word),
    over,
    steps: [{ what: 'legal', by: '2027-01-31' }],
  })
  const judge = (word: string, of: string, verdict: 'approved' | 'sent_back' = 'approved'): EntryBody => ({
    kind: 'care.judged',
    record: recordId(word),
    plan: of,
    verdict,
  })

  it('is one worker, and another once that one has accepted; by any record of the file', async () => {
    expect(await act('social', move('taken', 'met'))).toEqual([200, null])
    expect(await act('colleague', move('taken', 'asked'))).toEqual([409, 'care.moved-on'])
    expect(await act('colleague', move('offered', 'met', card('colleague')))).toEqual([409, 'care.moved-on'])
    expect(await act('social', move('offered', 'stays', card('colleague')))).toEqual([200, null])
    expect((await told('met')).care).toMatchObject({ worker: { person: card('social') }, offered: { to: card('colleague') } })
    expect(await act('supervisor', move('accepted', 'met'))).toEqual([409, 'care.moved-on'])
    expect(await act('colleague', move('accepted', 'asked'))).toEqual([200, null])
    expect((await told('met')).care).toMatchObject({ worker: { person: card('colleague') }, offered: null })
  })
  it('a stranger to the office is no colleague, and what is not there and what is another’s are one answer', async () => {
    const [theirs, nowhere, abroad] = [move('taken', 'theirs'), move('taken', 'nowhere'), move('offered', 'met', card('shelter'))]
    expect([await act('social', theirs), await act('social', nowhere)]).toEqual([
      [404, 'not-found'],
      [404, 'not-found'],
    ])
    expect(await act('colleague', abroad)).toEqual([404, 'not-found'])
    expect(await act('shelter', move('taken', 'met'))).toEqual([404, 'not-found'])
  })
  it('binds once a supervisor approved it, who is not its writer', async () => {
    expect(await act('social', plan('met'))).toEqual([200, null])
    const [first] = (await told('met')).care.plans
    const id = first?.plan ?? ''
    expect(first?.is).toBe('waits')
    // A head too does not approve what that head wrote; a worker approves nothing, and nobody twice.
    expect(await act('social', judge('met', id))).toEqual([409, 'care.own-plan'])
    expect(await act('colleague', judge('met', id))).toEqual([422, 'signature.role'])
    // On the record that the plan names: were the two found not to be one person, the word stays with the plan.
    expect(await act('supervisor', judge('asked', id))).toEqual([404, 'not-found'])
    expect(await act('supervisor', judge('met', id))).toEqual([200, null])
    expect(await act('supervisor', judge('met', id, 'sent_back'))).toEqual([409, 'care.moved-on'])
    expect((await told('met')).owed.filter((o) => o.owed === 'plan_step')).toMatchObject([{ what: 'legal' }])
  })
  it('of two workers: who has not read the other’s plan is told so, and nothing is lost', async () => {
    const [first] = (await told('met')).care.plans
    expect(await act('colleague', plan('met'))).toEqual([409, 'care.moved-on'])
    expect(await act('colleague', plan('met', [first?.plan ?? '']))).toEqual([200, null])
    expect((await told('met')).care).toMatchObject({ isTwo: false, plans: [{ is: 'approved' }, { is: 'waits' }] })
    expect(await act('social', plan('met', ['00000000-0000-4000-8000-000000000001']))).toEqual([404, 'not-found'])
  })
  it('is told in the order of the log: acts of one moment are not ordered by ids that their authors chose', async () => {
    const owner = served.installation.owner()
    await plant(owner, 'screening', { moment: { agency: 'mosavy', screened_month: '2023-06-01', outcome: 'indicators' } })
    const took = await served.make('social', move('taken', 'moment'))
    let offers = await served.make('social', move('offered', 'moment', card('colleague')))
    while (offers.id > took.id) offers = await served.make('social', move('offered', 'moment', card('colleague')))
    for (const entry of [took, offers]) expect((await served.post('social', '/api/v1/people', { entries: [entry] })).status).toBe(200)
    const times = await owner.query<{ entry_id: string; at: string }>(
      'select entry_id, recorded_at::text as at from saksi.care_acts where record_id = $1',
      [recordId('moment')],
    )
    // As one commit group writes them.
    await owner.query('update saksi.care_acts set recorded_at = now() where record_id = $1', [recordId('moment')])
    const { care } = await told('moment')
    for (const { entry_id, at } of times.rows)
      await owner.query('update saksi.care_acts set recorded_at = $2 where entry_id = $1', [entry_id, at])
    expect(care).toMatchObject({ worker: { person: card('social') }, offered: { to: card('colleague') } })
  })
  it('says of a lawyer that it is the child’s: who answers for the child, or the head, and nobody else; of a lawyer since, and of nothing else', async () => {
    const owner = served.installation.owner()
    await plant(owner, 'consent', { accused: { agency: 'mosavy', given_month: '2023-06-01', guardian_conflict: 'yes' } })
    await plant(owner, 'legal_representation', {
      'before-it': { agency: 'mosavy', assigned_on: '2023-02-01', counsel_type: 'legal_aid' },
      counsel: { agency: 'mosavy', assigned_on: '2023-07-01', counsel_type: 'legal_aid' },
    })
    const lawyers = ['before-it', 'counsel'].map((word) => ref('mosavy', 'legal_representation', word))
    await linkGroups(served.installation, [[ref('mosavy', 'consent', 'accused'), ...lawyers]], { by: 'mosavy', relation: 'same_person' })
    const isOwed = async (): Promise<boolean> => (await told('accused')).owed.some((o) => o.owed === 'child_counsel')
    expect(await isOwed()).toBe(true)
    expect(await act('social', move('answered', 'accused'))).toEqual([404, 'not-found'])
    expect(await act('supervisor', move('answered', 'before-it'))).toEqual([404, 'not-found'])
    expect(await act('colleague', move('answered', 'counsel'))).toEqual([409, 'care.moved-on'])
    expect(await act('shelter', move('answered', 'counsel'))).toEqual([404, 'not-found'])
    expect(await isOwed()).toBe(true)
    expect(await act('colleague', move('taken', 'accused'))).toEqual([200, null])
    expect(await act('shelter', move('answer_taken_back', 'counsel'))).toEqual([404, 'not-found'])
    expect(await act('social', move('answer_taken_back', 'counsel'))).toEqual([409, 'care.moved-on'])
    expect(await act('colleague', move('answered', 'counsel'))).toEqual([200, null])
    expect(await isOwed()).toBe(false)
    // Said of the guardian's lawyer: whoever sees it takes it back, what was said stays to be seen beside it, and a lawyer is looked for again.
    expect(await act('colleague', move('answered', 'counsel'))).toEqual([409, 'care.moved-on'])
    expect(await act('social', move('answer_taken_back', 'counsel'))).toEqual([200, null])
    expect(await act('social', move('answer_taken_back', 'counsel'))).toEqual([409, 'care.moved-on'])
    expect(await isOwed()).toBe(true)
    const [said] = (await told('accused')).care.answers
    expect(said).toMatchObject({ record: recordId('counsel'), by: card('colleague'), takenBack: { by: card('social') } })
    expect(await act('colleague', move('answered', 'counsel'))).toEqual([200, null])
    expect(await isOwed()).toBe(false)
    for (const who of OTHERS) expect([who, (await act(who, move('answer_taken_back', 'counsel')))[0]]).toEqual([who, 404])
  })
  it('owes a stop on the file and on the office’s list from a consent that is recorded as taken back, until somebody of the office signs that the vaults heard it', async () => {
    type Withdrawn = { readonly files: readonly { readonly record: string; readonly file: string; readonly since: string }[] }
    const owner = served.installation.owner()
    const of = { agency: 'mosavy', given_month: '2023-02-01', taken_by_type: 'ngo' }
    await plant(owner, 'consent', {
      'took-back': { ...of, purposes: 'service referral', withdrawn: 'yes' },
      'took-study': { ...of, purposes: 'research', withdrawn: 'yes' },
      stays_given: { ...of, purposes: 'service', withdrawn: 'no' },
      theirs_back: { ...of, agency: 'ngo-coalition', purposes: 'service', withdrawn: 'yes' },
    })
    await plant(owner, 'screening', { 'came-first': { agency: 'mosavy', screened_month: '2023-01-01', outcome: 'indicators' } })
    await linkGroups(served.installation, [[ref('mosavy', 'consent', 'took-back'), ref('mosavy', 'screening', 'came-first')]], {
      by: 'mosavy',
      relation: 'same_person',
    })
    const listed = async (who: string): Promise<string[]> =>
      (await served.read<Withdrawn>(who, '/api/v1/people/withdrawn')).body.files.map((f) => `${f.record} ${f.file}`)
    const owes = async (word: string): Promise<boolean> => (await told(word)).owed.some((o) => o.owed === 'stop_sharing')
    expect([await owes('came-first'), await owes('took-study'), await owes('stays_given')]).toEqual([true, false, false])
    expect((await told('took-back')).owed[0]?.owed).toBe('stop_sharing')
    expect(await listed('social')).toEqual([`${recordId('took-back')} ${recordId('came-first')}`])
    expect(await listed('shelter')).toEqual([`${recordId('theirs_back')} ${recordId('theirs_back')}`])
    // Of what was not taken back, of another record of the file, and by another office it is nothing.
    for (const word of ['took-study', 'stays_given', 'came-first'])
      expect(await act('social', move('sharing_stopped', word))).toEqual([404, 'not-found'])
    expect(await act('shelter', move('sharing_stopped', 'took-back'))).toEqual([404, 'not-found'])
    for (const who of OTHERS) expect([who, (await act(who, move('sharing_stopped', 'took-back')))[0]]).toEqual([who, 404])
    expect(await owes('took-back')).toBe(true)
    // By whoever of the office pressed: nobody answers for her, and nobody is head of it.
    expect(await act('colleague', move('sharing_stopped', 'took-back'))).toEqual([200, null])
    expect([await owes('took-back'), await listed('social')]).toEqual([false, []])
    expect((await told('came-first')).care.stops).toMatchObject([{ record: recordId('took-back'), by: card('colleague') }])
    // Recorded as taken back once more, on a later day: owed once more.
    await owner.query(`update saksi.consents set recorded_at = now() + interval '1 day' where record_id = $1`, [recordId('took-back')])
    expect([await owes('took-back'), (await listed('social')).length]).toEqual([true, 1])
    // And so it is on the day of the stop: what was taken back an hour after it is not what it stopped.
    await owner.query(
      `update saksi.consents set recorded_at = (select max(recorded_at) from saksi.care_acts where act = 'sharing_stopped') + interval '1 millisecond' where record_id = $1`,
      [recordId('took-back')],
    )
    expect([await owes('took-back'), (await listed('social')).length]).toEqual([true, 1])
    await owner.query(
      `update saksi.consents set recorded_at = (select max(recorded_at) from saksi.care_acts where act = 'sharing_stopped') where record_id = $1`,
      [recordId('took-back')],
    )
    expect([await owes('took-back'), await listed('social')]).toEqual([false, []])
  })
  it('has it on the file and on the line that somebody rang about a removal, and what was answered; of nobody who is held by no record of the office’s', async () => {
    type Waits = { readonly waits: readonly { readonly source: { readonly record: string }; readonly rang: object | null }[] }
    const owner = served.installation.owner()
    const month = new Date().toISOString().slice(0, 8) + '01'
    await plant(owner, 'encountered_person', { goes: { agency: 'mosavy', encountered_month: month, context: 'deportation' } })
    await plant(owner, 'service_need', { fed: { agency: 'mosavy', stated_month: month, need: 'legal', met: 'no' } })
    const rang = async () => {
      const { waits } = (await served.read<Waits>('social', '/api/v1/people/waits')).body
      return waits.find((w) => w.source.record === recordId('goes'))?.rang
    }
    expect(await rang()).toBeNull()
    // By anybody of the office, and as often as it is made: the newest stands on the line, all of them on the file.
    expect(await act('colleague', move('rang_unreached', 'goes'))).toEqual([200, null])
    expect(await rang()).toMatchObject({ by: card('colleague'), is: 'unreached' })
    expect(await act('social', move('rang_agreed', 'goes'))).toEqual([200, null])
    expect(await rang()).toMatchObject({ record: recordId('goes'), by: card('social'), is: 'agreed' })
    expect((await told('goes')).care.calls.map((c) => c.is)).toEqual(['unreached', 'agreed'])
    expect(await act('social', move('rang_agreed', 'fed'))).toEqual([404, 'not-found'])
    expect(await act('shelter', move('rang_agreed', 'goes'))).toEqual([404, 'not-found'])
    for (const who of OTHERS) expect([who, (await act(who, move('rang_agreed', 'goes')))[0]]).toEqual([who, 404])
  })
  it('takes a day’s worth of acts of one person about another, and no more; a plan for no day of our time is none', async () => {
    await plant(served.installation.owner(), 'screening', {
      much: { agency: 'mosavy', screened_month: '2023-06-01', outcome: 'indicators' },
    })
    for (let i = 0; i < 20; i++)
      for (const step of ['taken', 'let_go'] as const) expect((await act('social', move(step, 'much')))[0]).toBe(200)
    expect(await act('social', move('taken', 'much'))).toEqual([409, 'care.too-many'])
    expect(await act('colleague', move('taken', 'much'))).toEqual([200, null])
    for (const by of ['0001-01-01', '9999-12-31'])
      expect(await act('colleague', { ...plan('much'), steps: [{ what: 'legal', by }] } as EntryBody)).toEqual([422, 'act.not-sound'])
  })
  it('is nothing to whoever does not help, and no table row either', async () => {
    for (const who of OTHERS) expect([who, (await act(who, move('taken', 'met')))[0]]).toEqual([who, 404])
    const seen = async (agency: string, side: 'enforcement' | 'protection') => {
      const client = await served.installation.pools.saksi_desk.connect()
      await client.query('begin')
      await asPersonOf(client, { agency, side, closed: [] })
      const { rows } = await client.query('select 1 from saksi.care_acts')
      await client.query('rollback')
      client.release()
      return rows.length
    }
    expect([await seen('mosavy', 'enforcement'), await seen('ngo-coalition', 'protection')]).toEqual([0, 0])
    expect(await seen('mosavy', 'protection')).toBeGreaterThan(3)
  })
  it('stands the same after the tables were folded from the entries once more', async () => {
    const before = await told('met')
    const faults: unknown[] = []
    await verifyWhole(served.installation, (fault) => void faults.push(fault))
    expect(faults.filter((f) => JSON.stringify(f).includes('care'))).toEqual([])
    expect((await told('met')).care).toEqual(before.care)
  })
})
