/** Papers of many offices, typed as somebody typed them and asked as they were asked: what was reached never falls. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerer, type Printed } from '../../bench/field/answers.ts'
import { amendKey, readKey, readQuestions, score, type Score } from '../../bench/field/asked.ts'
import { readTyped, sheetOf, type TypedPaper } from '../../bench/field/typed.ts'
import { makeSame } from '../../bench/field/wording.ts'
import { readArguments } from '../../src/cli/arguments.ts'
import { PAPERS_OPTIONS, readAsked, WAITING, writtenOf } from '../../src/cli/ask/papers.ts'
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { answerAgainst, answerQuestion } from '../../src/core/statement/question.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { demoSigner } from '../../src/demo/hand-in.ts'
import { hpke } from '../../src/outside/hpke/hpke.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { append } from '../../src/road/append.ts'
import { receive } from '../../src/road/receive.ts'
import { seal } from '../../src/road/seal.ts'
import { validate } from '../../src/road/validate.ts'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { readStatements } from '../../src/work/statements/read-statements.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const ROOT = join(import.meta.dirname, '../..')
const KEY = join(ROOT, '../shared/field/papers/key.json')
const TYPED = join(ROOT, 'test/field/typed-shared')

let made: Made
const papers = readTyped(TYPED, join(KEY, '../files'))
beforeAll(async () => {
  made = await makeInstallation('kh')
}, 120_000)
afterAll(() => made.remove())

/** The same reading, rules, seal and signature as by `saksi seal` and `saksi import`. @returns what was refused */
async function typeIn(paper: TypedPaper): Promise<string[]> {
  const { country, layout, store } = made.installation
  const refused: string[] = []
  for (const section of paper.sections) {
    if (section.door !== 'form') continue
    const form = findForm(country, section.form) as Form
    const draft = await receive(utf8(sheetOf(section.form, section.rows, country)), { form, country, fileName: `${paper.file}.csv` })
    const valid = 'refused' in draft ? draft : validate(draft, form, country)
    if ('refused' in valid) {
      refused.push(...valid.refused.map((p) => `${paper.file} row ${p.row} ${p.column}: ${p.message.en}`))
      continue
    }
    const who = { country, form, agency: paper.agency, knownOn: paper.received, random: nodeRandom, hpke }
    const keys = readEdgeKeys(layout.edge(paper.agency))
    await append(await seal(valid, { ...who, keys, signer: demoSigner(made.installation, paper.agency, 'clerk') }), country, store)
  }
  return refused
}

async function run([name, ...args]: readonly string[]): Promise<Printed | undefined> {
  if (name !== 'papers') throw new Error(`the test asks papers alone, not ${name}`)
  const { country, pools } = made.installation
  const { values, positionals } = readArguments(
    [...args],
    PAPERS_OPTIONS,
    args.some((a) => a === '--against' || a === '--waiting') ? [] : ['TERM'],
  )
  const known = await readStatements((values['known-on'] as string | undefined) ?? '2026-01-01', 'paper', pools.saksi_reader)
  if (values.against === true) return answerAgainst(known)
  return answerQuestion(known, readAsked(writtenOf(positionals[0] ?? WAITING, values), country))
}

