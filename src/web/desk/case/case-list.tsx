import type { ReactNode } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { findCode } from '../../../core/country/find.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import type { WaitFor } from '../../../core/story/waits.ts'
import { CASE, WAIT_WORDS } from './words.ts'
import { digits } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { daysBetween, kindWords, officeWords, when, type CaseList, type CaseWaits } from './model.ts'

/** What an open record of one's own waits for. */
const OWN_WAIT: Readonly<Record<string, WaitFor>> = {
  investigation: 'investigation',
  dossier: 'prosecutor',
  proceeding: 'trial',
  accused_episode: 'trial',
}

type Row = {
  readonly key: string
  /** By which the story is opened; null where there is none. */
  readonly record: string | null
  readonly number: string
  readonly beside?: string
  readonly what: ReactNode
  readonly where: string
  readonly since: string | null
  readonly isOpen: boolean
}

/** One's own cases, and what has come back to one in a case: the longest first. */
export function OwnCases({ list, waits, country }: { list: CaseList; waits: CaseWaits | undefined; country: Country }) {
  const lang = useLang()
  const own = list.cases.map((c): Row => {
    const wait = OWN_WAIT[c.kind]
    return {
      ...c,
      key: `${c.kind} ${c.record}`,
      what: c.isOpen && wait ? pick(WAIT_WORDS[wait], lang) : kindWords(c.kind, lang),
      where: officeWords(country, c.office, lang),
    }
  })
  const back = (waits?.waits ?? []).flatMap(({ own: mine, isMine, wait, ...w }): Row[] =>
    mine && isMine && wait !== 'warrant'
      ? [
          {
            key: `${wait} ${mine.record} ${w.accused} ${w.since}`,
            record: mine.record,
            number: mine.number,
            what: <Waited wait={wait} accused={w.accused} />,
            where: officeWords(country, mine.office, lang),
            since: w.since,
            isOpen: true,
          },
        ]
      : [],
  )
  const rows = back.length === 0 ? own : [...own, ...back].toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
  return <Table rows={rows} today={list.today} where="case-office" since="case-since" what="case-what" />
}

/** Warrants that nobody has carried out, in the cases of one's office. */
export function OpenWarrants({ waits: { waits, today, isMore }, country }: { waits: CaseWaits; country: Country }) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  const types = getRecordKind('warrant').fields.find((f) => f.id === 'warrant_type')?.list ?? ''
  const rows = waits.flatMap(({ wait, own, court, number, warrant, accused, since }): Row[] => {
    if (wait !== 'warrant') return []
    const type = warrant === null ? undefined : findCode(country, types, warrant)
    return [
      {
        key: `${court} ${number} ${accused} ${since} ${warrant}`,
        record: own?.record ?? null,
        number: own?.number ?? '',
        beside: own ? officeWords(country, own.office, lang) : '',
        what: <Waited {...(type ? { words: pick(type.words, lang) } : { wait })} accused={accused} />,
        where: [court === null ? '' : officeWords(country, court, lang), number === null ? '' : digits(number, lang)]
          .filter(Boolean)
          .join(', '),
        since,
        isOpen: true,
      },
    ]
  })
  return (
    <section className="card" aria-labelledby="warrants">
      <h2 id="warrants" className="h3">
        {say('case-warrants')}
      </h2>
      {rows.length === 0 ? (
        <p className="s2">{say('case-warrants-none')}</p>
      ) : (
        <Table rows={rows} today={today} where="case-warrant-court" since="case-warrant-since" what="case-warrant" />
      )}
      {isMore && <p className="s2 mut">{say('case-more-wait')}</p>}
    </section>
  )
}

function Waited({ wait, words, accused }: { wait?: WaitFor; words?: string; accused: number | null }) {
  const lang = useLang()
  return (
    <>
      {words ?? (wait && pick(WAIT_WORDS[wait], lang))}
      {accused !== null && <span className="mut">{` ${speaker(CASE, lang)('case-accused', { n: accused })}`}</span>}
    </>
  )
}

type Heads = Readonly<Record<'what' | 'where' | 'since', keyof typeof CASE>>
function Table({ rows, today, ...heads }: Heads & { readonly rows: readonly Row[]; readonly today: string }) {
  const lang = useLang()
  const say = speaker(CASE, lang)
  return (
    <table className="s2 list">
      <thead>
        <tr>
          <th scope="col">{say('case-number')}</th>
          <th scope="col">{say(heads.what)}</th>
          <th scope="col">{say(heads.where)}</th>
          <th scope="col">{say(heads.since)}</th>
          <th scope="col" className="r">
            {say('case-days')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, record, number, beside, what, where, since, isOpen }) => (
          <tr key={key}>
            <th scope="row">
              <CaseName record={record} words={number === '' ? say('case-no-number') : digits(number, lang)} />
              {beside && <span className="mut s1 beside">{beside}</span>}
            </th>
            <td>{what}</td>
            <td>{where}</td>
            <td className="nw">{since === null ? '' : when(since, lang)}</td>
            <td className="r">
              {isOpen ? since !== null && say('case-gap', { n: Math.max(0, daysBetween(since, today)) }) : say('case-ended')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const CaseName = ({ record, words }: { readonly record: string | null; readonly words: string }) =>
  record === null ? <span>{words}</span> : <a href={pathTo('case', record)}>{words}</a>
