import { lazy, Suspense, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Code } from '../../../core/country/index.ts'
import { listPeriods, parsePeriod } from '../../../core/model/dates.ts'
import { RECORD_ROLES } from '../../../core/entry/credential-card.ts'
import { awaitsAcceptance } from '../../../core/due/slot.ts'
import { DUE, SLOT_WORDS } from './words.ts'
import { digits, formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { isSessionOver } from '../account/api.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { useList } from '../account/use-list.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { MendIcon } from '../first-icons.tsx'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { askFor } from './ask.ts'
import './due.css'
import { HeatMap } from './heat-map.tsx'
import { countOf, namesFor, standing, type OfForm, type Overview, type Slot } from './model.ts'
import { NextDue } from './next-due.tsx'
import type { Said } from './slot-panel.tsx'
import type { Act } from './act.ts'
import { SlotShape } from './shape.tsx'

/** What one return says and may be done to it: fetched beside the list, which is what everybody came for. */
const SlotPanel = lazy(() => import('./slot-panel.tsx').then((m) => ({ default: m.SlotPanel })))

/** The returns that are due: what is in, what is not, and what that does to figures. Another address is another page: this one stays behind others as it was. */
export default function DuePage(props: JourneyProps) {
  return <Due key={props.path.join('/')} {...props} />
}

function Due({ api, country, config, who, path: [ofForm, ofYear, entry] }: JourneyProps) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const [year, setYear] = useState(() => yearIn(ofYear))
  const overview = useList<Overview>(api, `/api/v1/returns-due${year === undefined ? '' : `?year=${year}`}`)
  const [asked, setAsked] = useState(ofForm)
  if (overview.refused) return <NotLoaded failed={overview.refused} />
  // It says itself of which year it is: the choice stays until the other year is there.
  const shown = overview.list ?? overview.before
  if (!shown) return <p role="status">{'…'}</p>
  const { forms, reviews, today, undelivered, toSign } = shown
  const signs = (form: string): number => toSign.filter((one) => one.form === form).length
  const behind = forms.filter((f) => f.received < f.due || f.waits !== null || f.sentBack > 0 || signs(f.form) > 0)
  const back = reviews ? undefined : behind.find((f) => f.sentBack > 0)
  // What came back to this office stands first, then what a court owes; after it, whatever is behind.
  const known = forms.some((f) => f.form === asked) ? asked : undefined
  const form = known ?? back?.form ?? forms.find((f) => f.form === 'court-return' && f.due > 0)?.form ?? behind[0]?.form ?? forms[0]?.form
  // As far back as the form goes.
  const [last, first] = [
    Number(today.slice(0, 4)),
    Math.min(shown.year, Number(country.forms.find((f) => f.id === form)?.slot.from.slice(0, 4) ?? today.slice(0, 4))),
  ]
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i)
  const titleOf = (id: string): string => pick(country.forms.find((f) => f.id === id)?.words ?? { en: id, km: id }, lang)
  return (
    <div className="due">
      {form === undefined && <PageTitle>{say('due-none')}</PageTitle>}
      <div className="tools" hidden={form === undefined}>
        <Choose
          label={say('due-form')}
          value={form ?? ''}
          // Of many forms few are owed in a year: those stand first, and of the others no count of nothing.
          options={forms
            .toSorted((a, b) => Number(isQuiet(a)) - Number(isQuiet(b)))
            .map((f) => {
              const title = titleOf(f.form)
              return [f.form, isQuiet(f) ? title : say('due-form-count', { title, received: f.received, due: f.due })] as const
            })}
          onChoose={setAsked}
        />
        <Choose
          label={say('due-year')}
          value={String(shown.year)}
          options={years.map((y) => [String(y), digits(String(y), lang)] as const)}
          onChoose={(y) => setYear(Number(y))}
        />
      </div>
      {undelivered && (
        <p className="card stop narrow" role="status">
          <MendIcon /> {say('due-undelivered', { n: formatNumber(undelivered.returns, lang), day: formatDay(undelivered.since, lang) })}
        </p>
      )}
      {!reviews && (
        <section className="card narrow own">
          <h2 className="h3">{say('due-own')}</h2>
          {behind.length === 0 ? (
            <p className="s2">
              <NextDue forms={forms} year={shown.year} />
            </p>
          ) : (
            <ul>
              {behind.map((f) => (
                <li key={f.form}>
                  <button type="button" className="plain" aria-pressed={f.form === form} onClick={() => setAsked(f.form)}>
                    {titleOf(f.form)}
                  </button>
                  <span className="mut">
                    {f.received < f.due && say('due-own-of', { n: f.due - f.received, due: f.due })}
                    {f.waits && (
                      <b className="asked">
                        {say('due-own-wait', {
                          n: f.waits.rows,
                          since: formatDay(f.waits.since, lang),
                          due: formatDay(f.waits.due, lang),
                        })}
                      </b>
                    )}
                    {signs(f.form) > 0 && <b className="asked">{say('due-to-sign', { n: signs(f.form) })}</b>}
                    {f.sentBack > 0 && <b className="asked">{say('due-back', { n: f.sentBack })}</b>}
                    {f.asked !== null && <b className="asked">{say('due-own-asked', { day: formatDay(f.asked, lang) })}</b>}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {form !== undefined && (
        <FormDue
          key={`${form} ${shown.year}`}
          {...{ api, country, config, who, reviews }}
          form={form}
          year={shown.year}
          entry={entry}
          onChanged={overview.again}
        />
      )}
    </div>
  )
}

/** Nothing is owed of it in the year, and nothing came. */
const isQuiet = (f: Overview['forms'][number]): boolean => f.due === 0 && f.received === 0 && f.waits === null && f.sentBack === 0

/** As an address says it (`#/due/court-return/2026`); undefined for none, and for what is no year. */
const yearIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined

const OPENS = ['contradicted', 'sent_back', 'due', 'unsigned', 'rows_wait'] as const

type FormDueProps = Pick<JourneyProps, 'api' | 'country' | 'config' | 'who'> & {
  readonly form: string
  readonly year: number
  readonly reviews: boolean
  /** Of the return that somebody came to sign: it is open by itself. */
  readonly entry: string | undefined
  readonly onChanged: () => void
}
function FormDue({ api, country, config, who, form: id, year, reviews, entry, onChanged }: FormDueProps) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const { list, refused, again } = useList<OfForm>(api, `/api/v1/returns-due/${id}?year=${year}`)
  const [chosen, setChosen] = useState<{ readonly office: string; readonly period: string }>()
  const [said, setSaid] = useState<Said>()
  const form = country.forms.find((f) => f.id === id)
  // The first that waits is open by itself: what needs somebody is what one came for, and what came back before what never came.
  const waits = list?.slots.find((s) => entry !== undefined && (s.unsigned?.entry === entry || s.waitsForHead?.entry === entry))
  const place = chosen ?? waits ?? OPENS.flatMap((state) => list?.slots.find((s) => s.state === state) ?? [])[0]
  if (refused || !form) return <NotLoaded failed={refused} />
  if (!list) return <p role="status">{'…'}</p>
  const listed = country.lists.find((l) => l.id === form.slot.list)?.codes ?? []
  // An office that nobody may choose here, because nobody is in its place, has no name; what came for it is there to be signed.
  const offices = [...listed, ...unlisted(list.slots, listed)]
  const periods = listPeriods({ from: `${year}-01-01`, to: `${year + 1}-01-01` }, form.slot.period)
  const { in: received, due } = standing(list.slots)
  const slot = list.slots.find((s) => s.office === place?.office && s.period === place.period)
  const office = offices.find((o) => o.code === slot?.office)

  const act = async (what: Act): Promise<string | undefined> => {
    if (!who.signer) return say('due-no-answer')
    if (slot) setChosen(slot) // it stays at the side when it waits no longer
    const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
    const [{ sealAct }, { sendReturn }] = await Promise.all([import('../../../road/seal.ts'), import('../return/send/send.ts')])
    const sealed = await sealAct(what, { country, form, agency: who.agency, random, signer: who.signer }).catch(() => undefined)
    const sent = sealed && (await sendReturn(api, sealed, country))
    if (!sent?.ok) return sent?.reason === 'server-refused' ? pick(sent.why, lang) : say('due-no-answer')
    again()
    onChanged()
    return undefined
  }
  const ask = async (slots: readonly Slot[]): Promise<Said> => {
    if (slot) setChosen(slot)
    const asked = await askFor(slots, { api, country, form, who })
    if (!asked.ok) return { isDone: false, text: say('due-not-done', { why: asked.why ? pick(asked.why, lang) : say('due-no-answer') }) }
    again()
    onChanged()
    return { isDone: true, text: say(asked.noticed ? 'due-asked-noticed' : 'due-asked-done') }
  }
  const asked = config.asked?.said.at(-1)
  const askable = reviews && who.signer ? list.slots.filter((s) => s.mayAsk) : []
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{`${pick(form.words, lang)}, ${digits(String(year), lang)}`}</p>
          <PageTitle>{headOf(list.slots, say)}</PageTitle>
          <p className="mut">{summary(list.slots, reviews, say)}</p>
          {asked && `${year}-01-01` < asked.from && (
            <p className="mut s2">{say('due-asked-from', { day: formatDay(asked.from, lang), on: formatDay(asked.on, lang) })}</p>
          )}
        </div>
        <div className="row acts">
          {askable.length > 1 && (
            <Button className="btn" onPress={() => void ask(askable).then(setSaid)}>
              {say('due-ask-all', { n: askable.length })}
            </Button>
          )}
          <Button className="btn" onPress={() => print()}>
            {say('due-print')}
          </Button>
        </div>
      </div>
      {said && (
        <p className={said.isDone ? 'said-done s2' : 'said-not s2'} role="status">
          {said.text}
        </p>
      )}
      <div className="grid gdue">
        <HeatMap {...{ country, offices, periods }} slots={list.slots} chosen={slot} onChoose={setChosen} />
        <aside className="grid">
          {slot && office ? (
            <Suspense>
              <SlotPanel
                key={`${slot.office} ${slot.period}`}
                {...{ api, form, office, offices, slot }}
                underOneLetter={list.slots.filter((s) => s.waitsForHead !== null && s.waitsForHead.entry === slot.waitsForHead?.entry)}
                isChosen={chosen !== undefined}
                mayReview={reviews && who.signer !== undefined}
                maySign={
                  who.signer !== undefined && who.agency === slot.unsigned?.agency && RECORD_ROLES.some((role) => who.roles.includes(role))
                }
                mayNil={who.signer !== undefined && who.agency === slot.waitsForHead?.agency && who.roles.includes('head')}
                mayWithdraw={who.signer !== undefined && who.roles.includes('head') && who.agency === slot.return?.agency}
                mayFault={!config.demo || office.fictional === true}
                mayHandIn={country.agencies.some((a) => a.id === who.agency && a.sends.includes(form.id))}
                mayRead={who.agency === (slot.unsigned ?? slot.return)?.agency && mineOf(who, country).some((j) => j.id === 'find')}
                isOver={(parsePeriod(slot.period)?.to ?? list.today) <= list.today}
                onAct={act}
                onAsk={() => ask([slot])}
              />
            </Suspense>
          ) : (
            <p className="card s2 mut">{say('due-pick')}</p>
          )}
          <Legend slots={list.slots} />
          <Figures
            figures={list.figures}
            received={received}
            due={due}
            isOver={countOf(list.slots, 'not_due') === 0}
            isUnsigned={list.slots.some((s) => s.unsigned !== null)}
          />
        </aside>
      </div>
    </>
  )
}

const unlisted = (slots: readonly Slot[], listed: readonly Code[]): readonly Code[] =>
  [...new Set(slots.map((s) => s.office))]
    .filter((code) => !listed.some((o) => o.code === code))
    .map((code) => ({ code, words: { en: code, km: code } }))

/** While most of a period is not owed yet, what came before its day is no whole: the head says both. */
function headOf(slots: readonly Slot[], say: (key: keyof typeof DUE, fill?: Record<string, number>) => string): string {
  const [{ in: received, due }, early] = [standing(slots), countOf(slots, 'not_due')]
  if (due === 0) return say(slots.some((s) => s.isBefore) ? 'due-unowed' : 'due-none')
  return received === due && early > 0 ? say('due-head-early', { in: received, early }) : say('due-head', { in: received, due })
}

/** @param reviews whether what is in waits for whoever reads it */
function summary(slots: readonly Slot[], reviews: boolean, say: (key: keyof typeof DUE, fill?: Record<string, number>) => string): string {
  const [missing, contradicted, back, unsigned, waiting] = (['due', 'contradicted', 'sent_back', 'unsigned', 'rows_wait'] as const).map(
    (s) => countOf(slots, s),
  )
  const withdrawn = slots.filter((s) => s.withdrawn !== null).length
  const toAccept = reviews ? slots.filter(awaitsAcceptance).length : 0
  const [early, before] = [countOf(slots, 'not_due'), slots.filter((s) => s.isBefore).length]
  const parts = [
    ...(missing ? [say('due-missing', { n: missing })] : []),
    ...(contradicted ? [say('due-contradicted', { n: contradicted })] : []),
    ...(back ? [say('due-back', { n: back })] : []),
    ...(unsigned ? [say('due-unsigned', { n: unsigned })] : []),
    ...(waiting ? [say('due-rows-wait-n', { n: waiting })] : []),
    ...(withdrawn ? [say('due-withdrawn-n', { n: withdrawn })] : []),
  ]
  const waits = [...parts, ...(toAccept ? [say('due-to-accept', { n: toAccept })] : [])]
  return [
    ...(waits.length === 0 ? [say('due-settled')] : waits),
    ...(early ? [say('due-early-n', { n: early })] : []),
    ...(before ? [say('due-before-n', { n: before })] : []),
  ].join(' ')
}

function Legend({ slots }: { readonly slots: readonly Slot[] }) {
  const lang = useLang()
  return (
    <section className="card legend">
      <h2 className="h3">{speaker(DUE, lang)('due-legend')}</h2>
      <ul className="leg">
        {namesFor(slots).map((state) => (
          <li key={state}>
            <SlotShape state={state} />
            <span>{pick(SLOT_WORDS[state], lang)}</span>
            <span className="mut">{formatNumber(countOf(slots, state), lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Completeness beside every national figure: what a gap here does to each of them. Never a ranking. */
type FiguresProps = {
  readonly figures: OfForm['figures']
  readonly received: number
  readonly due: number
  /** Nothing of the year is due later. */
  readonly isOver: boolean
  /** Something that came nobody has signed. */
  readonly isUnsigned: boolean
}
function Figures({ figures, received, due, isOver, isUnsigned }: FiguresProps) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const key =
    figures.length === 0
      ? 'due-figures-none'
      : received < due
        ? 'due-figures-some'
        : isUnsigned
          ? 'due-figures-unsigned'
          : due === 0
            ? 'due-figures-unowed'
            : isOver
              ? 'due-figures-all'
              : 'due-figures-early'
  return (
    <section className="card">
      <h2 className="h3">{say('due-figures')}</h2>
      <p className="s2">{say(key, { n: figures.length, in: received, due })}</p>
      {figures.length > 0 && (
        <details className="s2">
          <summary>{say('due-figures-list')}</summary>
          <ul className="figures">
            {figures.map((f) => (
              <li key={f.id}>
                <span>{pick(f.words, lang)}</span>
                <span className={received < due ? 'partial nw' : 'mut nw'}>{say('due-in-of', { in: received, due })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="s1 mut">{say('due-no-rank')}</p>
    </section>
  )
}

/** A session that is over is mended by signing in, and said to be that; all else by looking again. */
const NotLoaded = ({ failed }: { readonly failed: Failed | undefined }) => {
  const say = speaker(DUE, useLang())
  return isSessionOver(failed) ? (
    <Refused failed={failed} />
  ) : (
    <p className="card stop narrow" role="alert">
      {say('due-not-loaded')}
    </p>
  )
}
