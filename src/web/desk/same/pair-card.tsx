import type { Country } from '../../../core/country/index.ts'
import { markDifferences, type Piece } from '../../../core/linkage/mark.ts'
import type { LookAlike, SheetPerson } from '../../../core/review/look-alike.ts'
import { digits, formatNumber, type Lang } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { sayColumn, sayValue } from '../find/called.ts'
import { useLang } from '../lang.tsx'
import { callEnd, type End, type Queued } from './model.ts'
import { COMPARED_WORDS, LEVEL_WORDS, SAME } from './words.ts'

type Props = {
  readonly country: Country
  readonly pair: Queued
  /** The rows of the two, where the sheets that they came from are open in this window. */
  readonly rows: readonly [a: SheetPerson | undefined, b: SheetPerson | undefined]
  readonly alike: LookAlike | undefined
}

/** Two records side by side, field by field; what differs is marked, in both scripts. Names are there only where this reader has opened them. */
export function PairCard({ country, pair, rows, alike }: Props) {
  const lang = useLang()
  const say = speaker(SAME, lang)
  const { a, b } = pair
  const lines = linesOf(pair, rows, country, lang)
  const alikes = lines.filter((line) => !isTelling(line))
  const isOpen = rows[0] !== undefined && rows[1] !== undefined
  return (
    <>
      <table className="pair">
        <thead>
          <tr>
            <th scope="col">{say('same-field')}</th>
            <th scope="col">
              <End_ end={a} country={country} words={say('same-first')} />
            </th>
            <th scope="col">
              <End_ end={b} country={country} words={say('same-second')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.filter(isTelling).map(({ id, words, left, right }) => (
            <Line key={id} words={words} left={left} right={right} none={say('same-nothing')} />
          ))}
        </tbody>
      </table>
      {alikes.length > 0 && (
        <details className="s2 alike">
          <summary>{say('same-alike', { n: alikes.length })}</summary>
          <p>{alikes.map(({ words, left: value }) => `${words}: ${value}`).join('; ')}</p>
        </details>
      )}
      {!isOpen && <p className="s2 mut">{say('same-closed')}</p>}
      {alike ? (
        <Waterfall alike={alike} />
      ) : (
        <p className="s2 mut">
          {pair.bits === null ? say('same-no-weight') : say('same-weight', { bits: pair.bits, model: digits(pair.model ?? '', lang) })}
        </p>
      )}
    </>
  )
}

function End_({ end, country, words }: { readonly end: End; readonly country: Country; readonly words: string }) {
  const lang = useLang()
  const say = speaker(SAME, lang)
  return (
    <>
      <span className="s1 mut">{words}</span>
      <span className="called">{callEnd(country, end, undefined, lang)}</span>
      {end.linked > 0 && <span className="s1 mut">{say('same-linked', { n: end.linked })}</span>}
    </>
  )
}

type LineProps = { readonly words: string; readonly left: string; readonly right: string; readonly none: string }
function Line({ words, left, right, none }: LineProps) {
  const [own, other] = left === '' || right === '' ? [[], []] : markDifferences(left, right)
  const cell = (text: string, pieces: readonly Piece[]) =>
    text === '' ? <span className="mut">{none}</span> : pieces.length === 0 ? text : <Pieces pieces={pieces} />
  return (
    <tr>
      <th scope="row">{words}</th>
      <td>{cell(left, own)}</td>
      <td>{cell(right, other)}</td>
    </tr>
  )
}

const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map(({ text, isSame }, i) => (isSame ? <span key={`${i} ${text}`}>{text}</span> : <mark key={`${i} ${text}`}>{text}</mark>))

/** By what it is likely, field by field; what is known before anything is seen comes last. */
function Waterfall({ alike }: { readonly alike: LookAlike }) {
  const lang = useLang()
  const say = speaker(SAME, lang)
  const sum = alike.reasons.reduce((n, r) => n + r.bits, 0)
  const bits = (n: number): string => say('same-bits', { bits: `${n < 0 ? '−' : '+'}${formatNumber(Math.abs(Math.round(n)), lang)}` })
  return (
    <details className="why">
      <summary>{say('same-why')}</summary>
      <dl>
        {alike.reasons.map((r) => (
          <div key={r.comparison}>
            <dt>{pick(COMPARED_WORDS[r.comparison] ?? { en: r.comparison }, lang)}</dt>
            <dd>
              {pick(LEVEL_WORDS[r.level] ?? { en: r.level }, lang)} <span className="mut">{bits(r.bits)}</span>
            </dd>
          </div>
        ))}
        <div>
          <dt className="mut">{say('same-prior')}</dt>
          <dd className="mut">{bits(alike.bits - sum)}</dd>
        </div>
      </dl>
      {alike.others > 0 && <p className="s2">{say('same-others', { n: alike.others })}</p>}
    </details>
  )
}

type Told = { readonly id: string; readonly words: string; readonly left: string; readonly right: string }
/** Who somebody is, and whatever differs; what else the two have in common is one press away. */
const OF_A_PERSON = /^(?:person_|accused_|suspect_|birth_date|age_|sex$|citizenship$)/
const isTelling = ({ id, left, right }: Told): boolean => OF_A_PERSON.test(id) || left !== right

/** Fields in the order in which the country asks for them, those that the open rows hold first: names, birth, age. */
function linesOf({ a, b }: Queued, [left, right]: Props['rows'], country: Country, lang: Lang) {
  const shown = (row: SheetPerson | undefined, end: End, id: string): string => {
    const value = end.values[id]
    return value === undefined ? String(row?.values[id] ?? '') : sayValue(country, end.kind, id, value, lang)
  }
  const opened = [...new Set([left, right].flatMap((row) => Object.keys(row?.values ?? {})))]
  const clear = [...new Set([a, b].flatMap((end) => Object.keys(end.values)))].filter((id) => !opened.includes(id))
  return [...opened, ...clear].flatMap((id): readonly Told[] => {
    const end = id in a.values || left?.values[id] !== undefined ? a : b
    const [own, other] = [shown(left, a, id), shown(right, b, id)]
    return own === '' && other === '' ? [] : [{ id, words: sayColumn(country, end.kind, id, lang), left: own, right: other }]
  })
}
