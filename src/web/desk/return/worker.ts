/**
 * The edge, in a worker: holds the sheet, checks it, and seals it. The page gets rows and problems to show; what leaves
 * this computer is made here, and is sealed when it is handed back.
 */
import { areHeld } from './send/are-held.ts'
import { dayIn } from '../../../core/text/local-time.ts'
import { peopleIn } from '../../../work/links/people-in.ts'
import { findForm } from '../../../core/country/find.ts'
import type { Country, Form, Problem } from '../../../core/country/index.ts'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import type { KeySignature } from '../../../core/ledger/signature.ts'
import { hpke } from '../../../outside/hpke/hpke.ts'
import { officesFor } from '../../../core/country/whose-office.ts'
import { columnId, onlyOf, type Answers, type Question } from '../../../core/sheet/own/questions/questions.ts'
import { packRows } from '../../../core/sheet/sheet-rows.ts'
import type { Random } from '../../../road/ports.ts'
import type { Recipe } from '../../../core/sheet/recipe/recipe.ts'
import type { Chosen } from '../../../road/receive/choose-form.ts'
import { receive, receiveSplit, type ReceiveOptions } from '../../../road/receive.ts'
import { listUsed } from '../../../road/receive/used-answers.ts'
import { seal, waitedOf } from '../../../road/seal.ts'
import type { Draft, Refused, Valid } from '../../../road/stages.ts'
import { officesIn, validate } from '../../../road/validate.ts'
import { loadCountryOf } from '../country.ts'
import { withSheetWords } from './sheet-vocabulary.ts'
import type { Ask, Said } from './protocol.ts'

type Work = {
  readonly country: Country
  readonly form: Form
  readonly own: readonly string[]
  readonly sender: string
  /** By which it was read. */
  readonly how: Omit<ReceiveOptions, 'form' | 'country'>
  /** By which the file is split. */
  readonly recipe: Recipe | undefined
  /** The file as it was dropped: it is handed back with its cells marked. */
  readonly bytes: Uint8Array
  readonly draft: Draft
  readonly valid: Valid | undefined
  readonly problems: readonly Problem[]
}

/** What reads counts needs the country's figures, which nothing else here does. */
const countWork = () => import('./counts/count-work.ts')

const seenWork = () => import('./seen/seen-work.ts')

const paperWork = () => import('./drop/ask-paper.ts')

/** Whoever drops a sheet does without what makes a recipe. */
const recipeWork = () => import('./recipe/recipe-work.ts')

let work: Work | undefined
const random: Random = { bytes: (n) => crypto.getRandomValues(new Uint8Array(n)) }

async function answer(ask: Ask): Promise<Said> {
  if (ask.kind === 'read') return read(ask)
  if (ask.kind === 'template') return template(ask)
  if (ask.kind === 'counts') return { kind: 'counts', read: await countWork().then((m) => m.readCountFile(ask)) }
  if (ask.kind === 'sign-totals')
    return { kind: 'totals-signed', sheets: await countWork().then((m) => m.signCounts(ask, random, pageSigner(ask.signer))) }
  if (ask.kind === 'show')
    return { kind: 'shown', sheets: await import('../../../road/receive/choose-form.ts').then((m) => m.showSheets(ask.bytes)) }
  if (ask.kind === 'try')
    return {
      kind: 'tried',
      tried: await recipeWork().then((m) => m.tryRecipeOn(ask, ask.recipe, withSheetWords(loadCountryOf(ask.agency, ask.country)))),
    }
  if (ask.kind === 'seal-recipe') return { kind: 'file', bytes: await recipeWork().then((m) => m.sealRecipe(ask.recipe, ask.keys, random)) }
  if (ask.kind === 'open-recipe')
    return {
      kind: 'recipe',
      recipe: await recipeWork().then((m) => m.openRecipe(ask.bytes, ask.keys, loadCountryOf(ask.keys.agency, ask.country))),
    }
  if (ask.kind === 'look-alikes')
    return { kind: 'look-alikes', found: await import('../../../core/review/look-alike.ts').then((m) => m.findLookAlikes(ask.rows)) }
  if (ask.kind === 'seen-before')
    return { kind: 'seen-before', ...(await seenWork().then((m) => m.findTyped(ask, loadCountryOf(ask.keys.agency, ask.country)))) }
  if (ask.kind === 'held') return { kind: 'held', areHeld: areHeld(ask.words, ask.sent, ask.vaults) }
  if (!work) throw new Error('impossible: asked before a sheet was read')
  if (ask.kind === 'edit') return edit(work, ask)
  if (ask.kind === 'mark')
    return { kind: 'file', bytes: await import('../../../work/returns/hand-back-sheet.ts').then((m) => m.markSheet(work as Work)) }
  if (ask.kind === 'used') return { kind: 'used', ids: await used(work) }
  if (ask.kind === 'people') return people(work, ask)
  if (ask.kind === 'alike') return alike(work, ask)
  if (ask.kind === 'signed') throw new Error('impossible: a signature that nobody asked for')
  const { country, form } = work
  const valid = toSeal(work, ask.letWait)
  if ('refused' in valid) return { kind: 'refused', problems: valid.refused }
  if (ask.kind === 'marks') return { kind: 'marks', seen: await seenWork().then((m) => m.markRows(valid, form, country, ask.keys)) }
  const who = { country, form, agency: ask.keys.agency, keys: ask.keys, random, hpke }
  if (ask.kind === 'waited') return { kind: 'waited', ...waitedOf(valid, who, ask.lines) }
  const asked = ask.paper && (await paperWork()).askPaper(valid, form, ask.paper, dayIn(country, new Date()))
  if (asked) return { kind: 'asks-paper', asked }
  const signer = ask.signer ? { signer: pageSigner(ask.signer) } : {}
  const knownOn = ask.paper?.day
  const sealed = await seal(valid, { ...who, waited: ask.waited, ...signer, ...(knownOn === undefined ? {} : { knownOn }) })
  return {
    kind: 'sealed',
    sealed,
    offices: officesIn(valid.rows, form),
    waiting: valid.waiting?.length ?? 0,
    rows: valid.rows.map(({ row }) => row),
  }
}

