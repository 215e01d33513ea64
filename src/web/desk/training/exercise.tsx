import { lazy, Suspense, useMemo, useState } from 'react'
import type { Form } from '../../../core/country/index.ts'
import { LIMITS, tooLarge } from '../../../exchange/sheet/limits.ts'
import { makeRecordReader } from '../../../road/validate.ts'
import type { JourneyProps } from '../journey.ts'
import { useSay } from '../lang.tsx'
import { DropPage } from '../return/drop/drop-page.tsx'
import { Edge } from '../return/edge.ts'
import type { Place } from '../return/place.ts'
import type { Sheet } from '../return/mend/problems.ts'
import { SheetWork } from '../return/sheet-work.ts'
import { go, replaceBy } from '../route.ts'
import { NOTHING_TYPED } from '../typed/nothing-typed.ts'
import { makePapers } from './papers.ts'
import { PapersCard } from './papers-card.tsx'
import { scoreOf } from './score.ts'
import { rememberTrained } from './trained.ts'
import { windowStore } from './window-store.ts'

/* As in a real return, each is fetched when somebody comes to it. */
const TypingPage = lazy(() => import('../typed/typing.tsx'))
const MendPage = lazy(() => import('../return/mend/mend-page.tsx').then((m) => ({ default: m.MendPage })))
const ColumnsPage = lazy(() => import('../return/columns/columns-page.tsx'))
const QuestionsPage = lazy(() => import('../return/columns/questions-page.tsx'))
const ScorePage = lazy(() => import('./score-page.tsx').then((m) => ({ default: m.ScorePage })))

type ExerciseProps = Pick<JourneyProps, 'country' | 'who' | 'path'> & {
  readonly office: string
  readonly form: Form
  readonly turn: number
  readonly onOthers: () => void
  readonly onLeave: () => void
}

/** One turn, from the papers to the score. */
export function Exercise({ country, who, path, office, form, turn, onOthers, onLeave }: ExerciseProps) {
  const say = useSay()
  const [place, setPlace] = useState<Place>({ at: 'drop', refused: [] })
  const [handedIn, setHandedIn] = useState<Sheet>()
  const read = useMemo(() => makeRecordReader(form, country), [form, country])
  const [papers] = useState(() => makePapers({ form, country, year: new Date().getFullYear() - 1, turn, read }))
  // A worker of its own: a real return that waits on its page is in the other one.
  const [work] = useState(
    () => new SheetWork({ country, agency: who.agency, forms: [form], drafts: windowStore(), edge: new Edge(), setPlace }),
  )
  const again = (): void => setPlace({ at: 'drop', refused: [] })

  const readFile = async (file: File, chosen: readonly string[] = []): Promise<Sheet | undefined> => {
    if (file.size > LIMITS.bytes) {
      setPlace({ at: 'drop', refused: [tooLarge(file.size)] })
      return undefined
    }
    return work.read({ id: crypto.randomUUID(), name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), form, chosen })
  }
  /** Where a real return would be sealed, this one is held against its papers. It stays as it is, to be put right. */
  const handIn = (): Promise<void> =>
    work.send(async (sheet) => {
      rememberTrained(who.person)
      setPlace({ at: 'mend', sheet })
      setHandedIn(sheet)
      replaceBy('training', 'score')
      return false
    }, true)
  const handInTyped = async (file: File, offices: readonly string[]): Promise<void> => {
    replaceBy('training')
    const sheet = await readFile(file, offices)
    if (sheet?.problems.length === 0) await handIn()
  }

  if (handedIn)
    return (
      <Suspense fallback={<Waiting />}>
        <ScorePage
          office={office}
          form={form}
          country={country}
          score={scoreOf(
            form,
            papers,
            handedIn.rows.map((row) => row.cells),
            read,
          )}
          onMend={() => setHandedIn(undefined)}
          onOthers={onOthers}
          onLeave={() => {
            onLeave()
            go('return')
          }}
        />
      </Suspense>
    )
  return (
    <>
      <PapersCard form={form} country={country} papers={papers} />
      <Suspense fallback={<Waiting />}>{page()}</Suspense>
    </>
  )

  function page() {
    switch (place.at) {
      case 'drop':
        return (
          <DropPage
            office={office}
            forms={[form]}
            sample={undefined}
            refused={place.refused}
            fits={[]}
            kept={null}
            handsInFor={() => null}
            known={() => null}
            onReadAs={() => undefined}
            onCounts={() => undefined}
            onFile={(file) => void readFile(file)}
            onTemplate={() => work.takeTemplate(form, [], 'training.xlsx')}
            onType={() => {
              setPlace({ at: 'typing', form, typed: NOTHING_TYPED })
              go('training', 'typing')
            }}
          />
        )
      case 'typing':
        return (
          <TypingPage
            office={office}
            form={form}
            country={country}
            roles={who.roles}
            journey="training"
            path={path}
            typed={place.typed}
            onKeep={(typed) => setPlace({ at: 'typing', form, typed })}
            onSend={(file, offices) => void handInTyped(file, offices)}
            onLeave={again}
          />
        )
      case 'columns':
        return (
          <ColumnsPage
            office={office}
            file={place.file.name}
            form={form}
            tables={place.tables}
            guesses={place.guesses}
            onConfirm={(confirmed, unsure) => void work.confirmColumns(place.file, confirmed, unsure)}
            onOther={again}
          />
        )
      case 'questions':
        return (
          <QuestionsPage
            key={place.questions.map((q) => q.id).join('\n')}
            office={office}
            file={place.file.name}
            form={form}
            country={country}
            questions={place.questions}
            kept={place.kept}
            onConfirm={(given) => void work.answerQuestions(place.file, given)}
            onOther={again}
          />
        )
      case 'mend':
        return (
          <MendPage
            office={office}
            sheet={place.sheet}
            lists={country.lists}
            onEdit={(changes) => work.edit(changes)}
            onUndo={() => work.undo()}
            onRedo={() => work.redo()}
            onAnswer={(asked) => work.answer(...asked)}
            onSend={() => void handIn()}
            onLetWait={() => void handIn()}
            onMark={() => work.takeMarked()}
            onOther={again}
            onLookAtColumns={() => work.lookAtColumns()}
            onAskQuestions={() => void work.askQuestions()}
          />
        )
      case 'broken':
        return (
          <div role="alert">
            <h1>{say('no-page')}</h1>
          </div>
        )
      default:
        return <Waiting />
    }
  }
}

function Waiting() {
  return <p role="status">{useSay()('starting')}</p>
}
