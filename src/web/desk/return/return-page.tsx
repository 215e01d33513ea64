import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Form, Problem } from '../../../core/country/index.ts'
import { offeredTo, officesFor } from '../../../core/country/whose-office.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import { LIMITS, tooLarge } from '../../../exchange/sheet/limits.ts'
import { pick } from '../../words/say.ts'
import { Drafts } from '../drafts.ts'
import { useScreen } from '../explained.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang, useSay } from '../lang.tsx'
import { people } from '../people/journey.ts'
import { nothing } from '../nothing/journey.ts'
import { numberIn } from '../nothing/number-in.ts'
import { go, pathTo, replaceBy } from '../route.ts'
import { training } from '../training/journey.ts'
import { NOTHING_TYPED } from '../typed/nothing-typed.ts'
import { DropPage } from './drop/drop-page.tsx'
import { edgeOf } from './edge.ts'
import type { Paper } from './drop/paper.ts'
import { SCREENS, type Place } from './place.ts'
import type { Sheet } from './mend/problems.ts'
import { SheetWork } from './sheet-work.ts'
import { Steps } from './steps.tsx'
import type { Along, Sent } from './kept/begun.ts'
import { useAnew } from './kept/use-anew.ts'
import { useTyping } from './kept/use-typing.ts'
import { useWarning } from '../form/use-warning.ts'

/* The grid is fetched while somebody looks for a sheet. */
const mend = () => import('./mend/mend-page.tsx')
const MendPage = lazy(() => mend().then((m) => ({ default: m.MendPage })))
const receipt = () => import('./receipt/handed-in-page.tsx')
/* So is what hands a file back, */
const takeFile = () => import('./drop/take-file.ts')
/* and what sends it. */
const sender = () => import('./send/sending.ts')
const HandedInPage = lazy(() => receipt().then((m) => ({ default: m.HandedInPage })))
const After = lazy(() => import('./receipt/after.tsx').then((m) => ({ default: m.After })))
/* Whoever drops a sheet does without it. */
const TypingPage = lazy(() => import('../typed/typing.tsx'))
/** Fetched when a sheet has headings of its own: the first load stays small (test/desk/desk-weight.test.ts). */
const ColumnsPage = lazy(() => import('./columns/columns-page.tsx'))
const MissingPage = lazy(() => import('./mend/let-wait.tsx').then((m) => ({ default: m.MissingPage })))
const QuestionsPage = lazy(() => import('./columns/questions-page.tsx'))
const CountsPage = lazy(() => import('./counts/counts-page.tsx'))
/* So are the pages of lists whose rows hold records of several forms. */
const PartsPage = lazy(() => import('./recipe/parts-page.tsx'))
const PointPage = lazy(() => import('./recipe/point-page.tsx'))
const RecipesKept = lazy(() => import('./recipe/recipes-kept.tsx'))
/* Asked for once; whoever has brought the key does without. */
const OfficeKey = lazy(() => import('../account/office-key.tsx').then((m) => ({ default: m.OfficeKey })))
const HandsInFor = lazy(() => import('./drop/hands-in-for.tsx').then((m) => ({ default: m.HandsInFor })))
const KeptWork = lazy(() => import('./kept/kept-work.tsx').then((m) => ({ default: m.KeptWork })))
const Known = lazy(() => import('./mend/known.tsx'))
const FromFile = lazy(() => import('../people/from-file.tsx'))
const SeenBefore = lazy(() => import('./seen/seen-before.tsx'))
const PaperDay = lazy(() => import('./drop/paper-day.tsx').then((m) => ({ default: m.PaperDay })))
const AlikeRows = lazy(() => import('./mend/alike-rows.tsx').then((m) => ({ default: m.AlikeRows })))

const NO_VAULTS: readonly never[] = []
const NO_PAPER: Paper = { day: '' }
/** The line dropped before the desk could be asked for what sends. */
const NO_ANSWER = { ok: false, reason: 'no-answer' } as const

