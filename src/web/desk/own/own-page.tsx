import { useState } from 'react'
import type { SlotState } from '../../../core/due/slot.ts'
import type { Words } from '../../../core/model/fields.ts'
import type { Interviews } from '../../../core/person/interviews.ts'
import { digits, formatDay, formatNumber } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import { isSessionOver } from '../account/api.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { SLOT_WORDS } from '../due/words.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import './own.css'
import { OWN } from './words.ts'

/** What the application says of one's own agency (src/server/routes/own-figures.ts). */
type OwnFigures = {
  readonly year: number
  readonly today: string
  readonly offices: readonly Office[]
  readonly figures: readonly { readonly id: string; readonly words: Words; readonly unit: Words }[]
  readonly numbers: readonly { readonly indicator: string; readonly office: string; readonly years: Readonly<Record<string, number>> }[]
  /** Null for whoever may not list it. */
  readonly interviews: { readonly offices: readonly Interviews[]; readonly isMore: boolean } | null
}
type Office = {
  readonly office: string
  readonly received: number
  readonly due: number
  readonly owes: readonly { readonly form: string; readonly period: string; readonly due: string; readonly state: SlotState }[]
}
/** Years of numbers beside each other, as many as the application gives. */
const SPAN = 4

/** One page for each office: how complete it is, what it owes, what its own records come to. */
export default function OwnPage({ api, country, config }: JourneyProps) {
  const lang = useLang()
  const say = speaker(OWN, lang)
  const [year, setYear] = useState<number>()
  const [asked, setAsked] = useState<string>()
  const own = useList<OwnFigures>(api, `/api/v1/own-figures${year === undefined ? '' : `?year=${year}`}`)
  const shown = own.list ?? own.before
  // Trying again mends nothing where the session is over: then it says to sign in.
  if (isSessionOver(own.refused)) return <Refused failed={own.refused} />
  if (own.refused) return <p role="alert">{say('own-not-loaded')}</p>
  if (!shown) return <p role="status">{'…'}</p>
  const codes = [...new Set([...shown.offices.map((o) => o.office), ...shown.numbers.map((n) => n.office)])]
  const nameOf = (code: string): string =>
    pick(country.lists.flatMap((l) => l.codes.find((c) => c.code === code)?.words ?? [])[0] ?? { en: code, km: code }, lang)
  // Whose work is waiting is who came here.
  const code = asked ?? shown.offices.find((o) => o.owes.length > 0)?.office ?? codes[0] ?? ''
  const office = shown.offices.find((o) => o.office === code) ?? { office: code, received: 0, due: 0, owes: [] }
  const of = digits(String(shown.year), lang)
  const first = Number(shown.today.slice(0, 4))
  return (
    <div className="own-figures">
      <div className="tools">
        {codes.length > 1 && (
          <Choose label={say('own-office')} value={code} options={codes.map((c) => [c, nameOf(c)] as const)} onChoose={setAsked} />
        )}
        <Choose
          label={say('own-year')}
          value={String(shown.year)}
          options={Array.from({ length: SPAN + 1 }, (_, i) => String(first - i)).map((y) => [y, digits(y, lang)] as const)}
          onChoose={(y) => setYear(Number(y))}
        />
        <button type="button" className="btn" onClick={() => print()}>
          {say('own-print')}
        </button>
      </div>
      <p className="mut">{nameOf(code)}</p>
      <PageTitle>
        {office.due === 0
          ? say('own-none-due', { year: of })
          : say('own-head', { in: formatNumber(office.received, lang), due: formatNumber(office.due, lang), year: of })}
      </PageTitle>
      <div className="beside">
        <Beside office={office} offices={shown.offices} />
        <section className="card">
          <h2 className="h3">{say('own-owes')}</h2>
          {office.owes.length === 0 ? (
            <p className="s2">{say('own-owes-none', { year: of })}</p>
          ) : (
            <>
              <ul className="owes">
                {[...Map.groupBy(office.owes, (o) => `${o.due} ${o.period} ${o.state}`)].map(([key, alike]) => (
                  <Owed key={key} alike={alike} country={country} />
                ))}
              </ul>
              <p className="row acts">
                <a className="btn" href={pathTo('due')}>
                  {say('own-to-due')}
                </a>
              </p>
            </>
          )}
        </section>
      </div>
      {shown.interviews && <AskedOnce of={shown.interviews} office={code} year={of} />}
      <Numbers
        numbers={shown.numbers.filter((n) => n.office === code)}
        years={Array.from({ length: SPAN }, (_, i) => String(shown.year + 1 - SPAN + i))}
        figures={shown.figures}
        home={config.api}
      />
    </div>
  )
}

