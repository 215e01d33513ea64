import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Form } from '../../../core/country/index.ts'
import { problem } from '../../../errors.ts'
import type { NilSlot } from '../../../flow/seal.ts'
import { forget, learn, type Learned } from '../../../core/sheet/learned-columns.ts'
import { pick } from '../../words/say.ts'
import { OfficeKey } from '../account/office-key.tsx'
import type { EdgeKeys } from '../../../flow/ports.ts'
import type { JourneyProps } from '../journeys.ts'
import { DropPage } from './drop-page.tsx'
import { Edge } from './edge.ts'
import { useLang, useSay } from '../lang.tsx'
import { NilPage } from './nil-page.tsx'
import { Drafts } from '../drafts.ts'
import { change, NO_HISTORY, realChanges, redo, undo, type Change } from './edits.ts'
import { useScreen } from '../explained.ts'
import { go, replaceBy } from '../route.ts'
import { NOTHING_TYPED, type Typed } from '../typed/records.ts'
import { changesOf, KeptWork, keepEdits, keepFile, keepTyped, readKept, type Kept } from './kept.tsx'
import { HandsInFor } from './hands-in-for.tsx'
import { keepColumns, learnOffices, readColumns, readOffices } from './learned.ts'
import type { Confirmed } from './protocol.ts'
import { keyOf } from './problems.ts'
import type { Sheet } from './problems.ts'
import { takeBegun } from './begun.ts'
import { loadSlip, ReceiptPage } from './receipt-page.tsx'
import { sayUnsent } from './say-unsent.ts'
import { SCREENS, type Opened, type Place } from './place.ts'
import { sendReturn } from './send.ts'
import { Steps } from './steps.tsx'
import { handOver, listOpenCases, markedName } from './take-file.ts'
import { useGrowth } from './use-growth.ts'
import { useWarning } from './use-warning.ts'

/* The grid is fetched while somebody looks for a sheet. */
const mend = () => import('./mend-page.tsx')
const MendPage = lazy(() => mend().then((m) => ({ default: m.MendPage })))
/* Whoever drops a sheet does without it. */
const TypingPage = lazy(() => import('../typed/typing.tsx'))
/** Fetched when a sheet has headings of its own: the first load stays small (test/desk-weight.test.ts). */
const ColumnsPage = lazy(() => import('./columns-page.tsx'))

let shared: Edge | undefined
/** One worker for the page's life: its Trusted Types policy can be made once. */
const edgeOf = (): Edge => (shared ??= new Edge())

