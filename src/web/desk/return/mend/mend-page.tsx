import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Problem } from '../../../../core/country/index.ts'
import { isLeftOut, leftOut } from '../../../../core/sheet/left-out.ts'
import { MendIcon } from '../../first-icons.tsx'
import { DoneIcon, AskIcon } from '../../icons.tsx'
import { pick } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import type { Change } from '../changes.ts'
import { Dropped } from './dropped.tsx'
import { HeldNames } from './held.tsx'
import { LetWait } from './let-wait.tsx'
import { ProblemList } from './problem-list.tsx'
import { PANEL_HEADING, ProblemPanel, type ForAll } from './problem-panel.tsx'
import { columnsOf, countErrors, countFine, keyOf, listAlike, listOpen } from './problems.ts'
import type { Sheet } from './problems.ts'
import type { Sent } from '../send/send.ts'
import { sayUnsent } from '../send/say-unsent.ts'
import { SheetView } from '../grid/sheet-view.tsx'
import { splitOf } from './split.ts'
import { KeptNote } from '../../kept-note.tsx'
import { PageTitle } from '../../page-title.tsx'
import { Steps } from '../steps.tsx'
import { useWords } from '../use-words.ts'

type Props = {
  readonly office: string
  readonly sheet: Sheet
  readonly lists: readonly CodeList[]
  /** What is worth a look before it goes in, and holds nothing back. */
  readonly hint?: ReactNode
  /** Why the last sending did not reach the record. */
  readonly unsent?: Exclude<Sent, { ok: true }>
  readonly onEdit: (changes: readonly Change[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** Of whose office the rows are, said for all of the body's at once. */
  readonly forAll?: ForAll
  readonly onAnswer: (problems: readonly Problem[]) => void
  readonly onSend: () => void
  /** The same without the rows at fault, which wait. */
  readonly onLetWait: () => void
  /** The sheet back, as a file with its cells marked. */
  readonly onMark: () => Promise<void>
  readonly onOther: () => void
  /** The columns, each to be changed. */
  readonly onLookAtColumns: () => void
  /** So is what she answered about her sheet. */
  readonly onAskQuestions: () => void
}

/** The sheet, every problem in it at once, and the one that is being mended. */
export function MendPage({
  office,
  sheet,
  lists,
  hint,
  unsent,
  onEdit,
  onUndo,
  onRedo,
  forAll,
  onAnswer,
  onSend,
  onLetWait,
  onMark,
  onOther,
  ...ask
}: Props) {
  const say = useWords()
  const [chosen, setChosen] = useState<{ key: string; index: number }>({ key: '', index: 0 })
  const [whole, setWhole] = useState(false)
  // Of what did not change the same stands again: the grid draws only the rows that show something else.
  const { rows, problems, answered, form } = sheet
  const open = useMemo(() => listOpen({ problems, answered }), [problems, answered])
  const out = useMemo(() => rows.filter(isLeftOut), [rows])
  const fine = useMemo(() => countFine(rows, open), [rows, open])
  // The chosen problem, or what moved up into its place when it was mended.
  const found = open.findIndex((p) => keyOf(p) === chosen.key)
  const index = Math.max(0, Math.min(found < 0 ? chosen.index : found, open.length - 1))
  const current = open[index]
  const alike = useMemo(() => (current ? listAlike(current, open, { rows, form }) : []), [current, open, rows, form])
  const errors = countErrors(open)
  const split = useMemo(() => splitOf({ rows, form }, open), [rows, form, open])
  const choose = (problem: Problem): void => setChosen({ key: keyOf(problem), index: open.indexOf(problem) })
  /** From the list: the panel may be far above on a phone, so go there. */
  const jump = (problem: Problem): void => {
    choose(problem)
    requestAnimationFrame(() => document.getElementById(PANEL_HEADING)?.focus())
  }
  const step = (by: number): void => {
    const next = open[index + by]
    if (next) choose(next)
  }
  return (
    <HeldNames>
      {sheet.dropped ? <Dropped n={sheet.dropped} /> : null}
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>
            {open.length > 0
              ? say('head-left', { file: sheet.fileName, errors, asks: open.length - errors })
              : say('head-done', { file: sheet.fileName })}
          </PageTitle>
        </div>
        <Steps now={open.length > 0 ? 'step-mend' : 'step-send'} />
      </div>
      {unsent && <Unsent unsent={unsent} />}
      <div className="card match">
        <span className="b">
          <DoneIcon /> {say('columns-matched', { n: columnsOf(sheet).length })}
        </span>
        {sheet.name && <span className="s1 mut">{say('from-sheet', { sheet: sheet.name })}</span>}
        <LearnedColumns sheet={sheet} />
        {!sheet.recipe && (
          <Button className="plain" onPress={ask.onLookAtColumns}>
            {say('columns-look')}
          </Button>
        )}
        {Object.keys(sheet.answers ?? {}).length > 0 && (
          <span className="s1">
            {say('questions-answered')}{' '}
            <Button className="plain" onPress={ask.onAskQuestions}>
              {say('questions-ask-again')}
            </Button>
          </span>
        )}
        <span className="end">
          {/* What is wrong stands in cells of the file, and these are a recipe's. */}
          {!sheet.recipe && (
            <Button className="plain" onPress={() => void onMark()}>
              {say('take-marked')}
            </Button>
          )}
          <Button className="plain" onPress={onOther}>
            {say('other-file')}
          </Button>
        </span>
      </div>
      {hint}
      <div className="grid work">
        <div className="sheetside">
          <ProblemList problems={open} sheet={sheet} current={current} onChoose={jump} />
          <Button className="plain phone" onPress={() => setWhole(!whole)}>
            {whole ? say('hide-sheet') : say('see-sheet')}
          </Button>
          <div className={whole ? 'sheet shown' : 'sheet'}>
            <SheetView
              sheet={sheet}
              lists={lists}
              open={open}
              current={current}
              onChoose={choose}
              onEdit={onEdit}
              onUndo={onUndo}
              onRedo={onRedo}
            />
          </div>
          <div className="bar">
            <span>{say('rows-fine', { n: fine })}</span>
            {out.length > 0 && (
              <span>
                {say('rows-left-out', { n: out.length })}{' '}
                <Button className="plain" onPress={() => onEdit(out.map(({ row }) => leftOut(row, false)))}>
                  {say('rows-back-in')}
                </Button>
              </span>
            )}
            <span role="status" className="left">
              <span>
                <MendIcon /> {say('n-mend', { n: errors })}
              </span>
              <span>
                <AskIcon /> {say('n-answer', { n: open.length - errors })}
              </span>
            </span>
            <Button className={open.length > 0 ? 'btn' : 'btn p'} isDisabled={open.length > 0} onPress={onSend}>
              {open.length > 0 ? say('mend-first', { n: open.length }) : unsent ? say('send-again') : say('seal-send')}
            </Button>
          </div>
          {split && <LetWait split={split} onSend={onLetWait} />}
          <KeptNote />
          <p className="s1 mut keys">{say('grid-keys')}</p>
        </div>
        {current ? (
          <ProblemPanel
            key={`${keyOf(current)} ${current.message.en}`}
            problem={current}
            index={index}
            count={open.length}
            sheet={sheet}
            lists={lists}
            alike={alike}
            onMend={onEdit}
            onAnswer={onAnswer}
            {...(forAll ? { forAll } : {})}
            onStep={step}
          />
        ) : (
          <aside className="card side" aria-label={say('step-send')}>
            <h2>
              <DoneIcon /> {say('all-fine')}
            </h2>
            <p className="mut">{say('all-fine-next')}</p>
          </aside>
        )}
      </div>
    </HeldNames>
  )
}

/** The columns that were read as she confirmed in another month, said each time. */
function LearnedColumns({ sheet }: { sheet: Sheet }) {
  const lang = useLang()
  const say = useWords()
  const columns = sheet.learned.flatMap(({ heading, field: id }) => {
    const field = sheet.form.fields.find((f) => f.id === id)
    return field ? [say('column-as', { heading, field: pick(field.words, lang) })] : []
  })
  if (columns.length === 0) return null
  return <span className="s1">{say('columns-learned', { columns: columns.join(', ') })}</span>
}

function Unsent({ unsent }: { unsent: Exclude<Sent, { ok: true }> }) {
  const [say, lang] = [useWords(), useLang()]
  return (
    <section className="card stop" role="alert">
      <h2>{say('not-sent')}</h2>
      <p>{sayUnsent(unsent, say, lang)}</p>
    </section>
  )
}
