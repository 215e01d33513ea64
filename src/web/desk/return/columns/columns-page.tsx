import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Field, Form } from '../../../../core/country/index.ts'
import { foldHeading } from '../../../../core/sheet/fold-heading.ts'
import { NOT_PART } from '../../../../core/sheet/learned-columns.ts'
import { letters } from '../../../../core/sheet/letters.ts'
import type { ShownColumn, ShownTable } from '../../../../core/sheet/shown-table.ts'
import type { Guess } from '../../../../road/stages.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import { pick } from '../../../words/say.ts'
import { HoldNames } from '../../hold-names.tsx'
import { AskIcon, DoneIcon } from '../../icons.tsx'
import { useLang } from '../../lang.tsx'
import './columns.css'
import { changedBy, firstChoice, freeFor, listOpen, UNSURE, type Chosen } from './columns-chosen.ts'
import { ClosedName, HeldNames, useHold } from '../mend/held.tsx'
import { useColumnWords } from './use-column-words.ts'
import { PageTitle } from '../../page-title.tsx'
import { isClosed } from '../mend/problems.ts'
import type { Confirmed } from '../protocol.ts'
import { Steps } from '../steps.tsx'

type Props = {
  readonly office: string
  readonly file: string
  readonly form: Form
  readonly tables: readonly ShownTable[]
  readonly guesses: readonly Guess[]
  /** `unsure`: headings of which nobody knows. */
  readonly onConfirm: (confirmed: readonly Confirmed[], unsure: readonly string[]) => void
  readonly onOther: () => void
}

/** The sheet's own columns in view, each with what it is taken for: what nobody knows is asked, anything else can be changed, and only then is the sheet read by it. */
export default function ColumnsPage({ office, file, form, tables, guesses, onConfirm, onOther }: Props) {
  const lang = useLang()
  const say = useColumnWords()
  // A table in which nothing is asked is shown where it is the only one.
  const asking = tables.filter((t) => t.columns.some((c) => c.by === 'asked'))
  const shown = asking.length > 0 ? asking : tables.slice(0, 1)
  const columns = shown.flatMap((t) => t.columns)
  const [chosen, setChosen] = useState(() => firstChoice(columns, guesses, form))
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [isPressed, setIsPressed] = useState(false)
  const page = useRef<HTMLFormElement>(null)
  // Of a wide sheet the first column that is asked about is in view at once.
  useEffect(() => {
    const first = page.current?.querySelector<HTMLElement>('.column.ask')
    if (first?.parentElement) first.parentElement.scrollLeft = first.offsetLeft - first.parentElement.offsetLeft - first.offsetWidth
  }, [])
  const open = listOpen(columns, chosen)
  /** A field has one column: of whichever had it before it is open again. */
  const choose = (heading: string, field: string | undefined): void => setChosen(changedBy(chosen, foldHeading(heading), field))
  const confirm = (): void => {
    setIsPressed(true)
    const [first] = open
    if (first === undefined) {
      const said = columns.filter((c) => c.by === 'asked' || chosen[foldHeading(c.heading)] !== c.fields.join('+'))
      const isUnsure = ({ heading }: ShownColumn): boolean => chosen[foldHeading(heading)] === UNSURE
      const confirmed = said
        .filter((c) => !isUnsure(c))
        .map(({ heading }) => ({ heading, field: chosen[foldHeading(heading)] ?? NOT_PART }))
      return onConfirm(
        confirmed,
        said.filter(isUnsure).map((c) => c.heading),
      )
    }
    setOpened(new Set([...opened, foldHeading(first.heading)]))
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(`li[data-column="${first.column}"] select`)?.focus())
  }
  const absent = freeFor(form, chosen).filter((f) => f.id !== form.slot.office)
  const needed = absent.filter((f) => f.required === true)
  return (
    <HeldNames>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{open.length > 0 ? say('columns-title', { file, n: open.length }) : say('columns-title-done', { file })}</PageTitle>
        </div>
        <Steps now="step-file" />
      </div>
      <p className="mut lead">{say('columns-how')}</p>
      <form
        ref={page}
        className="columns-page"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        {shown.map((table, i) => (
          <Fragment key={`${table.sheet} ${table.heading}`}>
            <p className="s2 row between">
              <span>
                {table.sheet && `${say('from-sheet', { sheet: table.sheet })}${languageOf(lang).comma}`}
                {say('columns-place', { row: table.heading, n: table.of, shown: table.lines.length })}
              </span>
              {i === 0 && <Hold />}
            </p>
            <ul className="columns cols" tabIndex={0} aria-label={table.sheet || file}>
              {table.columns.map((column, at) => {
                const key = foldHeading(column.heading)
                return (
                  <Column
                    key={column.column}
                    column={column}
                    guess={guesses.find((g) => foldHeading(g.heading) === key)}
                    cells={table.lines.map((line) => line[at] ?? '')}
                    form={form}
                    chosen={chosen}
                    isOpened={opened.has(key) || column.by === 'asked'}
                    isMissing={isPressed && open.includes(column)}
                    onOpen={() => setOpened(new Set([...opened, key]))}
                    onChoose={(field) => choose(column.heading, field)}
                  />
                )
              })}
            </ul>
          </Fragment>
        ))}
        {absent.length > 0 && (
          <p className="absent s2">
            <b>{say('columns-absent', { n: absent.length })}</b> {absent.map((f) => pick(f.words, lang)).join(languageOf(lang).comma)}
            <br />
            <span className="mut">{say('columns-absent-how')}</span>
            {needed.length > 0 && (
              <>
                <br />
                <b>{say('columns-needed', { fields: needed.map((f) => pick(f.words, lang)).join(languageOf(lang).comma) })}</b>
              </>
            )}
          </p>
        )}
        <div className="bar acts">
          <span className="left" role="status">
            <span>
              <DoneIcon /> {say('columns-clear', { n: columns.length - open.length })}
            </span>
            {open.length > 0 && (
              <span>
                <AskIcon /> {say('n-answer', { n: open.length })}
              </span>
            )}
          </span>
          <Button className="btn" onPress={onOther}>
            {say('other-file')}
          </Button>
          <Button className="btn p" type="submit">
            {open[0] ? say('columns-next', { heading: open[0].heading }) : say('columns-confirm')}
          </Button>
        </div>
      </form>
    </HeldNames>
  )
}

