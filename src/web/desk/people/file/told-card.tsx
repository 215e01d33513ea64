import type { ReactNode } from 'react'
import type { Country } from '../../../../core/country/index.ts'
import { holds } from '../../../../core/person/agreed.ts'
import { pick, speaker } from '../../../words/say.ts'
import { sayColumn, sayValue } from '../../find/called.ts'
import { useLang } from '../../lang.tsx'
import { codeWords, kindWords, sayOn, type FileOf } from '../model.ts'
import { AGREED_WORDS, PEOPLE } from '../words.ts'

type Props = {
  readonly file: FileOf
  readonly country: Country
  /** What the records say is seen while a button is held. */ readonly isSeen: boolean
}

/** What nobody asks again: which questions, and while a button is held the answers. */
export function Told({ file: { told, tellings }, country, isSeen }: Props) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  /** In which kind of record a field is asked, for its name and its codes. */
  const KIND: Readonly<Record<string, string>> = { language: 'statement' }
  const valueOf = (field: string, value: string): string => sayValue(country, KIND[field] ?? 'identification', field, value, lang)
  const fieldWords = (field: string): string => sayColumn(country, KIND[field] ?? 'identification', field, lang)
  const when = tellings.map((t) => [...(isSeen ? [kindWords(t.kind, lang)] : []), sayOn(t.kind, t.on, lang)].join(' ')).join(', ')
  return (
    <section className="card o2" aria-labelledby="file-told">
      <h2 id="file-told" className="h3">
        {say('file-told')}
      </h2>
      <p className="s2 mut">{say(told.length + tellings.length === 0 ? 'file-told-none' : 'file-told-how')}</p>
      {told.length > 0 && !isSeen && (
        <p className="s2">
          {told.map((t) => fieldWords(t.field)).join(', ')}. <span className="mut">{say('file-held')}</span>
        </p>
      )}
      {told.length > 0 && isSeen && (
        <dl className="told-list s2">
          {told.map(({ field, answers, is }) => {
            const [first, last] = [answers[0], answers.at(-1)]
            const values = answers.map((a) => valueOf(field, a.value))
            return (
              <div key={field} className={is === 'differs' ? 'differs' : undefined}>
                <dt>{fieldWords(field)}</dt>
                <dd>
                  {is === 'refused'
                    ? say('file-told-refused')
                    : is === 'grew' && first && last
                      ? say('file-told-grew', {
                          was: valueOf(field, first.value),
                          now: valueOf(field, last.value),
                          day: last.on === null ? say('file-no-day') : sayOn('screening', last.on, lang),
                        })
                      : is === 'differs'
                        ? say('file-told-differs', { values: values.join(' / ') })
                        : values[0]}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      {tellings.length > 0 && (
        <p className="s2">
          {tellings.length === 1 ? say('file-tellings-one', { when }) : say('file-tellings', { n: tellings.length, when })}
        </p>
      )}
    </section>
  )
}

/** As it stands. That nothing may be shared by a yes is read at once. */
export function Agreements({ file: { agreed }, country, isSeen, children }: Props & { readonly children: ReactNode }) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  return (
    <section className="card o4" aria-labelledby="file-agreed">
      <h2 id="file-agreed" className="h3">
        {say('file-agreed')}
      </h2>
      {agreed.length === 0 ? (
        <p className="s2">{say('file-agreed-none')}</p>
      ) : !isSeen ? (
        <>
          {/* That nothing may be shared by it is read at once. Why would say over a shoulder that she was a child, that a guardian is accused, or what she took back. */}
          {!agreed.every(holds) && <p className="s2 b">{say('file-agreed-ended')}</p>}
          <p className="s2 mut">{say('file-held')}</p>
        </>
      ) : (
        <dl className="told-list s2">
          {agreed.map((a) => (
            <div key={a.purpose} className={a.is === 'of_age' ? 'differs' : undefined}>
              <dt>{codeWords(country, 'consent-purposes', a.purpose, lang)}</dt>
              <dd>
                <b>{pick(AGREED_WORDS[a.is], lang)}</b> <span className="mut">{sayOn('consent', a.on, lang)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="s1 mut">{say('file-agreed-how')}</p>
      {children}
    </section>
  )
}
