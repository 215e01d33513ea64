import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Code, Form } from '../../../core/country/index.ts'
import { REOPEN_REASONS } from '../../../core/entry/kinds/return-reopened.ts'
import { SEND_BACK_REASONS, type CellComment } from '../../../core/entry/kinds/return-sent-back.ts'
import { WAIVER_REASONS } from '../../../core/entry/kinds/return-waived.ts'
import { WITHDRAWAL_REASONS } from '../../../core/entry/kinds/return-withdrawn.ts'
import { CELL_WORDS, DUE, REASON_WORDS, SLOT_SENTENCES, SLOT_WORDS } from './words.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import type { Api } from '../account/api.ts'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'
import { ANEW, pathTo } from '../route.ts'
import { CellComments } from './cell-comments.tsx'
import { Countersign } from './countersign.tsx'
import { formatDayEnd } from './day-end.ts'
import { Fact } from './fact.tsx'
import { nameOf, type Slot } from './model.ts'
import { NilWaits } from './nil-waits.tsx'
import { readRows } from './read-rows.ts'
import { SlotShape } from './shape.tsx'
import type { Lang } from '../../words/khmer.ts'
import type { Act } from './act.ts'

type Props = {
  readonly api: Api
  readonly form: Form
  readonly office: Code
  readonly slot: Slot
  /** Of the form, as the list shows them: a letter that waits names several. */
  readonly offices: readonly Code[]
  /** Those that wait under the same nil return as this one, itself among them. */
  readonly underOneLetter: readonly Slot[]
  /** Somebody chose it, and is brought to it. */
  readonly isChosen: boolean
  readonly mayReview: boolean
  /** This person's device can sign what its own agency sent without a signature. */
  readonly maySign: boolean
  /** Hers is the signature that makes the nil return count that waits there. */
  readonly mayNil: boolean
  /** This person's device can take back a nil return that stands there. */
  readonly mayWithdraw: boolean
  /** In a demonstration no real office is put beside a fault. */
  readonly mayFault: boolean
  readonly mayHandIn: boolean
  /** It is of this person's own office, whose rows she may list. */
  readonly mayRead: boolean
  /** Its period is over: an accepted one may be locked. */
  readonly isOver: boolean
  /** @returns why it is not on record; undefined when it is. */
  readonly onAct: (act: Act) => Promise<string | undefined>
  /** Asks the office for it. @returns what became of it, in words. */
  readonly onAsk: () => Promise<Said>
}
/** What is said of something that was tried; `isDone` when it is on record. */
export type Said = { readonly isDone: boolean; readonly text: string }
type Doing = 'accepted' | 'sent_back' | 'locked' | 'reopened' | 'waived' | 'withdrawn'
/** What has no reasons is explained instead, and asked once more: a lock, and what is accepted before its period is over. */
const REASONS: Readonly<Record<Doing, readonly (keyof typeof REASON_WORDS)[]>> = {
  accepted: [],
  locked: [],
  sent_back: SEND_BACK_REASONS,
  reopened: REOPEN_REASONS,
  waived: WAIVER_REASONS,
  withdrawn: WITHDRAWAL_REASONS,
}
const DOING_WORDS = {
  accepted: 'due-accept-early',
  sent_back: 'due-send-back',
  locked: 'due-lock',
  reopened: 'due-reopen',
  waived: 'due-waive',
  withdrawn: 'due-withdraw',
} as const

