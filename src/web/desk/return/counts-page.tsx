import { useEffect, useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Problem } from '../../../core/country/index.ts'
import { findCode, findForm } from '../../../core/country/find.ts'
import type { AggregateStated } from '../../../core/entry/kinds/aggregate-stated.ts'
import { isSource, ALL_OFFICES, type StatedCell } from '../../../core/entry/stated-total.ts'
import { parseSpan } from '../../../core/model/dates.ts'
import type { ShownCounts, ShownHeading } from '../../../core/sheet/counts/understood.ts'
import { NOTHING, type Answers, type Question } from '../../../core/sheet/own/questions.ts'
import { utf8 } from '../../../core/bytes.ts'
import type { Receipt } from '../../../road/stages.ts'
import { COUNTS } from '../../words/counts.ts'
import { DESK } from '../../words/desk.ts'
import { formatDay, formatNumber, type Lang } from '../../words/khmer.ts'
import { QUESTIONS } from '../../words/questions.ts'
import { pick, pickMessage, speaker } from '../../words/say.ts'
import { SHEETS } from '../../words/sheets.ts'
import type { Api } from '../account/api.ts'
import type { SignedIn } from '../account/session.ts'
import type { Drafts } from '../drafts.ts'
import { AskIcon, DoneIcon, MendIcon } from '../icons.tsx'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import './counts.css'
import { edgeOf } from './edge.ts'
import { forgetCounts, keepCounts, readKept, sendCounts, type CountsSent } from './hand-in-counts.ts'
import type { CountsRead } from './protocol.ts'
import type { QuestionView } from './question-view.ts'
import { Asked } from './questions-page.tsx'
import { Steps } from './steps.tsx'
import { handOver } from './take-file.ts'

const WORDS = { ...DESK, ...SHEETS, ...QUESTIONS, ...COUNTS } as const
const useWords = () => speaker(WORDS, useLang())
type Say = ReturnType<typeof useWords>

type Props = {
  readonly office: string
  readonly file: { readonly name: string; readonly bytes: Uint8Array }
  readonly country: Country
  readonly agency: string
  readonly api: Api
  readonly drafts: Drafts
  readonly signer: SignedIn['signer']
  readonly onOther: () => void
}
type Read = Exclude<CountsRead, { refused: unknown }>
type Stage =
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly problems: readonly Problem[] }
  | { readonly at: 'read'; readonly read: Read; readonly unsent?: Exclude<CountsSent, { ok: true }> }
  | { readonly at: 'signing' }
  | { readonly at: 'done'; readonly sent: CountsSent & { ok: true }; readonly totals: number }