/** What is owed for the same time, by the same day, and stands the same: one line, and the returns under it. */
function Owed({ alike, country }: { readonly alike: Office['owes'] } & Pick<JourneyProps, 'country'>) {
  const lang = useLang()
  const say = speaker(OWN, lang)
  const [first] = alike
  if (!first) return null
  const wordsOf = (id: string): string => pick(country.forms.find((f) => f.id === id)?.words ?? { en: id, km: id }, lang)
  return (
    <li>
      <b>{longPeriod(first.period, lang)}</b>
      <span className="s2 mut">
        {pick(SLOT_WORDS[first.state], lang)} · {say('own-due-on', { day: formatDay(first.due, lang) })}
      </span>
      <ul>
        {alike.map(({ form }) => (
          <li key={form}>{wordsOf(form)}</li>
        ))}
      </ul>
    </li>
  )
}

/** By how complete the returns are, and by nothing else. */
function Beside({ office, offices }: { readonly office: Office; readonly offices: readonly Office[] }) {
  const lang = useLang()
  const say = speaker(OWN, lang)
  const sum = (of: (o: Office) => number): number => offices.reduce((n, o) => n + of(o), 0)
  const bars = [
    { words: say('own-this'), received: office.received, due: office.due },
    ...(offices.length > 1
      ? [{ words: say('own-all', { n: offices.length }), received: sum((o) => o.received), due: sum((o) => o.due) }]
      : []),
  ].filter(({ due }) => due > 0)
  return (
    <section className="card">
      <h2 className="h3">{say('own-beside')}</h2>
      {bars.map(({ words, received, due }) => (
        <p key={words} className="share">
          <span>{words}</span>
          <meter min={0} max={due} value={received} aria-label={words} />
          <b>{say('own-share', { in: formatNumber(received, lang), due: formatNumber(due, lang) })}</b>
        </p>
      ))}
      <p className="s2 mut">{say('own-beside-why')}</p>
    </section>
  )
}

type AskedProps = { readonly of: NonNullable<OwnFigures['interviews']>; readonly office: string; readonly year: string }
function AskedOnce({ of, office, year }: AskedProps) {
  const lang = useLang()
  const say = speaker(OWN, lang)
  const asked = of.offices.find((o) => o.office === office)
  return (
    <section className="card asked">
      <h2 className="h3">{say('own-asked')}</h2>
      {asked ? (
        <>
          <p className="b">
            {say('own-asked-times', { middle: formatNumber(asked.median, lang), mean: formatNumber(asked.mean, lang), year })}
          </p>
          <p className="s2 mut">{say('own-asked-of', { n: asked.people })}</p>
        </>
      ) : (
        <p className="s2">{say(of.isMore ? 'own-asked-many' : 'own-asked-few', { year })}</p>
      )}
      <p className="s2 mut">{say('own-asked-why')}</p>
    </section>
  )
}

type NumbersProps = {
  readonly figures: OwnFigures['figures']
  readonly numbers: OwnFigures['numbers']
  readonly years: readonly string[]
  readonly home: string
}
function Numbers({ numbers, years, figures, home }: NumbersProps) {
  const lang = useLang()
  const say = speaker(OWN, lang)
  const rows = figures.flatMap((i) => {
    const own = numbers.find((n) => n.indicator === i.id)
    return own ? [{ id: i.id, words: pick(i.words, lang), unit: pick(i.unit, lang), years: own.years }] : []
  })
  return (
    <section className="card numbers">
      <h2 className="h3">{say('own-numbers')}</h2>
      {rows.length === 0 ? (
        <p className="s2">{say('own-numbers-none')}</p>
      ) : (
        <>
          <p className="s2 mut">{say('own-numbers-why')}</p>
          <div className="scroll" tabIndex={0} role="region" aria-label={say('own-numbers')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('own-counted')}</th>
                  {years.map((y) => (
                    <th key={y} scope="col" className="r">
                      {digits(y, lang)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <a href={`${home}/method/${row.id}?lang=${lang}`}>{row.words}</a> <span className="s2 mut">{row.unit}</span>
                    </th>
                    {years.map((y) => (
                      <td key={y} className="r">
                        {row.years[y] === undefined ? '–' : formatNumber(row.years[y], lang)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