const Hold = () => <HoldNames onHold={useHold()} />

type ColumnProps = {
  readonly column: ShownColumn
  readonly guess: Guess | undefined
  readonly cells: readonly string[]
  readonly form: Form
  readonly chosen: Chosen
  readonly isOpened: boolean
  readonly isMissing: boolean
  readonly onOpen: () => void
  readonly onChoose: (field: string | undefined) => void
}

function Column({ column, guess, cells, form, chosen, isOpened, isMissing, onOpen, onChoose }: ColumnProps) {
  const lang = useLang()
  const say = useColumnWords()
  const { heading, by } = column
  const value = chosen[foldHeading(heading)]
  const isAsked = value === undefined || by === 'asked'
  const free = freeFor(form, chosen)
  const wordsOf = (field: string): string => nameOf(field, guess, form, (words) => pick(words, lang))
  const fieldOf = (id: string): Field | undefined => form.fields.find((f) => f.id === id)
  // Whatever may be a name is closed: also what nobody reads, for nobody knows what it is.
  const may = by === 'asked' ? [...(guess?.fields.map((f) => f.id) ?? []), value ?? ''] : column.fields
  const isShut = by === 'not-asked' || may.some((id) => partsOf(id).some((part) => isClosedField(fieldOf(part))))
  return (
    <li className={isAsked ? 'column ask' : 'column'} data-column={column.column}>
      <div className="says">
        {isOpened ? (
          <Choice {...{ guess, value, free, wordsOf, isMissing, column, onChoose }} />
        ) : (
          <>
            <p className={column.fields.length > 0 ? 'b' : 'mut'}>
              {column.fields.length > 0 && <DoneIcon />} {sayTaken(value ?? '', wordsOf, say('column-left'))}
            </p>
            <p className="s1 mut">{say(`column-by-${by === 'asked' ? 'answer' : by}`)}</p>
            {by !== 'form' && (
              <p>
                <Button className="plain s1" onPress={onOpen} aria-label={say('column-change-of', { heading })}>
                  {say('column-change')}
                </Button>
              </p>
            )}
          </>
        )}
      </div>
      <h2 title={heading}>
        <span className="s1 mut">{letters(column.column + 1)}</span> {heading}
      </h2>
      <ol className="cells">
        {cells.map((cell, i) => (
          <li key={i}>{cell === '' ? '\u00a0' : isShut ? <ClosedName text={cell} /> : cell}</li>
        ))}
      </ol>
    </li>
  )
}