/** A sheet that holds counts, from what it is understood as to its receipts. */
export default function CountsPage({ office, file, country, agency, api, drafts, signer, onOther }: Props) {
  const say = useWords()
  const [stage, setStage] = useState<Stage>({ at: 'reading' })
  const [given, setGiven] = useState<Answers>({})
  const [kept, setKept] = useState<Answers>({})
  const [source, setSource] = useState('')

  const read = async (answers: Answers): Promise<void> => {
    setStage({ at: 'reading' })
    setGiven(answers)
    // The number of the paper is put in when it is signed: nothing that is asked depends on it.
    const said = await edgeOf().ask({
      kind: 'counts',
      country: country.id,
      agency,
      fileName: file.name,
      bytes: file.bytes,
      answers,
      source: 'NONE',
    })
    if (said.kind !== 'counts') return setStage({ at: 'refused', problems: [] })
    setStage('refused' in said.read ? { at: 'refused', problems: said.read.refused } : { at: 'read', read: said.read })
  }
  useEffect(() => {
    let isHere = true
    void readKept(drafts).then((known) => {
      if (!isHere) return
      setKept(known)
      void read(known)
    })
    return () => {
      isHere = false
    }
    // Read once: whatever is answered then is read by its own button.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const send = async (read: Read): Promise<void> => {
    if (!signer) return
    setStage({ at: 'signing' })
    const sent = await sendCounts(api, { country: country.id, agency, totals: read.totals.map((t) => ({ ...t, source })) }, signer)
    if (!sent.ok) return setStage({ at: 'read', read, unsent: sent })
    void keepCounts(drafts, { ...kept, ...given })
    setStage({ at: 'done', sent, totals: read.totals.length })
  }

  return (
    <>
      <div className="head counts-head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('counts-title', { file: file.name })}</PageTitle>
        </div>
        <Steps now={stage.at === 'done' ? 'step-receipt' : stage.at === 'signing' ? 'step-send' : 'step-mend'} />
      </div>
      {stage.at === 'reading' && <p role="status">{say('reading', { name: file.name })}</p>}
      {stage.at === 'signing' && <p role="status">{say('counts-signing')}</p>}
      {stage.at === 'refused' && <Said problems={stage.problems} />}
      {stage.at === 'done' && <Done sent={stage.sent} totals={stage.totals} onOther={onOther} />}
      {stage.at === 'read' && (
        <div className="counts-read">
          <p className="mut lead">{say('counts-how')}</p>
          {Object.keys(kept).length > 0 && (
            <p className="row acts">
              <span>{say('counts-remembered')}</span>
              <Button
                className="btn"
                onPress={() => {
                  void forgetCounts(drafts)
                  setKept({})
                  void read({})
                }}
              >
                {say('counts-forget')}
              </Button>
            </p>
          )}
          {stage.read.tables.map((table) => (
            <Understood key={`${table.sheet} ${table.rows[0]?.at}`} table={table} country={country} />
          ))}
          {stage.read.questions.length > 0 ? (
            <Questions
              questions={stage.read.questions}
              country={country}
              figures={stage.read.figures}
              onAnswer={(more) => void read({ ...given, ...more })}
            />
          ) : (
            <Made totals={stage.read.totals} country={country} figures={stage.read.figures} />
          )}
          <Said problems={stage.read.problems} />
          {stage.unsent && (
            <p className="missing" role="alert">
              {stage.unsent.reason === 'refused'
                ? stage.unsent.message
                : say(stage.unsent.reason === 'not-signed' ? 'counts-not-signed' : 'counts-no-answer')}
            </p>
          )}
          <HandIn
            read={stage.read}
            source={source}
            canSign={signer !== undefined}
            onSource={setSource}
            onSend={() => void send(stage.read)}
            onAgain={() => void read({})}
          />
        </div>
      )}
      {stage.at !== 'done' && stage.at !== 'signing' && (
        <p className="row acts">
          <Button className="btn" onPress={onOther}>
            {say('other-file')}
          </Button>
        </p>
      )}
    </>
  )
}

function Said({ problems }: { readonly problems: readonly Problem[] }) {
  const lang = useLang()
  const say = useWords()
  if (problems.length === 0) return null
  const isError = problems.some((p) => p.severity === 'error')
  return (
    <section className={isError ? 'card stop' : 'card'} {...(isError ? { role: 'alert' } : {})}>
      <h2>{say('counts-said')}</h2>
      <ul className="said">
        {problems.map((p, i) => (
          <li key={i}>
            {p.severity === 'error' ? <MendIcon /> : p.code === 'counts.sums-fit' ? <DoneIcon /> : <AskIcon />}{' '}
            <span>
              {p.severity === 'error' && p.column !== undefined ? `${p.column}: ` : ''}
              {pickMessage(p.message, lang)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** As many lines of a table as tell what the others are. */
const SHOWN = 6

function Understood({ table, country }: { readonly table: ShownCounts; readonly country: Country }) {
  const lang = useLang()
  const say = useWords()
  const { columns, rows, texts, sheet, title } = table
  const [isWhole, setIsWhole] = useState(false)
  const shown = !isWhole && rows.length > SHOWN + 1 ? [...rows.slice(0, SHOWN - 1), rows.at(-1) as ShownHeading] : rows
  return (
    <section aria-label={sheet}>
      <h2>{say('counts-understood')}</h2>
      <p className="s2 mut">{[sheet, title].filter((t) => t !== '').join(' · ')}</p>
      {/* A region that scrolls can be reached by a keyboard. */}
      <div className="counts-table" tabIndex={0} role="region" aria-label={title || sheet}>
        <table>
          <thead>
            <tr>
              <th>{say('counts-row')}</th>
              {columns.map((c) => (
                <th key={c.at} scope="col" className={c.as}>
                  {c.text}
                  <small className="mut">{sayHeading(c, country, say, lang)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((r) => (
              <tr key={r.at}>
                <th scope="row" className={r.as}>
                  {r.text}
                  <small className="mut">{sayHeading(r, country, say, lang)}</small>
                </th>
                {columns.map((c, i) => (
                  <td
                    key={c.at}
                    className={`n ${c.as === 'aside' || r.as === 'aside' ? 'aside' : r.as === 'sum' || c.as === 'sum' ? 'sum' : ''}`}
                  >
                    {texts[rows.indexOf(r)]?.[i] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <p className="row acts">
          <Button className="btn" onPress={() => setIsWhole(true)}>
            {say('counts-more', { n: rows.length - shown.length })}
          </Button>
        </p>
      )}
    </section>
  )
}

function sayHeading({ as, time, is }: ShownHeading, country: Country, say: Say, lang: Lang): string {
  const what = as === 'counts' ? [] : [say(`counts-is-${as}`)]
  const codes = Object.entries(is).map(([list, code]) => {
    const words = findCode(country, list, code)?.words
    return code === '' ? say('counts-none-of-list') : words ? pick(words, lang) : code
  })
  const [first, last] = time?.months ?? []
  const times = [
    ...(time?.day === undefined ? [] : [say('counts-day', { n: time.day })]),
    ...(first === undefined ? [] : [first === last ? monthOf(first, lang) : say('counts-months', { from: first, to: last ?? first })]),
    ...(time?.year === undefined ? [] : [formatDay(`${time.year}-01-01`, lang).split(' ').at(-1) ?? '']),
  ]
  return [...what, ...codes, ...times].join(', ')
}
const monthOf = (month: number, lang: Lang): string => formatDay(`2024-${String(month).padStart(2, '0')}-01`, lang).split(' ')[1] ?? ''

type Typed = { readonly isOf: RegExp; readonly isRight: (text: string) => boolean }
/** What is typed, because no list holds it. */
const TYPED: readonly Typed[] = [
  { isOf: /^counts:year(?::|$)/, isRight: (text) => /^(?:19|20)\d{2}$/.test(text) },
  { isOf: /^counts:period(?::|$)/, isRight: (text) => parseSpan(text) !== undefined },
]

function Questions({
  questions,
  country,
  figures,
  onAnswer,
}: {
  readonly questions: readonly Question[]
  readonly country: Country
  readonly figures: Read['figures']
  readonly onAnswer: (given: Answers) => void
}) {
  const say = useWords()
  const [given, setGiven] = useState<Answers>({})
  const [isPressed, setIsPressed] = useState(false)
  const isAnswered = (id: string): boolean => {
    const typed = TYPED.find((t) => t.isOf.test(id))
    return Object.hasOwn(given, id) && (typed?.isRight(given[id] ?? '') ?? true)
  }
  const missing = questions.filter((q) => !isAnswered(q.id))
  const set = (id: string, value: string | undefined): void =>
    setGiven((was) => {
      const { [id]: _, ...others } = was
      return value === undefined ? others : { ...others, [id]: value }
    })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsPressed(true)
        if (missing.length === 0) onAnswer(given)
      }}
    >
      <h2>{say('counts-asked', { n: questions.length })}</h2>
      <ol className="columns">
        {questions.map((q) => (
          <li key={q.id} className="card">
            {TYPED.some((t) => t.isOf.test(q.id)) ? (
              <Written question={q} value={given[q.id] ?? ''} isMissing={isPressed && !isAnswered(q.id)} onWrite={(v) => set(q.id, v)} />
            ) : (
              <>
                <Asked
                  view={viewOf(q, country)}
                  value={given[q.id]?.split(';')[0]}
                  isMissing={isPressed && !isAnswered(q.id)}
                  onAnswer={(value) => set(q.id, value)}
                />
                <SomeOf figures={figures} country={country} value={given[q.id] ?? ''} onChoose={(value) => set(q.id, value)} />
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('counts-read')}
        </Button>
        <span role="status">{isPressed && missing.length > 0 ? say('questions-left', { n: missing.length }) : ''}</span>
      </p>
    </form>
  )
}

/** Of a list that is longer nobody chooses here: of which office or country something is has a question of its own. */
const MOST_CODES = 40

/** A heading may count some of a figure: of the calls those about trafficking. */
function SomeOf({
  figures,
  country,
  value,
  onChoose,
}: {
  readonly figures: Read['figures']
  readonly country: Country
  readonly value: string
  readonly onChoose: (value: string) => void
}) {
  const lang = useLang()
  const say = useWords()
  const id = useId()
  const [figure = ''] = value.split(';')
  const lists = Object.entries(figures[figure]?.lists ?? {}).flatMap(([dimension, list]) => {
    const found = country.lists.find((l) => l.id === list)
    return found && found.codes.length <= MOST_CODES ? [{ dimension, list: found }] : []
  })
  if (lists.length === 0) return null
  return (
    <>
      <label className="field" htmlFor={id}>
        {say('counts-some')}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value={figure}>{say('counts-all')}</option>
        {lists.map(({ dimension, list }) => (
          <optgroup key={dimension} label={pick(list.words, lang)}>
            {list.codes.map((c) => (
              <option key={c.code} value={`${figure};${dimension}=${c.code}`}>
                {pick(c.words, lang)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  )
}

/** As many as somebody reads before a list is opened. */
const LIKELY = 5

function viewOf({ id, kind, words, about, cells, likely, others }: Question, { lists }: Country): QuestionView {
  const isOfFigures = id.startsWith('counts:measure:')
  const nothing = isOfFigures || id.startsWith('counts:sum:') ? likely.find((l) => l.value === NOTHING) : undefined
  const all = likely.filter((l) => l !== nothing)
  const codes = typeof others === 'object' ? (lists.find((l) => l.id === others.list)?.codes ?? []) : []
  return {
    id,
    kind,
    words,
    cells,
    ...(about.heading === undefined ? {} : { heading: about.heading }),
    isClosed: false,
    rows: about.rows ?? [],
    likely: all.slice(0, isOfFigures ? LIKELY : undefined),
    more: [
      ...(isOfFigures ? all.slice(LIKELY) : []),
      ...codes.filter((c) => !all.some((l) => l.value === c.code)).map((c) => ({ value: c.code, words: c.words })),
    ],
    ...(nothing ? { nothing } : {}),
  }
}

function Written({
  question,
  value,
  isMissing,
  onWrite,
}: {
  readonly question: Question
  readonly value: string
  readonly isMissing: boolean
  readonly onWrite: (value: string) => void
}) {
  const lang = useLang()
  const say = useWords()
  const id = useId()
  return (
    <>
      {isMissing && <p className="missing">{say('question-missing')}</p>}
      <label className="field">
        {pick(question.words, lang)}
        <input
          type="text"
          dir="ltr"
          value={value}
          aria-describedby={`${id}-how`}
          {...(question.likely.length > 0 ? { list: `${id}-likely` } : {})}
          onChange={(event) => onWrite(event.target.value.trim())}
        />
      </label>
      {/* What the title may mean is offered, and chosen by nobody but the clerk. */}
      <datalist id={`${id}-likely`}>
        {question.likely.map((l) => (
          <option key={l.value} value={l.value} />
        ))}
      </datalist>
      <p className="s2 mut" id={`${id}-how`}>
        {say('counts-typed')}
      </p>
    </>
  )
}

function Made({
  totals,
  country,
  figures,
}: {
  readonly totals: readonly AggregateStated[]
  readonly country: Country
  readonly figures: Read['figures']
}) {
  const lang = useLang()
  const say = useWords()
  const headings = ['counts-figure', 'counts-time', 'counts-office', 'counts-numbers'] as const
  return (
    <section>
      <h2>{say('counts-made', { n: totals.length })}</h2>
      <div className="counts-table" tabIndex={0} role="region" aria-label={say('counts-made', { n: totals.length })}>
        <table>
          <thead>
            <tr>
              {headings.map((h) => (
                <th key={h} scope="col">
                  {say(h)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.map((t) => (
              <tr key={`${t.indicator} ${t.office} ${t.from} ${t.to}`}>
                <th scope="row">{pick(figures[t.indicator]?.words ?? { en: t.indicator }, lang)}</th>
                <td>{`${formatDay(t.from, lang)} – ${formatDay(dayBefore(t.to), lang)}`}</td>
                <td>{t.office === ALL_OFFICES ? say('counts-country') : officeOf(t, country, figures, lang)}</td>
                <td>{sayCells(t.cells, country, figures[t.indicator]?.lists ?? {}, say, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

function officeOf({ office, indicator }: AggregateStated, country: Country, figures: Read['figures'], lang: Lang): string {
  const list = findForm(country, figures[indicator]?.form ?? '')?.slot.list ?? ''
  const words = findCode(country, list, office)?.words
  return words ? pick(words, lang) : office
}

const FEW = 4
function sayCells(
  cells: readonly StatedCell[],
  country: Country,
  lists: Readonly<Record<string, string>>,
  say: Say,
  lang: Lang,
): ReactNode {
  const said = cells.map(({ by, value, qualifier, most = 0 }) => {
    const cut = Object.entries(by).map(([d, code]) => {
      const words = findCode(country, lists[d] ?? '', code)?.words
      return words ? pick(words, lang) : code
    })
    const n = formatNumber(value, lang)
    const number =
      qualifier === 'exact'
        ? n
        : qualifier === 'approx'
          ? say('counts-about', { n })
          : qualifier === 'more_than'
            ? say('counts-more-than', { n })
            : qualifier === 'at_least'
              ? say('counts-at-least', { n })
              : say('counts-between', { n, most })
    return cut.length === 0 ? number : `${cut.join(', ')}: ${number}`
  })
  const list = (lines: readonly string[]) => lines.map((line) => <div key={line}>{line}</div>)
  if (said.length <= FEW + 1) return list(said)
  return (
    <>
      {list(said.slice(0, FEW))}
      <details>
        <summary>{say('counts-more', { n: said.length - FEW })}</summary>
        {list(said.slice(FEW))}
      </details>
    </>
  )
}

function HandIn({
  read,
  source,
  canSign,
  onSource,
  onSend,
  onAgain,
}: {
  readonly read: Read
  readonly source: string
  readonly canSign: boolean
  readonly onSource: (text: string) => void
  readonly onSend: () => void
  readonly onAgain: () => void
}) {
  const say = useWords()
  const id = useId()
  const [isPressed, setIsPressed] = useState(false)
  if (read.questions.length > 0) return null
  const again = (
    <Button className="btn" onPress={onAgain}>
      {say('counts-again')}
    </Button>
  )
  if (read.totals.length === 0 || read.problems.some((p) => p.severity === 'error')) return <p className="row acts">{again}</p>
  if (!canSign) return <p className="missing">{say('counts-no-signer')}</p>
  const isMissing = isPressed && !isSource(source)
  return (
    <form
      className="counts-source"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsPressed(true)
        if (isSource(source)) onSend()
      }}
    >
      {isMissing && <p className="missing">{say('counts-source-missing')}</p>}
      <label className="field">
        {say('counts-source')}
        <input
          type="text"
          dir="ltr"
          value={source}
          aria-describedby={`${id}-how`}
          onChange={(event) => onSource(event.target.value.trim())}
        />
      </label>
      <p className="s2 mut" id={`${id}-how`}>
        {say('counts-source-how')}
      </p>
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('counts-sign')}
        </Button>
        {again}
      </p>
    </form>
  )
}

function Done({
  sent,
  totals,
  onOther,
}: {
  readonly sent: CountsSent & { ok: true }
  readonly totals: number
  readonly onOther: () => void
}) {
  const say = useWords()
  return (
    <section className="card certificate narrow">
      <p className="b">{sent.added === 0 ? say('counts-done-before') : say('counts-done', { n: totals })}</p>
      {sent.receipts.length > 1 && <p>{say('counts-two-sides')}</p>}
      <ul className="said">
        <li>
          <DoneIcon /> <span className="b">{say('logged-yes')}</span>
        </li>
      </ul>
      {sent.receipts.map((receipt) => (
        <Kept key={receipt.entry} receipt={receipt} />
      ))}
      <p className="row acts">
        <Button className="btn" onPress={onOther}>
          {say('another-return')}
        </Button>
      </p>
    </section>
  )
}

function Kept({ receipt }: { readonly receipt: Receipt }) {
  const say = useWords()
  return (
    <>
      <label className="field">
        {say('receipt-text')}
        <textarea readOnly dir="ltr" rows={6} value={receipt.proof} />
      </label>
      <p className="row acts">
        <Button className="btn p" onPress={() => handOver(utf8(receipt.proof), `${receipt.entry}.tlog-proof`)}>
          {say('save-receipt')}
        </Button>
      </p>
    </>
  )
}