/** Which rows can be told when they come, only the whole sheet says: letting them wait may be refused here. */
function toSeal({ country, form, own, sender, draft, valid }: Work, letWait: boolean): Valid | Refused {
  if (letWait) return validate(draft, form, country, own, true, sender)
  if (!valid) throw new Error('impossible: asked to seal what does not pass')
  return valid
}

/** Rows at fault are left out: what they are of nobody knows yet. */
function people({ country, form, own, sender, draft }: Work, { keys }: Ask & { kind: 'people' }): Said {
  const valid = validate(draft, form, country, own, true, sender)
  return 'refused' in valid ? { kind: 'refused', problems: valid.refused } : { kind: 'people', people: peopleIn(valid.rows, form, keys) }
}

/** Of the rows that pass. Fetched when it is asked: whoever waits for her sheet does not wait for it. */
async function alike({ country, form, own, sender, draft }: Work, { keys }: Ask & { kind: 'alike' }): Promise<Said> {
  const valid = validate(draft, form, country, own, true, sender)
  if ('refused' in valid) return { kind: 'alike', found: { pairs: [], more: 0 } }
  const { alikeRows } = await import('../../../work/links/alike-rows.ts')
  return { kind: 'alike', found: alikeRows(valid.rows, form, keys) }
}

/** The owner of the device turned away. */
class NotSigned extends Error {
  override name = 'NotSigned'
}

let signed: ((signature: KeySignature | null) => void) | undefined

/** A device is asked by the page; the file waits here meanwhile, and its secret with it. */
const pageSigner = (credential: string): EntrySigner => ({
  credential,
  sign: (hash) =>
    new Promise((done, turnedAway) => {
      signed = (signature) => (signature ? done(signature) : turnedAway(new NotSigned()))
      globalThis.postMessage({ kind: 'sign', hash } satisfies Said)
    }),
})

async function read(ask: Ask & { kind: 'read' }): Promise<Said> {
  const country = withSheetWords(loadCountryOf(ask.sender, ask.country))
  const form = findForm(country, ask.form)
  if (!form) throw new Error('impossible: the page named a form that its own country does not have')
  const { own, sender, bytes } = ask
  const how = {
    fileName: ask.fileName,
    learned: ask.learned,
    isSure: ask.isSure,
    own,
    isOfMany: officesFor(form, sender, country).length > 1,
    today: dayIn(country, new Date()),
    answers: ask.answers ?? {},
  }
  const fits = ask.recipes && (await findRecipe(ask.recipes, ask, country))
  if (fits) return 'refused' in fits ? { kind: 'refused', problems: fits.refused } : { kind: 'fits', recipe: fits }
  const which = ask.isSaid ? [] : await otherForms(ask, country)
  if (which.length > 0) return { kind: 'which-form', fits: which }
  const draft = await (ask.recipe ? receiveSplit(bytes, ask.recipe, { form, country, ...how }) : receive(bytes, { form, country, ...how }))
  if ('refused' in draft) return refuse(draft.refused, ask, country)
  const problems = judge({ country, form, own, sender, bytes, how, recipe: ask.recipe }, draft)
  // Nothing in another office's file is this clerk's to see or mend.
  const other = problems.filter((p) => p.code === 'file.other-office')
  if (other.length > 0) {
    work = undefined
    return { kind: 'refused', problems: other }
  }
  const strange = problems.filter((p) => p.code === 'file.nothing-fits')
  if (strange.length > 0) {
    work = undefined
    return refuse(strange, ask, country)
  }
  const { learned, guesses, tables } = draft.columns
  return {
    kind: 'read',
    sheet: draft.sheet,
    headings: draft.headings,
    rows: packRows(draft.rows),
    problems,
    learned,
    guesses,
    tables,
    questions: draft.questions ?? [],
    ...(draft.groups ? { groups: draft.groups } : {}),
  }
}