/** The clerk's journey: with the office's keys at hand, one return after another. */
export default function ReturnPage(props: JourneyProps) {
  const { country, who, onKeys } = props
  useEffect(() => {
    // What fails here is fetched again where it is drawn.
    void mend().catch(() => undefined)
    void receipt().catch(() => undefined)
    void sender().catch(() => undefined)
    void takeFile().catch(() => undefined)
  }, [])
  if (who.keys) return <Return {...props} keys={who.keys} />
  return (
    <Suspense fallback={null}>
      <OfficeKey country={country} who={who} onKeys={onKeys} />
    </Suspense>
  )
}

/** One return, from the file to the receipt. What is typed is kept sealed (src/web/desk/drafts.ts); leaving it is asked about all the same. */
function Return({ config, country, api, who, keys, path }: JourneyProps & { readonly keys: EdgeKeys }) {
  const lang = useLang()
  const say = useSay()
  const [place, setPlace] = useState<Place>({ at: 'drop', refused: [] })
  const agency = country.agencies.find((a) => a.id === keys.agency)
  // In the agency's own order: what it sends most stands first.
  const forms = useMemo(() => (agency?.sends ?? []).flatMap((id) => country.forms.filter((form) => form.id === id)), [agency, country])
  const office = pick(agency?.words ?? country.words, lang)
  useScreen(SCREENS[place.at])
  useWarning(place.at !== 'drop' && place.at !== 'receipt')

  const { signer } = who
  // For as long as this page stands: the sheet is in it, and another person or office has another page.
  const [drafts] = useState(() => new Drafts(keys, who.credential))
  const [work] = useState(() => new SheetWork({ country, agency: who.agency, forms, drafts, edge: edgeOf(), setPlace }))
  const { kept, ...typing } = useTyping({ api, drafts, forms, place, path, setPlace })
  const [paper, onPaper] = useState<Paper>(NO_PAPER)
  const sending = { country, api, drafts, keys, signer, setPlace, paper, onPaper }
  const paperDay = <PaperDay paper={paper} country={country} onPaper={onPaper} />

  /** What is told of the sheet that is here, once it is on record. */
  const begun = useRef<Sent>(undefined)
  /** The batch of the return of which that was not heard, and where one goes back to from it. */
  const [after, setAfter] = useState<Pick<Along, 'back'> & { readonly batch: string | undefined; readonly isHeard: boolean }>()
  useEffect(() => {
    if (place.at === 'drop') begun.current = undefined
    if (place.at !== 'receipt') return
    const { batch, records = [], waiting = 0 } = place
    const { onRecord, back, isItself = false } = begun.current ?? {}
    const tell = (isHeard: boolean): void => setAfter({ batch, isHeard, ...(back === undefined ? {} : { back }) })
    // A row that waits is not on record, and may be the one that was begun.
    if (onRecord && waiting > 0) tell(false)
    else if (onRecord) void onRecord(isItself ? records : []).then(tell)
    begun.current = undefined
  }, [place])

  const readFile = async (file: File, form: Form, chosen: readonly string[] = []): Promise<Sheet | undefined> => {
    // Before it is in the memory: a browser gives up at two gigabytes without a word.
    if (file.size > LIMITS.bytes) {
      setPlace({ at: 'drop', refused: [tooLarge(file.size)] })
      return undefined
    }
    return work.read({ id: crypto.randomUUID(), name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), form, chosen })
  }
  const send = async (letWait = false): Promise<void> => {
    void receipt()
      .then((m) => m.loadSlip())
      .catch(() => undefined)
    // What is being typed is part of it: a button that is pressed without a pointer leaves the cell open.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await work.send(async (sheet) => {
      const m = await sender().catch(() => undefined)
      if (m) return m.sendSheet(sheet, sending, letWait)
      setPlace({ at: 'mend', sheet, unsent: NO_ANSWER })
      return false
    }, letWait)
  }
  /** Checked answers go on as any sheet; with nothing left to ask they are sealed and sent at once. What was typed stays until the sheet is kept. */
  const sendTyped = async (file: File, form: Form, offices: readonly string[]): Promise<void> => {
    setPlace({ at: 'reading', name: file.name })
    replaceBy('return')
    const sheet = await readFile(file, form, offices)
    if (!sheet) return
    const along = typing.sent(place.at === 'typing' ? place.typed : undefined)
    // Where something is asked of it first, it may be another record by the time that it goes.
    begun.current = along && { ...along, isItself: along.isItself && sheet.problems.length === 0 }
    if (sheet.problems.length === 0) await send()
  }
  const forAllOf = (form: Form) => {
    const { length } = officesFor(form, who.agency, country)
    return length > 1 ? { forAll: { n: length, onSay: (p: Problem) => work.answerForAll(p) } } : {}
  }
  useAnew(path, place, setPlace, () => work.next())
  /** Of the next file it is asked anew when its papers came. */
  const anew =
    <Args extends readonly unknown[]>(then: (...args: Args) => unknown) =>
    (...args: Args): void => {
      onPaper(NO_PAPER)
      then(...args)
    }
  const leave = anew(() => setPlace({ at: 'drop', refused: [] }))
  const pointAt = async (file: File): Promise<void> => {
    if (file.size > LIMITS.bytes) return setPlace({ at: 'drop', refused: [tooLarge(file.size)] })
    work.pointAt({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }

  switch (place.at) {
    case 'drop':
      return (
        <DropPage
          office={office}
          forms={forms}
          sample={config.sample}
          refused={place.refused}
          {...(place.of ? { before: place.of.form } : {})}
          fits={place.fits ?? []}
          isAsked={place.isAsked === true}
          onCounts={() => place.of && setPlace({ at: 'counts', file: place.of })}
          {...(place.of
            ? {
                offices: {
                  n: officesFor(place.of.form, who.agency, country).length,
                  onSay: (all: boolean) => place.of && void work.readFor(place.of, all),
                },
              }
            : {})}
          onReadAs={(form) => place.of && void work.read({ ...place.of, id: crypto.randomUUID(), form, isSaid: true })}
          handsInFor={(form) => (
            <Suspense fallback={null}>
              <HandsInFor key={form.slot.list} drafts={drafts} form={form} country={country} />
            </Suspense>
          )}
          known={(form) => (
            <Suspense fallback={null}>
              {people.isFor(who, country) && <FromFile key={form.id} api={api} form={form} />}
              <Known key={form.id} drafts={drafts} form={form} country={country} />
              <RecipesKept drafts={drafts} country={country} keys={keys} onPoint={(file) => void pointAt(file)} />
            </Suspense>
          )}
          practice={
            <p className="acts">
              <a className="s2" href={pathTo(training.id)}>
                {pick(training.title, lang)}
              </a>
            </p>
          }
          kept={
            kept && (
              <Suspense fallback={null}>
                <KeptWork
                  kept={kept}
                  onGoOn={anew(() => (kept.typed ? typing.type(kept.form, kept.typed) : void work.read(kept)))}
                  onThrowAway={typing.throwAway}
                />
              </Suspense>
            )
          }
          onFile={anew((file: File, form: Form) => void readFile(file, form))}
          onTemplate={async (form) => {
            const { listOpenCases } = await takeFile()
            return work.takeTemplate(form, await listOpenCases(api, form), `return-${forms.indexOf(form) + 1}.xlsx`)
          }}
          onType={anew((form: Form) => typing.type(form, NOTHING_TYPED))}
          {...(nothing.isFor(who, country) ? { onNothing: (form: Form) => go(nothing.id, numberIn(forms, form)) } : {})}
        />
      )
    case 'typing':
      return (
        <Suspense fallback={<p role="status">{say('starting')}</p>}>
          <TypingPage
            office={office}
            form={place.form}
            country={offeredTo(who.agency, place.form, country)}
            roles={who.roles}
            journey="return"
            path={path}
            typed={place.typed}
            onKeep={(typed) => typing.keep(place.form, typed)}
            onSend={(file, offices) => void sendTyped(file, place.form, offices)}
            onLeave={leave}
            hint={(records) => (
              <Suspense fallback={null}>
                <SeenBefore edge={edgeOf()} api={api} keys={keys} country={country} form={place.form} records={records} />
                {paperDay}
              </Suspense>
            )}
          />
        </Suspense>
      )
    case 'columns':
      return (
        <Suspense fallback={null}>
          <ColumnsPage
            office={office}
            file={place.file.name}
            form={place.file.form}
            tables={place.tables}
            guesses={place.guesses}
            onConfirm={(confirmed, unsure) => void work.confirmColumns(place.file, confirmed, unsure)}
            onOther={leave}
          />
        </Suspense>
      )
    case 'questions':
      return (
        <Suspense fallback={null}>
          <QuestionsPage
            // Answers may open further questions: each page of them begins anew.
            key={place.questions.map((q) => q.id).join('\n')}
            office={office}
            file={place.file.name}
            form={place.file.form}
            country={offeredTo(who.agency, place.file.form, country)}
            questions={place.questions}
            kept={place.kept}
            onConfirm={(given) => void work.answerQuestions(place.file, given)}
            onOther={leave}
          />
        </Suspense>
      )
    case 'parts':
      return (
        <Suspense fallback={null}>
          <PartsPage
            office={office}
            file={place.file}
            recipe={place.recipe}
            forms={forms}
            country={country}
            agency={who.agency}
            onRead={(form) => void work.read({ ...place.file, id: crypto.randomUUID(), form, recipe: place.recipe })}
            onPlain={() => void work.read({ ...place.file, isPlain: true })}
            onOther={leave}
          />
        </Suspense>
      )
    case 'point':
      return (
        <Suspense fallback={null}>
          <PointPage
            office={office}
            file={place.file}
            forms={forms}
            country={country}
            agency={who.agency}
            onKeep={(recipe) => void work.keepRecipe(place.file, recipe)}
            onOther={leave}
          />
        </Suspense>
      )
    case 'counts':
      return (
        <Suspense fallback={<p role="status">{say('starting')}</p>}>
          <CountsPage
            office={office}
            file={place.file}
            country={country}
            agency={keys.agency}
            api={api}
            drafts={drafts}
            signer={signer}
            onOther={leave}
          />
        </Suspense>
      )
    case 'mend':
      return (
        <MendPage
          office={office}
          sheet={place.sheet}
          lists={offeredTo(who.agency, place.sheet.form, country).lists}
          hint={
            <Suspense fallback={null}>
              <AlikeRows key={place.sheet.fileName} edge={edgeOf()} keys={keys} sheet={place.sheet} />
              {paperDay}
            </Suspense>
          }
          {...(place.unsent ? { unsent: place.unsent } : {})}
          onEdit={(changes) => work.edit(changes)}
          onUndo={() => work.undo()}
          onRedo={() => work.redo()}
          onAnswer={(asked) => work.answer(...asked)}
          {...forAllOf(place.sheet.form)}
          onSend={() => void send()}
          onLetWait={() => void send(true)}
          onMark={() => work.takeMarked()}
          onOther={leave}
          onLookAtColumns={() => work.lookAtColumns()}
          onAskQuestions={() => void work.askQuestions()}
        />
      )
    case 'missing':
      return (
        <Suspense fallback={null}>
          <MissingPage office={office} missing={place.missing} onSaid={place.onSaid} />
        </Suspense>
      )
    case 'receipt':
      return (
        <Suspense fallback={<p role="status">{say('starting')}</p>}>
          {after && after.batch === place.batch && <After isHeard={after.isHeard} back={after.back} />}
          <HandedInPage
            office={office}
            agency={agency?.words ?? country.words}
            logged={place.logged}
            place={place}
            forms={forms}
            country={country}
            from={{ agency: keys.agency, ...(place.batch === undefined ? {} : { batch: place.batch }) }}
            vaults={config.doors?.vaults ?? NO_VAULTS}
            api={api}
            origin={config.api}
            onGrown={(grown) => setPlace({ ...place, logged: { ...place.logged, receipt: grown } })}
            onAgain={anew(() => setPlace(work.next()))}
            {...(work.hasMore ? { again: say('parts-next') } : {})}
          />
        </Suspense>
      )
    case 'broken':
      return (
        <div role="alert">
          <h1>{say('no-page')}</h1>
        </div>
      )
    default:
      return (
        <>
          <div className="head">
            <h1 role="status">{place.at === 'reading' ? say('reading', { name: place.name }) : say(place.at)}</h1>
            <Steps now={place.at === 'reading' ? 'step-file' : 'step-send'} />
          </div>
        </>
      )
  }
}