describe('thirty-nine papers', () => {
  it('go in whole: nothing that a paper says is refused', async () => {
    const refused: string[] = []
    for (const paper of papers) refused.push(...(await typeIn(paper)), ...paper.refused)
    expect(refused).toEqual([])
  }, 120_000)
  it('what a paper gives as another’s word stays that one’s, from the sheet to the answer', async () => {
    const own = {
      paper: '8/24',
      office: 'GDI-NAT',
      paper_on: '2024-04-01',
      matter: '8/24',
      about: 'matter',
      fact: 'found',
      unit: 'persons',
    }
    const rows = [
      { ...own, line: '1', said: 'said', quantity: '41' },
      { ...own, line: '2', said: 'said', quantity: '44', said_by: 'police' },
    ]
    const paper = { file: '8', number: '8/24', agency: 'gdi', received: '2024-04-01', refused: [] }
    expect(await typeIn({ ...paper, sections: [{ door: 'form', form: 'paper-statement', rows }] })).toEqual([])
    const asked = async (...where: string[]): Promise<unknown> => (await run(['papers', '8/24:matter::found', ...where]))?.told
    expect(await asked('--where', 'said_by=own')).toMatchObject({ value: 41 })
    expect(await asked('--where', 'said_by=police')).toMatchObject({ value: 44 })
    expect(await asked()).toMatchObject({ value: null, least: 41, most: 44, why: ['contradicted'] })
  })
  it('money keeps its cents: as it stands on paper, added to the cent, and refused where it is finer', async () => {
    const own = {
      paper: '21/24',
      office: 'CFI-2',
      paper_on: '2024-04-02',
      matter: '21/24',
      about: 'accused',
      fact: 'fine',
      said: 'said',
      unit: 'USD',
    }
    const fine = (n: number, quantity: string) => ({ ...own, line: String(n), subject_no: String(n), quantity })
    const paper = { file: '21', number: '21/24', agency: 'courts', received: '2024-04-02', refused: [] }
    const typed = (rows: readonly Readonly<Record<string, string>>[]): Promise<string[]> =>
      typeIn({ ...paper, sections: [{ door: 'form', form: 'paper-statement', rows }] })
    expect(await typed([fine(1, '1,250.50'), fine(2, '0.10'), fine(3, '០.២០'), fine(4, '7')])).toEqual([])
    const told = async (term: string, ...more: string[]): Promise<unknown> => (await run(['papers', term, ...more]))?.told
    expect(await told('21/24:accused:1:fine')).toMatchObject({ value: 1250.5, unit: 'USD', state: 'reported' })
    expect(await told('21/24:accused:4:fine')).toMatchObject({ value: 7 })
    expect(await told('21/24:accused::fine')).toMatchObject({ value: 1257.8, unit: 'USD' })
    // On record it is whole numbers: 1250 and 50, and where there are no cents nothing stands for them.
    const { rows } = await made.installation.pools.saksi_reader.query<{ whole: string; cents: number | null }>(
      `select quantity::text as whole, quantity_hundredths as cents from saksi.paper_statements where paper = '21/24' order by line`,
    )
    expect(rows).toEqual([
      { whole: '1250', cents: 50 },
      { whole: '0', cents: 10 },
      { whole: '0', cents: 20 },
      { whole: '7', cents: null },
    ])
    // Cents are a currency's: one person and a half, a day in the wrong column, and half a riel are none.
    for (const [quantity, unit] of [
      ['1,5', 'persons'],
      ['12.05', 'persons'],
      ['2.5', 'years'],
      ['1250.50', 'KHR'],
      ['1250.50', 'JPY'],
    ] as const)
      expect((await typed([{ ...fine(5, quantity), unit }])).join(), `${quantity} ${unit}`).toContain('is not whole')
    for (const wrong of ['1250.505', '12.345', '-3.50', 'USD 3.50']) expect(await typed([fine(5, wrong)]), wrong).not.toEqual([])
  })
  it('a table’s cell for those of whom no province is said is one of its cells, and makes its sum', async () => {
    const own = {
      paper: '14/24',
      office: 'NGO-X1',
      paper_on: '2024-03-01',
      matter: '14/24',
      about: 'office',
      fact: 'contacts',
      unit: 'times',
    }
    const span = { from_on: '2024-02-01', until_on: '2024-02-29', holder: 'NGO-X1', said: 'said' }
    const cells = [8, 3, 2].map((n, i) => ({
      ...own,
      ...span,
      line: String(i + 1),
      quantity: String(n),
      province: ['KH-20', 'abroad', 'unknown'][i] ?? '',
    }))
    const sum = { ...own, ...span, line: '4', quantity: '14', basis: 'sum' }
    const paper = { file: '14', number: '14/24', agency: 'ngo-coalition', received: '2024-03-01', refused: [] }
    expect(await typeIn({ ...paper, sections: [{ door: 'form', form: 'paper-statement', rows: [...cells, sum] }] })).toEqual([])
    const asked = await run(['papers', '14/24:office::contacts', '--paper', '14/24'])
    expect(asked?.told).toMatchObject({ value: null, least: 13, most: 14, why: ['contradicted'] })
    const by = await run(['papers', '14/24:office::contacts', '--by', 'province'])
    expect(by?.cells?.map((c) => [c.by.province, c.value])).toEqual([
      ['ABROAD', 3],
      ['KH-20', 8],
      ['UNK', 2],
    ])
  })
  it('a none without its word is refused, and so is one that is none: the line says what a blank place is', async () => {
    const none = {
      paper: '9/24',
      office: 'PRO-7',
      paper_on: '2024-04-01',
      line: '1',
      matter: '9/24',
      about: 'matter',
      fact: 'victims',
      said: 'none',
    }
    const paper = { file: '9', number: '9/24', agency: 'prosecution', received: '2024-04-01', refused: [] }
    const typed = (row: Readonly<Record<string, string>>): Promise<string[]> =>
      typeIn({ ...paper, sections: [{ door: 'form', form: 'paper-statement', rows: [row] }] })
    expect((await typed(none)).at(-1)).toContain('none entered')
    expect(await typed({ ...none, none_word: 'blank' })).not.toEqual([])
    expect(await typed({ ...none, none_word: 'not yet' })).toEqual([])
    expect(await typed({ ...none, said: 'not_asked' })).toEqual([])
  })
  // The key is kept beside the repository, and is not part of it.
  it('answer as far as they did, and never 0 or a number where nobody knows', async (context) => {
    if (!existsSync(KEY)) return context.skip(`NOT TESTED: the key is not beside the repository (${KEY})`)
    const files = new Map(papers.map((p) => [p.number, p.file]))
    const answer = answerer(run, (number) => files.get(number) ?? number)
    const mapped = new Map(readQuestions(join(TYPED, 'questions.txt')).map((q) => [q.id, q]))
    const same = makeSame(made.installation.country)
    const [scores, byPapers]: [Score[], Score[]] = [[], []]
    const questions = readKey(KEY)
    const amended = amendKey(questions, join(TYPED, 'amended.json'), join(KEY, '../files'))
    for (const [i, key] of questions.entries()) {
      const how = mapped.get(key.id)
      const answered = how && (await answer(how))
      scores.push(score(key, answered, same))
      byPapers.push(score(amended[i] ?? key, answered, same))
    }
    const sum = (of: (s: Score) => number): number => scores.reduce((n, s) => n + of(s), 0)
    expect(sum((s) => s.falseZeros)).toBe(0)
    expect(sum((s) => s.invented)).toBe(0)
    const reached = [scores, byPapers].map((list) => [list.reduce((n, s) => n + s.equal, 0), list.filter((s) => s.isState).length])
    expect(reached).toEqual(REACHED)
  }, 120_000)
  // Last: what is asked over all matters would find these.
  it('a paper that a court typed and that is silent on suspension says nothing of it, whoever wrote it', async () => {
    const own = { paper_on: '2024-04-01', about: 'accused', fact: 'prison', unit: 'years', said: 'said' }
    const two = { ...own, fact: 'prison_suspended', quantity: '2' }
    const typed = (paper: string, office: string, rows: readonly Readonly<Record<string, string>>[]): Promise<string[]> => {
      const lines = rows.map((r, i) => ({ ...own, paper, office, line: String(i + 1), ...r }))
      const section = { door: 'form', form: 'paper-statement', rows: lines } as const
      return typeIn({ file: paper, number: paper, agency: 'courts', received: '2024-04-01', refused: [], sections: [section] })
    }
    const one = { subject_no: '1', quantity: '8' }
    expect(await typed('21/24', 'GDP-X1', [{ ...one, matter: '21/24' }])).toEqual([])
    const ofAll = { ...two, matter: '22/24' }
    expect(await typed('22/24', 'CFI-12', [{ ...one, matter: '22/24' }, ofAll])).toEqual([])
    expect(
      await typed('23/24', 'CFI-12', [
        { ...one, matter: '23/24' },
        { ...two, matter: '23/24', subject_no: '1' },
      ]),
    ).toEqual([])
    expect(await typed('24/24', 'CFI-12', [{ ...one, matter: '23/24', quantity: '6', corrects: '23/24' }])).toEqual([])
    const asked = async (matter: string): Promise<unknown> => (await run(['papers', `${matter}:accused:1:prison_suspended`]))?.told
    expect(await asked('21/24')).toMatchObject({ value: null, state: 'not_collected' })
    expect(await asked('22/24')).toMatchObject({ value: null, state: 'not_collected' })
    expect(await asked('23/24')).toMatchObject({ value: 24, qualifier: 'exact' })
  })
})

/** Cells and states that were reached (bench/RESULTS.md), by the key and by the papers' words where the key is wrong by them. What is sealed is not opened here. */
const REACHED = [
  [339, 141],
  [349, 144],
]