/** One return at the side: what became of it, and what may be said of it. */
export function SlotPanel({
  api,
  form,
  office,
  slot,
  offices,
  underOneLetter,
  isChosen,
  mayReview,
  maySign,
  mayNil,
  mayWithdraw,
  mayFault,
  mayHandIn,
  mayRead,
  isOver,
  onAct,
  onAsk,
}: Props) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const heading = useRef<HTMLHeadingElement>(null)
  const [doing, setDoing] = useState<Doing>()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<Said>()
  useEffect(() => {
    if (isChosen) heading.current?.focus()
  }, [isChosen, slot.office, slot.period])

  const act = async (what: Act): Promise<void> => {
    setBusy(true)
    const why = await onAct(what)
    setBusy(false)
    setSaid({ isDone: why === undefined, text: why === undefined ? say('due-done') : say('due-not-done', { why }) })
    if (why === undefined) setDoing(undefined)
    heading.current?.focus()
  }
  const ask = async (): Promise<void> => {
    setBusy(true)
    setSaid(await onAsk())
    setBusy(false)
    heading.current?.focus()
  }
  const name = nameOf(slot)
  const about = slot.return && { of: slot.return.agency, return: slot.return.entry, slots: [[slot.office, slot.period] as const] }
  const isNilOfMine = mayWithdraw && slot.return?.isNil === true && !slot.isLocked
  const doings: readonly Doing[] = [
    ...(isNilOfMine ? (['withdrawn'] as const) : []),
    ...(mayReview ? doingsOf(slot, { mayFault, isOver }) : []),
  ]

  return (
    <section className="card side slot" aria-labelledby="slot-head">
      <p className="s2 mut">{`${pick(office.words, lang)}, ${longPeriod(slot.period, lang)}`}</p>
      <h2 id="slot-head" ref={heading} tabIndex={-1}>
        <SlotShape state={name} /> {pick(SLOT_WORDS[name], lang)}
      </h2>
      <p className="s2">{slot.state === 'sent_back' && slot.return?.isNil ? say('due-nil-back') : pick(SLOT_SENTENCES[name], lang)}</p>
      {slot.isBefore && name !== 'before' && <p className="s2">{pick(SLOT_SENTENCES.before, lang)}</p>}
      {slot.against !== null && (
        <>
          {slot.against.map(({ kind, n }) => (
            <p key={kind} className="s2">
              {kind === form.kind
                ? n
                  ? say('due-against-own', { n })
                  : say('due-against-own-some')
                : n === null
                  ? say('due-against-other-some')
                  : say('due-against-other', { n })}
            </p>
          ))}
        </>
      )}
      {slot.against?.some((a) => a.kind === form.kind) && mayReview && <p className="s2">{say('due-against-how')}</p>}
      {slot.isLocked && slot.state !== 'locked' && <p className="s2">{say('due-is-locked')}</p>}
      {isNilOfMine && slot.state === 'contradicted' && <p className="s2">{say('due-withdraw-when')}</p>}
      {slot.withdrawn && (
        <p className="s2">
          {say('due-withdrawn-on', { day: formatDay(slot.withdrawn.on, lang), why: reasonOf(slot.withdrawn.reason ?? '', lang) })}
        </p>
      )}
      <dl className="kv s2">
        {!slot.isBefore && (
          <>
            <Fact name={say('due-on')}>{formatDay(slot.due, lang)}</Fact>
            <Fact name={say('due-day-ends')}>{formatDayEnd(slot.due, lang)}</Fact>
          </>
        )}
        {slot.return && (
          <>
            <Fact name={say('due-received')}>
              {formatDay(slot.return.on, lang)}
              {slot.cameLate && `, ${say('due-late-came')}`}
            </Fact>
            {slot.return.isNil ? (
              <Fact name={say('due-said')}>{say('due-said-nothing')}</Fact>
            ) : (
              slot.return.rows !== null && <Fact name={say('due-rows')}>{formatNumber(slot.return.rows, lang)}</Fact>
            )}
            {slot.records !== null && <Fact name={say('due-records')}>{formatNumber(slot.records, lang)}</Fact>}
          </>
        )}
        {slot.waits && (
          <Fact name={say('due-rows-wait')}>
            {slot.waits.rows === null
              ? say('due-rows-since-some', { day: formatDay(slot.waits.since, lang) })
              : say('due-rows-since', { n: slot.waits.rows, day: formatDay(slot.waits.since, lang) })}
          </Fact>
        )}
        {slot.asked !== null && <Fact name={say('due-asked')}>{formatDay(slot.asked, lang)}</Fact>}
        {slot.review && <Fact name={say('due-word-on')}>{formatDay(slot.review.on, lang)}</Fact>}
        {slot.review && slot.review.reason !== null && <Fact name={say('due-why')}>{reasonOf(slot.review.reason, lang)}</Fact>}
      </dl>
      {mayRead && slot.records !== null && slot.records > 0 && !(slot.unsigned && maySign) && (
        <p className="s2">
          <a {...readRows(form, slot)}>{say('due-read-rows')}</a>
        </p>
      )}
      {slot.waitsForHead && (
        <NilWaits
          waits={slot.waitsForHead}
          {...{ form, offices, busy }}
          slots={underOneLetter}
          maySign={mayNil}
          onAct={(what) => void act(what)}
        />
      )}
      {slot.unsigned && (
        <Countersign
          unsigned={slot.unsigned}
          period={slot.period}
          {...{ api, form, offices, maySign, mayRead, busy }}
          onAct={(what) => void act(what)}
        />
      )}
      {slot.review && slot.review.cells.length > 0 && <Cells cells={slot.review.cells} form={form} />}
      {said && (
        <p className={said.isDone ? 'said-done s2' : 'said-not s2'} role="status">
          {said.text}
        </p>
      )}
      {doing ? (
        <Reasoned
          key={doing}
          doing={doing}
          form={form}
          busy={busy}
          onLeave={() => setDoing(undefined)}
          onSign={(reason, cells) => {
            const { office: where, period } = slot
            if (doing === 'waived')
              void act({ kind: 'return.waived', form: form.id, office: where, period, reason: reason as (typeof WAIVER_REASONS)[number] })
            else if (about && doing === 'accepted') void act({ kind: 'return.accepted', ...about })
            else if (about && doing === 'locked') void act({ kind: 'return.locked', ...about })
            else if (about && doing === 'withdrawn')
              void act({ kind: 'return.withdrawn', ...about, reason: reason as (typeof WITHDRAWAL_REASONS)[number] })
            else if (about && doing === 'reopened')
              void act({ kind: 'return.reopened', ...about, reason: reason as (typeof REOPEN_REASONS)[number] })
            else if (about) void act({ kind: 'return.sent_back', ...about, reason: reason as (typeof SEND_BACK_REASONS)[number], cells })
          }}
        />
      ) : (
        <div className="row acts">
          {mayReview && about && slot.unsigned === null && ['on_time', 'late', 'nil', 'sent_back'].includes(slot.state) && (
            <Button
              className={isOver ? 'btn p' : 'btn'}
              isDisabled={busy}
              onPress={() => (isOver ? void act({ kind: 'return.accepted', ...about }) : setDoing('accepted'))}
            >
              {say(isOver ? 'due-accept' : 'due-accept-early')}
            </Button>
          )}
          {mayReview && slot.mayAsk && (
            <Button className={slot.state === 'due' ? 'btn p' : 'btn'} isDisabled={busy} onPress={() => void ask()}>
              {say('due-ask')}
            </Button>
          )}
          {doings.map((d) => (
            <Button
              key={d}
              className={d === 'withdrawn' && ['contradicted', 'sent_back'].includes(slot.state) ? 'btn p' : 'btn'}
              isDisabled={busy}
              onPress={() => setDoing(d)}
            >
              {say(DOING_WORDS[d])}
            </Button>
          ))}
          {mayHandIn && ['due', 'sent_back', 'contradicted', 'not_due', 'rows_wait'].includes(slot.state) && !slot.isLocked && (
            <a className="btn" href={pathTo('return', ANEW)}>
              {say('due-hand-in')}
            </a>
          )}
        </div>
      )}
      {mayReview && slot.asked !== null && !slot.mayAsk && <p className="s1 mut">{say('due-asked-today')}</p>}
      {mayReview && slot.state === 'accepted' && !isOver && <p className="s1 mut">{say('due-lock-open')}</p>}
      {mayReview && about && !mayRead && <p className="s1 mut">{say('due-accept-says')}</p>}
      {mayReview && <p className="s1 mut">{say('due-signed-on-record')}</p>}
      {mayReview && !mayFault && <p className="s1 mut">{say('due-demo-faults')}</p>}
    </section>
  )
}