/** The clerk's journey: with the office's keys at hand, one return after another. */
export default function ReturnPage(props: JourneyProps) {
  const { country, who, onKeys } = props
  useEffect(() => {
    // What fails here is fetched again where it is drawn.
    void mend().catch(() => undefined)
  }, [])
  return who.keys ? <Return {...props} keys={who.keys} /> : <OfficeKey country={country} who={who} onKeys={onKeys} />
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
  useGrowth(place.at === 'receipt' ? place.logged : undefined, api, setPlace)

  const { signer } = who
  const drafts = useMemo(() => new Drafts(keys, who.credential), [keys, who.credential])
  const [kept, setKept] = useState<Kept>()
  /** What is being typed, where this browser keeps nothing either. */
  const typing = useRef<Kept>(undefined)
  const type = (form: Form, typed: Typed): void => {
    setPlace({ at: 'typing', form, typed })
    go('return', 'typing')
  }
  useEffect(() => {
    // Looked for whenever one stands at the beginning again.
    if (place.at !== 'drop') return
    void readKept(drafts, forms).then((found) => {
      setKept(found ?? typing.current)
      const begun = takeBegun(found)
      if (!begun) return
      void keepTyped(drafts, begun.form, begun.typed)
      type(begun.form, begun.typed)
    })
  }, [place.at, drafts, forms])
  const keep = (form: Form, typed: Typed): void => {
    typing.current = { form, name: '', bytes: new Uint8Array(), changes: [], answered: [], typed }
    setPlace({ at: 'typing', form, typed })
    void keepTyped(drafts, form, typed)
  }
  useEffect(() => {
    // Forward, after back: the address is a form's, and what was typed is here.
    // eslint-disable-next-line react/set-state-in-effect -- the browser's back and forward are outside of React
    if (place.at === 'drop' && path[0] === 'typing' && kept?.typed) setPlace({ at: 'typing', form: kept.form, typed: kept.typed })
  }, [place.at, path, kept])

  /** One question after the other: the worker's answer is about the sheet as it was told. */
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const inTurn = <T,>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.current.then(work)
    turn.current = mine.catch(() => undefined)
    return mine
  }

  /** The file being worked at, for reading it again. */
  const opened = useRef<Opened>(undefined)
  /** @returns the sheet as it was read; undefined where it could not be, or something is asked first. */
  const read = (file: Opened, confirmed?: Learned): Promise<Sheet | undefined> =>
    inTurn(async () => {
      const leave = (to: Place): undefined => {
        setPlace(to)
      }
      const { name, bytes, form, again } = file
      opened.current = file
      setPlace({ at: 'reading', name })
      const [known, learned] = await Promise.all([readOffices(drafts, form), confirmed ?? readColumns(drafts, form)])
      const own = [...known, ...(file.chosen ?? [])]
      const isSure = confirmed !== undefined
      const said = await edgeOf().ask({ kind: 'read', country: country.id, form: form.id, fileName: name, bytes, own, learned, isSure })
      if (said.kind === 'ended') return leave({ at: 'drop', refused: [problem(`file.reading-took-${said.why}`)] })
      if (said.kind === 'refused') return leave({ at: 'drop', refused: said.problems })
      if (said.kind !== 'read') return leave({ at: 'broken' })
      const { sheet: title, headings, rows, problems, guesses } = said
      if (!again) void keepFile(drafts, { form: form.id, name, bytes })
      if (guesses.length > 0) {
        const free = form.fields.filter((f) => !(f.id in headings) && !(f.id in (form.constants ?? {}))).map((f) => f.id)
        return leave({ at: 'columns', file, guesses, free })
      }
      const answered = new Set(again?.answered)
      const sheet = {
        fileName: name,
        form,
        name: title,
        headings,
        rows,
        problems,
        answered,
        was: new Map(),
        history: NO_HISTORY,
        learned: said.learned,
      }
      if (!again || again.changes.length === 0) {
        setPlace({ at: 'mend', sheet })
        return sheet
      }
      const judged = await edgeOf().ask({ kind: 'edit', changes: again.changes })
      if (judged.kind !== 'mended') return leave({ at: 'broken' })
      const changed = { ...change(sheet, again.changes), problems: judged.problems }
      setPlace({ at: 'mend', sheet: changed })
      return changed
    })
  const confirmColumns = async (file: Opened, confirmed: readonly Confirmed[]): Promise<void> => {
    const learned = learn(await readColumns(drafts, file.form), confirmed)
    void keepColumns(drafts, file.form, learned)
    await read(file, learned)
  }
  /** What was mended meanwhile goes along. */
  const askColumns = async (sheet: Sheet): Promise<void> => {
    const file = opened.current
    if (!file) return
    const learned = await readColumns(drafts, file.form)
    await keepColumns(
      drafts,
      file.form,
      forget(
        learned,
        sheet.learned.map((c) => c.heading),
      ),
    )
    await read({ ...file, again: { changes: changesOf(sheet), answered: [...sheet.answered] } })
  }
  const readFile = async (file: File, form: Form, chosen: readonly string[] = []): Promise<Sheet | undefined> =>
    read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), form, chosen })
  /** Checked answers go on as any sheet; with nothing left to ask they are sealed and sent at once. What was typed stays until the sheet is kept. */
  const sendTyped = async (file: File, form: Form, offices: readonly string[]): Promise<void> => {
    setPlace({ at: 'reading', name: file.name })
    replaceBy('return')
    const sheet = await readFile(file, form, offices)
    if (!sheet) return
    typing.current = undefined
    void drafts.drop('typed')
    if (sheet.problems.length === 0) await send(sheet)
  }

  /** The cells stand at once; what is wrong with them follows. */
  const show = (sheet: Sheet, changes: readonly Change[]): void => {
    if (changes.length === 0) return
    setPlace({ at: 'mend', sheet })
    void keepEdits(drafts, sheet)
    void inTurn(async () => {
      const said = await edgeOf().ask({ kind: 'edit', changes })
      if (said.kind !== 'mended') return setPlace({ at: 'broken' })
      setPlace((was) => (was.at === 'mend' ? { ...was, sheet: { ...was.sheet, problems: said.problems } } : was))
    })
  }
  const edit = (sheet: Sheet, asked: readonly Change[]): void => {
    const changes = realChanges(sheet, asked)
    show(change(sheet, changes), changes)
  }
  const step = (moved: ReturnType<typeof undo>): void => {
    if (moved) show(moved.sheet, moved.changes)
  }

  const send = async (sheet: Sheet): Promise<void> => {
    void loadSlip()
    await turn.current
    setPlace({ at: 'sealing', sheet })
    const said = await edgeOf().ask({ kind: 'seal', keys, ...(signer ? { signer: signer.credential } : {}) }, signer?.sign)
    if (said.kind === 'not-signed') return setPlace({ at: 'mend', sheet, unsent: { ok: false, reason: 'not-signed' } })
    if (said.kind !== 'sealed') return setPlace({ at: 'broken' })
    setPlace({ at: 'sending', sheet })
    const sent = await sendReturn(api, said.sealed, country)
    if (sent.ok) void drafts.drop('file', 'edits', 'typed')
    if (sent.ok) void learnOffices(drafts, sheet.form, said.offices)
    setPlace(sent.ok ? { at: 'receipt', logged: sent.logged } : { at: 'mend', sheet, unsent: sent })
  }

  /** Only the head of an office can say that nothing happened there. */
  const nilSigner = who.roles.includes('head') ? signer : undefined
  const sendNothing = async (form: Form, slot: NilSlot): Promise<void> => {
    if (!nilSigner) return
    const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
    // A sheet is sealed in the worker; whoever drops one does without this.
    const sealNil = await import('../../../flow/seal.ts').then(
      ({ sealNil: made }) => made,
      () => undefined,
    )
    if (!sealNil) return setPlace({ at: 'nothing', form, unsent: { ok: false, reason: 'no-answer' } })
    const sealed = await sealNil([slot], { country, form, agency: keys.agency, random, signer: nilSigner }).catch(() => undefined)
    if (!sealed) return setPlace({ at: 'nothing', form, unsent: { ok: false, reason: 'not-signed' } })
    const sent = await sendReturn(api, sealed, country)
    setPlace(sent.ok ? { at: 'receipt', logged: sent.logged } : { at: 'nothing', form, unsent: sent })
  }

  switch (place.at) {
    case 'drop':
      return (
        <DropPage
          office={office}
          forms={forms}
          sample={config.sample}
          refused={place.refused}
          handsInFor={(form) => <HandsInFor key={form.slot.list} drafts={drafts} form={form} country={country} />}
          kept={
            kept && (
              <KeptWork
                kept={kept}
                onGoOn={() => {
                  if (kept.typed) type(kept.form, kept.typed)
                  else void read({ ...kept, again: kept })
                }}
                onThrowAway={() => {
                  setKept(undefined)
                  typing.current = undefined
                  void drafts.drop('file', 'edits', 'typed')
                }}
              />
            )
          }
          onFile={(file, form) => void readFile(file, form)}
          onTemplate={async (form) => {
            const cases = await listOpenCases(api, form)
            const said = await inTurn(() => edgeOf().ask({ kind: 'template', country: country.id, form: form.id, cases }))
            if (said.kind === 'file') handOver(said.bytes, `return-${forms.indexOf(form) + 1}.xlsx`)
          }}
          onType={(form) => type(form, NOTHING_TYPED)}
          {...(nilSigner ? { onNothing: (form: Form) => setPlace({ at: 'nothing', form }) } : {})}
        />
      )
    case 'nothing':
      return (
        <NilPage
          office={office}
          form={place.form}
          lists={country.lists}
          {...(place.unsent ? { unsent: sayUnsent(place.unsent, say, lang) } : {})}
          onNil={(slot) => void sendNothing(place.form, slot)}
          onLeave={() => setPlace({ at: 'drop', refused: [] })}
        />
      )
    case 'typing':
      return (
        <Suspense fallback={<p role="status">{say('starting')}</p>}>
          <TypingPage
            office={office}
            form={place.form}
            country={country}
            roles={who.roles}
            path={path}
            typed={place.typed}
            onKeep={(typed) => keep(place.form, typed)}
            onSend={(file, offices) => void sendTyped(file, place.form, offices)}
            onLeave={() => setPlace({ at: 'drop', refused: [] })}
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
            guesses={place.guesses}
            free={place.free}
            onConfirm={(confirmed) => void confirmColumns(place.file, confirmed)}
            onOther={() => setPlace({ at: 'drop', refused: [] })}
          />
        </Suspense>
      )
    case 'mend':
      return (
        <MendPage
          office={office}
          sheet={place.sheet}
          lists={country.lists}
          {...(place.unsent ? { unsent: place.unsent } : {})}
          onEdit={(changes) => edit(place.sheet, changes)}
          onUndo={() => step(undo(place.sheet))}
          onRedo={() => step(redo(place.sheet))}
          onAnswer={(problem) => {
            const sheet = { ...place.sheet, answered: new Set([...place.sheet.answered, keyOf(problem)]) }
            setPlace({ at: 'mend', sheet })
            void keepEdits(drafts, sheet)
          }}
          onSend={() => void send(place.sheet)}
          onMark={async () => {
            const said = await inTurn(() => edgeOf().ask({ kind: 'mark' }))
            if (said.kind === 'file') handOver(said.bytes, markedName(place.sheet.fileName))
          }}
          onOther={() => setPlace({ at: 'drop', refused: [] })}
          onAskColumns={() => void askColumns(place.sheet)}
        />
      )
    case 'receipt':
      return (
        <ReceiptPage
          office={office}
          agency={agency?.words ?? country.words}
          logged={place.logged}
          onAgain={() => setPlace({ at: 'drop', refused: [] })}
        />
      )
    case 'broken':
      return (
        <div role="alert">
          <h1>{say('no-desk')}</h1>
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
