import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { SaidOfFact, SaidOfSubject } from '../../../core/statement/tell-matter.ts'
import type { PaperSays, Told } from '../../../core/statement/told.ts'
import { sayWhy } from '../../sheet/figure-words.ts'
import { digits, formatDay, type Lang } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { sayColumn } from '../find/called.ts'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { KIND, sayCells, sayCode, sayPaper, sayPart, sayTold, type Answered } from './model.ts'
import { PAPERS } from './words.ts'

export type Asked = { readonly matter: string; readonly as_of?: string; readonly by: 'recorded' | 'paper' }
type Props = JourneyProps & { readonly asked: Asked; readonly onMatter: (matter: string) => void }

/** What is said of one matter, and from when on; of many people a part at a time. */
export function MatterSays({ asked, onMatter, ...props }: Props) {
  const lang = useLang()
  const say = speaker(PAPERS, lang)
  const { list, refused } = useList<Answered>(props.api, '/api/v1/papers', asked)
  if (refused?.code === 'not-found')
    return (
      <p className="card narrow" role="status">
        {say('none')}
      </p>
    )
  if (refused) return <Refused failed={refused} />
  if (!list) return <p role="status">{'…'}</p>
  return (
    <>
      <h2>{say('of-matter', { number: digits(asked.matter, lang) })}</h2>
      <p className="mut s2" role="status">
        {say(list.as_of_by === 'paper' ? 'as-papers' : 'as-recorded', { day: formatDay(list.as_of, lang) })}
      </p>
      {list.matters.length > 0 && (
        <div className="card narrow">
          <p>{say('matters')}</p>
          <p className="row acts">
            {list.matters.map((matter) => (
              <Button key={matter} className="btn" onPress={() => onMatter(matter)}>
                {say('of-matter', { number: digits(matter, lang) })}
              </Button>
            ))}
          </p>
        </div>
      )}
      <Part {...props} asked={asked} told={list} />
      {list.matters.length === 0 && <p className="s1 mut scope">{say('scope')}</p>}
    </>
  )
}

type PartProps = JourneyProps & { readonly asked: Asked; readonly told: Answered }

function Part({ told, asked, ...props }: PartProps) {
  const say = speaker(PAPERS, useLang())
  const [isMore, setMore] = useState(false)
  return (
    <>
      {told.subjects.map((of) => (
        <Subject key={`${of.about} ${of.no}`} {...props} of={of} papers={told.papers} />
      ))}
      {told.next !== null &&
        (isMore ? (
          <Next {...props} asked={asked} from={told.next} />
        ) : (
          <p className="row acts">
            <Button className="btn" onPress={() => setMore(true)}>
              {say('more')}
            </Button>
          </p>
        ))}
    </>
  )
}

function Next({ from, asked, ...props }: Omit<PartProps, 'told'> & { readonly from: number }) {
  const { list, refused } = useList<Answered>(props.api, '/api/v1/papers', { ...asked, from })
  if (refused) return <Refused failed={refused} />
  return list ? <Part {...props} asked={asked} told={list} /> : <p role="status">{'…'}</p>
}

type Beside = Pick<JourneyProps, 'country' | 'who'> & { readonly papers: Answered['papers'] }

function Subject({ of, ...beside }: Beside & { readonly of: SaidOfSubject }) {
  const lang = useLang()
  const say = speaker(PAPERS, lang)
  const about = sayCode(beside.country, 'about', of.about, lang)
  const name = of.no === null ? about : say('subject', { about, no: digits(String(of.no), lang) })
  return (
    <section className="card" aria-label={name}>
      <h3>{name}</h3>
      <dl>
        {of.facts.map((said) => (
          <div key={said.fact}>
            <dt>{sayCode(beside.country, 'fact', said.fact, lang)}</dt>
            <dd>
              <Said {...beside} said={said} isOne={of.no !== null && said.fact === 'person'} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Said({ said, isOne, ...beside }: Beside & { readonly said: SaidOfFact; readonly isOne: boolean }) {
  const { country } = beside
  const lang = useLang()
  const say = speaker(PAPERS, lang)
  const { fact, told, cells, cuts } = said
  // Of a wait only what is still waited for has a cell.
  const isOver = fact === 'waiting' && cuts.length > 0 && cuts.every((c) => c.cells.length === 0)
  const why = isOne ? '' : sayWhy(told, lang)
  return (
    <>
      <p>
        <b>{isOne ? say('described') : isOver ? say('over') : sayTold(country, fact, told, lang)}</b>
        {why !== '' && <span className="mut why">{` ${why}`}</span>}
      </p>
      {cells.length > 0 && (
        <p className="mut">
          {cells
            .map((c) => (c.value === null && c.answer === undefined ? '' : sayPart(country, fact, c, lang)))
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {cuts.map(
        (cut) =>
          cut.cells.length > 0 && (
            <p key={cut.by} className="mut">
              {say('by-cut', {
                cut: sayColumn(country, KIND, cut.by, lang),
                cells: sayCells(country, said, cut.cells, isOne || fact === 'waiting', lang),
              })}
            </p>
          ),
      )}
      <Papers {...beside} fact={fact} told={told} />
    </>
  )
}

const PARTS = { whole: 'whole-part', parts: 'parts-part', sum: 'sum-part', rows: 'rows-part', reckoned: 'reckoned-part' } as const

/** Each paper with its day, whose word it gives, and what it says; beside what is sealed the record that leads to where it is opened. */
function Papers({ fact, told, country, who, papers }: Beside & { readonly fact: string; readonly told: Told }) {
  const lang = useLang()
  const say = speaker(PAPERS, lang)
  const hasRecords = mineOf(who, country).some((j) => j.id === 'find')
  const n = new Set(told.papers.map((p) => `${p.paper} ${p.office ?? ''}`)).size
  if (n === 0) return null
  const isOpen = told.why.includes('contradicted')
  return (
    <details open={isOpen}>
      <summary>{n === 1 ? say('one-paper') : say('some-papers', { n })}</summary>
      <ul>
        {told.papers.map((p, i) => (
          // One paper may say two things of one.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${p.paper} ${p.office ?? ''} ${i}`}>
            <span className="of">{sayWhose(p, papers, country, lang)}</span>
            <span>
              <b>{sayPaper(country, fact, p, told, lang)}</b>
              {p.part && <span className="mut">{` ${say(PARTS[p.part])}`}</span>}
              {hasRecords &&
                p.records?.map((r, j) => (
                  <a key={r.record} href={pathTo('find', KIND, r.record)}>
                    {say('record', { n: j + 1 })}
                  </a>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** `118/25, 2 December 2023 · Police of Sihanoukville · Family`. */
function sayWhose(p: PaperSays, papers: Answered['papers'], country: Beside['country'], lang: Lang): string {
  const days = papers.find((d) => d.paper === p.paper && (d.office ?? undefined) === p.office)?.days ?? []
  return [
    [digits(p.paper, lang), ...days.map((d) => formatDay(d, lang))].join(', '),
    ...(p.office === undefined ? [] : [sayCode(country, 'office', p.office, lang)]),
    ...(p.said_by === undefined ? [] : [sayCode(country, 'said_by', p.said_by, lang)]),
  ].join(' · ')
}
