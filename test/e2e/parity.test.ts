/**
 * The page and the command line say the same of every list that courts and other offices really send, and of whose form it is: the worker as it is built, in a browser, against the steps of
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
import { chooseForm } from '../../src/road/receive/choose-form.ts'
import { validate } from '../../src/road/validate.ts'
import { buildWeb } from '../../src/server/build-web.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import type { Ask, Said } from '../../src/web/desk/return/protocol.ts'
import { hasBrowser, launch, PATIENCE } from './browser.ts'
import { fileOf, serve, type Site } from './serve.ts'
import { ONE_IN } from '../helpers/everything.ts'

const KH = join(import.meta.dirname, '../../countries/kh')
const filesOf = (sets: readonly string[], step: number) =>
  sets
    .map((set) => join(import.meta.dirname, '../field', set, 'files'))
    .flatMap((folder) =>
      readdirSync(folder)
        .toSorted()
        .map((name) => ({ name, path: join(folder, name) })),
    )
    .filter((_, i) => i % step === 0)
const STEP = ONE_IN(20)
const FILES = filesOf(['court-sheets', 'court-sheets-2'], STEP)
/** Of these the form is found out, among all of the country's. */
const REGISTERS = filesOf(['registers', 'registers-2'], ONE_IN(80))
/** A form that no office's list is of: whatever else a list is, is said. */
const NOBODYS = 'population'
/** Of one in so many the program's own process is started as well, which takes a second. */
const EVERY = Math.ceil(14 / STEP)

/** What either says of a file: one shape, so that the whole of it is compared. */
type Told = { readonly problems: unknown; readonly questions: readonly Question[]; readonly rows: unknown; readonly headings: unknown }

describe.skipIf(!hasBrowser)('the page and the command line', { timeout: 3 * PATIENCE }, () => {
  let [browser, site, page]: [Browser | undefined, Site | undefined, Page | undefined] = [undefined, undefined, undefined]
  let country: Country
  beforeAll(async () => {
    const { desk } = await buildWeb('kh')
    const [worker] = readdirSync(join(desk, 'assets')).filter((f) => /^worker-.*\.js$/.test(f))
    country = await loadCountry(KH)
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

  type Of = { readonly form: string; readonly sender: string; readonly others?: readonly string[] }
  const COURT: Of = { form: 'court-return', sender: 'moj' }

  async function askWorker(name: string, bytes: Buffer, { form, sender, others = [] }: Of, answers: Answers): Promise<Said> {
    const ask: Omit<Ask & { kind: 'read' }, 'bytes'> = {
      kind: 'read',
      country: 'kh',
      form,
      others,
      isSaid: others.length === 0,
      fileName: name,
      own: [],
      sender,
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
    return JSON.parse(said) as Said
  }

  async function askPage(name: string, bytes: Buffer, of: Of, answers: Answers): Promise<Told> {
    const told = await askWorker(name, bytes, of, answers)
    if (told.kind === 'refused') return { problems: told.problems, questions: [], rows: [], headings: {} }
    if (told.kind !== 'read') throw new Error(`the page is ${told.kind}`)
    return { problems: told.problems, questions: told.questions ?? [], rows: unpackRows(told.rows), headings: told.headings }
  }

  async function askRoad(name: string, bytes: Buffer, { form: id, sender }: Of, answers: Answers): Promise<Told> {
    const form = findForm(country, id) as Form
    const today = new Date().toISOString().slice(0, 10)
    const draft = await receive(new Uint8Array(bytes), { form, country, fileName: name, own: [], answers, today })
    if ('refused' in draft) return { problems: draft.refused, questions: [], rows: [], headings: {} }
    const judged = validate(draft, form, country, [], false, sender)
    const problems = 'refused' in judged ? judged.refused : judged.warnings
    // Of a file that is to be handed back as it came, the page shows nothing else.
    const stop = problems.filter((p) => p.code === 'file.other-office' || p.code === 'file.nothing-fits')
    if (stop.length > 0) return { problems: stop, questions: [], rows: [], headings: {} }
    return { problems, questions: draft.questions ?? [], rows: [...draft.rows], headings: draft.headings }
  }
  const plain = (told: Told): Told => JSON.parse(JSON.stringify(told)) as Told
  const firstAnswers = (questions: readonly Question[]): Answers =>
    Object.fromEntries(questions.map((q) => [q.id, q.likely[0]?.value ?? '']))

  /** As either says it, round by round. @returns what was answered in the end */
  async function compare(name: string, bytes: Buffer, of: Of): Promise<Answers> {
    let answers: Answers = {}
    // An answer may open further questions: each round is compared.
    for (let round = 0; round < 4; round++) {
      const [shown, said] = await Promise.all([askPage(name, bytes, of, answers), askRoad(name, bytes, of, answers)])
      expect(plain(shown)).toEqual(plain(said))
      if (said.questions.length === 0) break
      answers = { ...answers, ...firstAnswers(said.questions) }
    }
    return answers
  }

  test.each(REGISTERS.map(({ name, path }) => [name, path] as const))('of %s, and whose form it is', async (name, path) => {
    const bytes = readFileSync(path)
    const forms = country.forms.filter((f) => !f.counts)
    const chosen = await chooseForm(new Uint8Array(bytes), { country, forms, fileName: name })
    const fits = 'form' in chosen ? [chosen.form.id] : 'asked' in chosen ? chosen.asked.likely.map((l) => l.value) : []
    const senderOf = (form: string): string => country.agencies.find((a) => a.sends.includes(form))?.id ?? ''
    // Where the file bears no form's name, and several fit, the page leaves it to whoever has chosen one.
    const isSaid = 'form' in chosen || ('asked' in chosen && chosen.called.length > 0)
    const others = forms.map((f) => f.id).filter((id) => id !== NOBODYS)
    const shown = await askWorker(name, bytes, { form: NOBODYS, sender: senderOf(NOBODYS), others }, {})
    expect(shown.kind === 'which-form' ? shown.fits : []).toEqual(isSaid ? fits : [])
    const form = fits[0] ?? COURT.form
    await compare(name, bytes, { form, sender: senderOf(form) })
  })
  test.each(FILES.map(({ name, path }, i) => [name, path, i] as const))('of %s', async (name, path, i) => {
    const bytes = readFileSync(path)
    const answers = await compare(name, bytes, COURT)
    if (i % EVERY !== 0) return
    const command = await readApart({ path, country: KH, form: 'court-return', own: [], answers }, () => undefined)
    const { problems } = await askRoad(name, bytes, COURT, answers)
    expect(
      plain({ problems: 'refused' in command ? command.refused : command.warnings, questions: [], rows: [], headings: {} }).problems,
    ).toEqual(plain({ problems, questions: [], rows: [], headings: {} }).problems)
  })
})
