/**
 * The page and the command line say the same of every list that courts really send: the worker as it is built, in a browser, against the steps of
 * the road as the program runs them, before anything is answered and after, in a process that has served no other country. Of some, the command's own
 * process is asked as well.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readApart } from '../../src/cli/take-in/read-apart.ts'
import { findForm } from '../../src/core/country/find.ts'
import type { Country, Form } from '../../src/core/country/index.ts'
import type { Answers, Question } from '../../src/core/sheet/own/questions/questions.ts'
import { unpackRows } from '../../src/core/sheet/sheet-rows.ts'
import { receive } from '../../src/road/receive.ts'
import { validate } from '../../src/road/validate.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import type { Ask, Said } from '../../src/web/desk/return/protocol.ts'
import { hasBrowser, launch, PATIENCE } from './browser.ts'
import { fileOf, serve, type Site } from './serve.ts'
import { ONE_IN } from '../helpers/everything.ts'

const KH = join(import.meta.dirname, '../../countries/kh')
const SETS = ['court-sheets', 'court-sheets-2'].map((set) => join(import.meta.dirname, '../field', set, 'files'))
const STEP = ONE_IN(10)
const FILES = SETS.flatMap((folder) =>
  readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, path: join(folder, name) })),
).filter((_, i) => i % STEP === 0)
/** Of one in so many the program's own process is started as well, which takes a second. */
const EVERY = Math.ceil(14 / STEP)

/** What either says of a file: one shape, so that the whole of it is compared. */
type Told = { readonly problems: unknown; readonly questions: readonly Question[]; readonly rows: unknown; readonly headings: unknown }

describe.skipIf(!hasBrowser)('the page and the command line', { timeout: 3 * PATIENCE }, () => {
  let [browser, site, page]: [Browser | undefined, Site | undefined, Page | undefined] = [undefined, undefined, undefined]
  let country: Country
  let form: Form
  beforeAll(async () => {
    const { desk } = await buildWeb('kh')
    const [worker] = readdirSync(join(desk, 'assets')).filter((f) => /^worker-.*\.js$/.test(f))
    country = await loadCountry(KH)
    form = findForm(country, 'court-return') as Form
    site = await serve(
      (path) => (path === '/' ? { body: '<!doctype html><title>a page</title>', type: 'text/html' } : fileOf(desk, path)),
      "default-src 'self'",
    )
    browser = await launch()
    page = await browser.newPage()
    await page.goto(site.url)
    await page.evaluate((src) => {
      const made = new Worker(src, { type: 'module' })
      Object.assign(globalThis, {
        askWorker: (ask: unknown) =>
          new Promise((done, failed) => {
            made.onmessage = ({ data }) => done(data)
            made.onerror = (event) => failed(new Error(event.message))
            made.postMessage(ask)
          }),
      })
    }, `/assets/${worker}`)
  }, PATIENCE)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  async function askPage(name: string, bytes: Buffer, answers: Answers): Promise<Told> {
    const ask: Omit<Ask & { kind: 'read' }, 'bytes'> = {
      kind: 'read',
      country: 'kh',
      form: 'court-return',
      others: [],
      isSaid: true,
      fileName: name,
      own: [],
      sender: 'moj',
      learned: {},
      answers,
      isSure: false,
    }
    const said = await (page as Page).evaluate(
      async ([asked, base64]) => {
        const told = (await (globalThis as unknown as { askWorker: (a: unknown) => Promise<Record<string, unknown>> }).askWorker({
          ...(asked as object),
          bytes: Uint8Array.from(atob(base64 as string), (c) => c.charCodeAt(0)),
        })) as { kind: string; rows?: { rows: Uint32Array; cells: Uint32Array } }
        // What travels from a page is JSON.
        return JSON.stringify(
          told.rows ? { ...told, rows: { ...told.rows, rows: [...told.rows.rows], cells: [...told.rows.cells] } } : told,
        )
      },
      [ask, bytes.toString('base64')] as const,
    )
    const told = JSON.parse(said) as Said
    if (told.kind === 'refused') return { problems: told.problems, questions: [], rows: [], headings: {} }
    if (told.kind !== 'read') throw new Error(`the page is ${told.kind}`)
    return { problems: told.problems, questions: told.questions ?? [], rows: unpackRows(told.rows), headings: told.headings }
  }

  async function askRoad(name: string, bytes: Buffer, answers: Answers): Promise<Told> {
    const today = new Date().toISOString().slice(0, 10)
    const draft = await receive(new Uint8Array(bytes), { form, country, fileName: name, own: [], answers, today })
    if ('refused' in draft) return { problems: draft.refused, questions: [], rows: [], headings: {} }
    const judged = validate(draft, form, country, [])
    const problems = 'refused' in judged ? judged.refused : judged.warnings
    // Of a file that is to be handed back as it came, the page shows nothing else.
    const stop = problems.filter((p) => p.code === 'file.other-office' || p.code === 'file.nothing-fits')
    if (stop.length > 0) return { problems: stop, questions: [], rows: [], headings: {} }
    return { problems, questions: draft.questions ?? [], rows: [...draft.rows], headings: draft.headings }
  }
  const plain = (told: Told): Told => JSON.parse(JSON.stringify(told)) as Told
  const firstAnswers = (questions: readonly Question[]): Answers =>
    Object.fromEntries(questions.map((q) => [q.id, q.likely[0]?.value ?? '']))

  test.each(FILES.map(({ name, path }, i) => [name, path, i] as const))('of %s', async (name, path, i) => {
    const bytes = readFileSync(path)
    let answers: Answers = {}
    // An answer may open further questions: each round is compared.
    for (let round = 0; round < 4; round++) {
      const [shown, said] = await Promise.all([askPage(name, bytes, answers), askRoad(name, bytes, answers)])
      expect(plain(shown)).toEqual(plain(said))
      if (said.questions.length === 0) break
      answers = { ...answers, ...firstAnswers(said.questions) }
    }
    if (i % EVERY !== 0) return
    const command = await readApart({ path, country: KH, form: 'court-return', own: [], answers }, () => undefined)
    const { problems } = await askRoad(name, bytes, answers)
    expect(
      plain({ problems: 'refused' in command ? command.refused : command.warnings, questions: [], rows: [], headings: {} }).problems,
    ).toEqual(plain({ problems, questions: [], rows: [], headings: {} }).problems)
  })
})
