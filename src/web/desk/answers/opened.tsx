import { useState } from 'react'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { hashShown } from '../../../core/report/figure-hash.ts'
import type { Lang } from '../../../core/model/fields.ts'
import { englishFirst, languageOf } from '../../../core/text/languages.ts'
import type { Obstacle } from '../../../core/count/compare.ts'
import type { ShownAnswer, ShownSheet } from '../../../work/answers/shown-answers.ts'
import { sayFigure, sayLeaning } from '../../sheet/figure-words.ts'
import { STATES } from '../../words/common.ts'
import { formatDay } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { pick } from '../../words/say.ts'
import { OBSTACLE_WORDS } from '../../words/sheet.ts'
import type { Failed } from '../account/session.ts'
import { Do, Refused, useBody } from '../account/parts.tsx'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Chain, Findings } from './chain.tsx'
import { History } from './history.tsx'
import { sayShown } from './say-shown.ts'
import { useWords } from './use-words.ts'

type Props = JourneyProps & { readonly sheet: ShownSheet; readonly answer: ShownAnswer; readonly onDone: () => void }

/** The opened question: why it is not another number, what it is, and who stands for it. */
export function Opened(props: Props) {
  const { sheet, answer, country } = props
  const lang = useLang()
  const say = useWords()
  const body = useBody(country)
  /** By the digest that is signed: a figure that comes anew as another one is not opened. */
  const [read, setRead] = useState<string>()
  const beside = sheet.beside.find((b) => b.questions.includes(answer.id))
  const why = (answer.previous?.notComparable ?? []).map((o) => pick(OBSTACLE_WORDS[o as Obstacle] ?? { en: o, km: o }, lang)).join(', ')
  const fact = (name: string, words: string) => (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  )
  return (
    <div className="opened">
      {beside && <Chain beside={beside} sheet={sheet} answer={answer} />}
      <Findings sheet={sheet} answer={answer} />
      {!sheet.isOfChosenDay && <History key={answer.figure} api={props.api} sheet={sheet} answer={answer} />}
      <section>
        <h2>{say('definition', { n: answer.definition })}</h2>
        <p>{pick(answer.name, lang)}</p>
        <dl className="facts">
          {fact(say('interval'), say('until-before', { from: formatDay(answer.from, lang), to: formatDay(answer.to, lang) }))}
          {fact(say('built'), say('built-of', { n: answer.built.entries, bodies: answer.built.agencies.length }))}
          {fact(say('counted'), say(answer.built.deduplicated ? 'once' : 'not-once'))}
          {fact(say('reads'), pick(answer.caveat, lang))}
          {answer.changed && fact(say('definition-changed', { n: answer.definition }), pick(answer.changed, lang))}
          {fact(say('figure-code'), checkCode(answer.figure))}
        </dl>
        {sayLeaning(answer.built.ifOverlooked, lang).map((line) => (
          <p key={line} className="mut s1">
            {line}
          </p>
        ))}
        {answer.built.notLooked && <p className="mut s1">{say('not-looked', { bodies: answer.built.notLooked.map(body).join(', ') })}</p>}
        {answer.isSingleSource && <p className="mut s1">{say('single')}</p>}
        {why !== '' && <p className="mut s1">{say('not-compared', { why })}</p>}
        {answer.hasDiffering && (
          <p className="s1 differing">
            {say('differing')} {say('differing-ask', { bodies: answer.built.agencies.map(body).join(', ') })}
          </p>
        )}
        {answer.isCutElsewhere && <p className="mut s1 elsewhere">{say('cells-elsewhere')}</p>}
      </section>
      {answer.cells.length > 0 && (
        <section>
          <details onToggle={(event) => event.currentTarget.open && setRead(answer.figure)}>
            <summary>{say('cells')}</summary>
            <table className="owed">
              <tbody>
                {answer.cells.map((c) => (
                  <tr key={c.label.en}>
                    <th scope="row">{pick(c.label, lang)}</th>
                    <td className="n">{sayFigure(c, lang)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </section>
      )}
      {sheet.isOfChosenDay ? (
        <p className="mut s1">{say('not-signed-so')}</p>
      ) : (
        <>
          <Standing answer={answer} country={country} />
          <Sign {...props} isRead={answer.cells.length === 0 || read === answer.figure} />
        </>
      )}
    </div>
  )
}

/** Who has signed, and when the owner was asked. */
function Standing({ answer, country }: Pick<Props, 'answer' | 'country'>) {
  const lang = useLang()
  const say = useWords()
  const body = useBody(country)
  return (
    <section className="stands">
      {answer.signed.length === 0 && <p>{say('unsigned')}</p>}
      {answer.signed.map((s) => (
        <p key={s.agency}>
          {say(s.isSigned ? 'signed-by' : 'put-by', { body: body(s.agency) })}
          {s.isStale && (
            <>
              {' '}
              · <b>{say('changed')}</b>
            </>
          )}
          {s.narrative[lang] && <span className="words">{s.narrative[lang]}</span>}
        </p>
      ))}
      <p className="mut s1">
        {say('due', { day: formatDay(answer.due, lang) })} ·{' '}
        {answer.asked ? say('asked', { moment: formatRecorded(answer.asked, lang) }) : say('not-asked')}
      </p>
    </section>
  )
}

/** One figure, signed as it is shown and once all of it was, with its footnote; or its owner reminded. */
function Sign({ api, country, who, sheet, answer, isRead, onDone }: Props & { readonly isRead: boolean }) {
  const lang = useLang()
  const say = useWords()
  const [notes, setNotes] = useState<Readonly<Record<Lang, string>>>({})
  const [failed, setFailed] = useState<Failed | 'not-signed'>()
  if (!who.signer) return null
  const { report, year } = sheet
  const finish = (said: { readonly ok: boolean } | undefined, refused: Failed | undefined): void => {
    setFailed(said?.ok ? undefined : (refused ?? 'not-signed'))
    if (said?.ok) onDone()
  }
  const sign = async (): Promise<void> => {
    const words = Object.fromEntries(Object.entries(notes).flatMap(([tag, text]) => (text.trim() ? [[tag, text.trim()]] : [])))
    const entry = await makeAct(who, {
      kind: 'answer.signed',
      report,
      year,
      question: answer.id,
      by: who.agency,
      figure: answer.figure,
      narrative: hashShown(words),
    })
    const said = entry && (await api.ask('POST', '/api/v1/answers/signatures', { report, year, entry, narrative: words }))
    finish(said, said?.ok === false ? said : undefined)
  }
  const ask = async (): Promise<void> => {
    const entry = await makeAct(who, { kind: 'answer.asked', report, year, question: answer.id, of: answer.owner })
    const said = entry && (await api.ask('POST', '/api/v1/answers/reminders', { entries: [entry] }))
    finish(said, said?.ok === false ? said : undefined)
  }
  const state = pick(STATES[answer.state], lang)
  const words = answer.value === null ? say('sign-state', { state }) : say('sign', { figure: sayShown(answer, lang), state })
  const canAsk = sheet.minister.length > 0 && answer.owner !== who.agency
  return (
    <section className="sign">
      {failed && (failed === 'not-signed' ? <p role="alert">{say('not-signed')}</p> : <Refused failed={failed} />)}
      {englishFirst(country.languages).map((tag) => (
        <label key={tag} className="field">
          {say('note', { language: languageOf(tag).name })}
          <textarea
            rows={2}
            lang={tag}
            dir={languageOf(tag).dir}
            value={notes[tag] ?? ''}
            onChange={(e) => setNotes((was) => ({ ...was, [tag]: e.target.value }))}
          />
        </label>
      ))}
      {!isRead && <p role="status">{say('read-first')}</p>}
      <p className="row acts">
        <Do words={words} isMain isOff={!isRead} onPress={sign} />
        {canAsk && <Do words={say('ask')} onPress={ask} />}
      </p>
    </section>
  )
}