/** Only such as make records of forms that the office hands in. */
async function findRecipe(
  own: readonly Recipe[],
  { bytes, form, others }: Ask & { kind: 'read' },
  country: Country,
): Promise<Recipe | Refused | undefined> {
  const sends = new Set([form, ...others])
  const { chooseRecipe } = await import('../../../road/receive/choose-form.ts')
  return chooseRecipe(bytes, own, { country, forms: country.forms.filter((f) => sends.has(f.id)) })
}

/** Forms that the file's own words are of; none where that is this form alone, or where they say nothing. */
async function otherForms({ bytes, fileName, form, others }: Ask & { kind: 'read' }, country: Country): Promise<readonly string[]> {
  if (others.length === 0) return []
  const { chooseForm } = await import('../../../road/receive/choose-form.ts')
  const sends = new Set([form, ...others])
  const chosen = await chooseForm(bytes, { country, forms: country.forms.filter((f) => sends.has(f.id)), fileName })
  if ('refused' in chosen) return []
  // What she chose stands where the file bears no form's name, or that one's: its columns may be of several.
  if ('asked' in chosen && (chosen.called.length === 0 || chosen.called.includes(form))) return []
  const fits = formsOf(chosen)
  return fits.every((id) => id === form) ? [] : fits
}
const formsOf = (chosen: Chosen): readonly string[] =>
  'form' in chosen ? [chosen.form.id] : 'asked' in chosen ? chosen.asked.likely.map((l) => l.value) : []

/** What is no sheet of this form may be one of another that the office hands in: its own words say so. */
async function refuse(problems: readonly Problem[], { bytes, fileName, others }: Ask & { kind: 'read' }, country: Country): Promise<Said> {
  if (!problems.some((p) => OF_ANOTHER.has(p.code))) return { kind: 'refused', problems }
  const { chooseForm } = await import('../../../road/receive/choose-form.ts')
  const fits = formsOf(await chooseForm(bytes, { country, forms: country.forms.filter((f) => others.includes(f.id)), fileName }))
  return { kind: 'refused', problems, fits }
}
const OF_ANOTHER = new Set(['file.no-header', 'file.nothing-fits', 'file.of-no-form'])

/** Cells change, and the whole sheet is judged again: a rule may look across rows. */
function edit(was: Work, { changes }: Ask & { kind: 'edit' }): Said {
  return { kind: 'mended', problems: judge(was, { ...was.draft, rows: was.draft.rows.changed(changes) }) }
}

function judge(
  { country, form, own, sender, bytes, how, recipe }: Pick<Work, 'country' | 'form' | 'own' | 'sender' | 'bytes' | 'how' | 'recipe'>,
  draft: Draft,
): readonly Problem[] {
  const judged = validate(draft, form, country, own, false, sender)
  const problems = 'refused' in judged ? judged.refused : judged.warnings
  work = { country, form, own, sender, bytes, how, recipe, draft, valid: 'refused' in judged ? undefined : judged, problems }
  return problems
}

/** Columns are known at once; for a word the sheet is read without it, to see whether it is asked. */
async function used({ country, form, bytes, how, recipe, draft }: Work): Promise<readonly string[]> {
  const columns = draft.columns.learned.map((c) => columnId(c.heading))
  const ask = async (answers: Answers): Promise<readonly Question[]> => {
    const given = { ...how, form, country, answers }
    const then = await (recipe ? receiveSplit(bytes, recipe, given) : receive(bytes, given))
    return 'refused' in then ? [] : (then.questions ?? [])
  }
  const answers = onlyOf(how.answers ?? {}, 'word', 'unit')
  return [...columns, ...(Object.keys(answers).length > 0 ? await listUsed(ask, answers) : [])]
}

/** The writer of spreadsheets is fetched when somebody wants one. */
async function template({ country: id, agency, form: formId, cases }: Ask & { kind: 'template' }): Promise<Said> {
  const country = loadCountryOf(agency, id)
  const form = findForm(country, formId)
  if (!form) throw new Error('impossible: the page named a form that its own country does not have')
  const { makeTemplate } = await import('../../../work/returns/hand-back-sheet.ts')
  return { kind: 'file', bytes: await makeTemplate(form, country, cases) }
}

globalThis.addEventListener('message', (event: MessageEvent<Ask>) => {
  if (event.data.kind === 'signed') return signed?.(event.data.signature)
  answer(event.data).then(
    (said) => globalThis.postMessage(said, { transfer: said.kind === 'read' ? [said.rows.rows.buffer, said.rows.cells.buffer] : [] }),
    // The cause may hold a cell's text; its name does not.
    (cause: unknown) =>
      cause instanceof NotSigned
        ? globalThis.postMessage({ kind: 'not-signed' } satisfies Said)
        : globalThis.postMessage({ kind: 'broken', message: cause instanceof Error ? cause.name : 'unknown' } satisfies Said),
  )
})