const partsOf = (value: string): readonly string[] => value.split('+')
const isClosedField = (field: Field | undefined): boolean => field !== undefined && isClosed(field)
const sayTaken = (value: string, wordsOf: (field: string) => string, left: string): string =>
  value === NOT_PART ? left : value.split('+').map(wordsOf).join(' + ')
const nameOf = (field: string, guess: Guess | undefined, form: Form, say: (words: Field['words']) => string): string => {
  const words = guess?.fields.find((f) => f.id === field)?.words ?? form.fields.find((f) => f.id === field)?.words
  return words ? say(words) : field
}

type ChoiceProps = {
  readonly column: ShownColumn
  readonly guess: Guess | undefined
  readonly value: string | undefined
  readonly free: readonly Field[]
  readonly wordsOf: (field: string) => string
  readonly isMissing: boolean
  readonly onChoose: (field: string | undefined) => void
}

/** What the list shows while nobody has chosen; no field is called so. */
const OPEN = '?'

function Choice({ column, guess, value, free, wordsOf, isMissing, onChoose }: ChoiceProps) {
  const say = useColumnWords()
  const id = useId()
  const own = column.fields.length > 0 ? [column.fields.join('+')] : []
  const near = [...own, ...(guess?.fields.map((f) => f.id) ?? [])]
  const others = free.filter((f) => !near.includes(f.id))
  const [likely, ...more] = guess?.fields ?? []
  const why: ReactNode =
    guess?.was !== undefined
      ? say('column-was', { field: wordsOf(guess.was) })
      : more.length > 0
        ? say('column-one-of', { fields: (guess?.fields ?? []).map((f) => wordsOf(f.id)).join(', ') })
        : likely && guess
          ? say('column-likely', { field: wordsOf(likely.id), fits: likely.fits, of: guess.of })
          : column.by === 'asked'
            ? say('column-unknown')
            : null
  return (
    <>
      {value === undefined && (
        <p className="b asks">
          <AskIcon /> {say('column-missing')}
        </p>
      )}
      {why !== null && <p className="s1">{why}</p>}
      {isMissing && <p className="missing s1">{say('column-needed')}</p>}
      <label className="s1" htmlFor={id}>
        {say('column-is')}
      </label>
      <select
        id={id}
        value={value ?? OPEN}
        aria-invalid={isMissing}
        onChange={(event) => onChoose(event.target.value === OPEN ? undefined : event.target.value)}
      >
        {value === undefined && <option value={OPEN}>{say('choose')}</option>}
        {near.map((field) => (
          <option key={field} value={field}>
            {field.split('+').map(wordsOf).join(' + ')}
          </option>
        ))}
        <option value={NOT_PART}>{say('column-not-part')}</option>
        <option value={UNSURE}>{say('column-unsure')}</option>
        {value !== undefined && value !== NOT_PART && value !== UNSURE && !near.includes(value) && (
          <option value={value}>{value.split('+').map(wordsOf).join(' + ')}</option>
        )}
        {others.length > 0 && (
          <optgroup label={say('column-others')}>
            {others.map((f) => (
              <option key={f.id} value={f.id}>
                {wordsOf(f.id)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </>
  )
}