function doingsOf(
  { state, isLocked, return: standing }: Slot,
  { mayFault, isOver }: { readonly mayFault: boolean; readonly isOver: boolean },
): readonly Doing[] {
  if (isLocked) return ['reopened']
  if (state === 'accepted') return isOver ? ['locked', 'reopened'] : ['reopened']
  if (standing !== null) return mayFault && state !== 'sent_back' ? ['sent_back'] : []
  return mayFault && state !== 'waived' ? ['waived'] : []
}

const reasonOf = (reason: string, lang: Lang): string =>
  reason in REASON_WORDS ? pick(REASON_WORDS[reason as keyof typeof REASON_WORDS], lang) : reason

/** What a reviewer said of which column, as the office reads it. */
function Cells({ cells, form }: { readonly cells: readonly CellComment[]; readonly form: Form }) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  return (
    <>
      <h3 className="s2">{say('due-cells')}</h3>
      <ul className="cells s2">
        {cells.map(([row, field, comment], i) => (
          <li key={`${row} ${field} ${i}`}>
            <b>{pick(form.fields.find((f) => f.id === field)?.words ?? { en: field, km: field }, lang)}</b>
            <span className="mut">{row === 0 ? say('due-cell-all') : say('due-cell-row', { row })}</span>
            <span>{pick(CELL_WORDS[comment], lang)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

type ReasonedProps = {
  readonly doing: Doing
  readonly form: Form
  readonly busy: boolean
  readonly onSign: (reason: string, cells: readonly CellComment[]) => void
  readonly onLeave: () => void
}
/** A reason, and for what is sent back comments on cells: chosen, never written. What has none says what it does instead. */
function Reasoned({ doing, form, busy, onSign, onLeave }: ReasonedProps) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const [reason, setReason] = useState<string>(REASONS[doing][0] ?? '')
  const [cells, setCells] = useState<readonly CellComment[]>([])
  return (
    <div className="typed reasoned">
      <h3>{say(DOING_WORDS[doing])}</h3>
      {doing === 'locked' || doing === 'accepted' ? (
        <p className="s2">{say(doing === 'locked' ? 'due-lock-how' : 'due-accept-early-how')}</p>
      ) : (
        <Choose
          label={say('due-reason')}
          value={reason}
          options={REASONS[doing].map((r) => [r, pick(REASON_WORDS[r], lang)] as const)}
          onChoose={setReason}
        />
      )}
      {doing === 'withdrawn' && <p className="s2">{say('due-withdraw-how')}</p>}
      {doing === 'sent_back' && <CellComments form={form} cells={cells} onCells={setCells} />}
      <div className="row acts">
        <Button className="btn p" isDisabled={busy} onPress={() => onSign(reason, cells)}>
          {say(doing === 'locked' ? 'due-lock-sign' : doing === 'accepted' ? 'due-accept' : 'due-sign')}
        </Button>
        <Button className="btn" onPress={onLeave}>
          {say('due-leave')}
        </Button>
      </div>
    </div>
  )
}
