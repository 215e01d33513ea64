import type { Country } from '../../../core/country/index.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import type { ClosedTold } from '../../../core/vault/overseen.ts'
import { formatMoment } from '../../words/moment.ts'
import { speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { INTEREST } from './words.ts'

/** Interests that stand, for the oversight body: who declared one, of whom one was ordered, how many records it closes, and since when. */
export function ClosedList({ closed, country }: { readonly closed: readonly ClosedTold[]; readonly country: Country }) {
  const lang = useLang()
  const say = speaker(INTEREST, lang)
  const body = useBody(country)
  return (
    <section className="to-sign" aria-labelledby="in-standing">
      <h2 id="in-standing">{say('in-standing')}</h2>
      {closed.length === 0 && <p>{say('in-standing-none')}</p>}
      <ul>
        {closed.map((c) => (
          <li key={`${c.person} ${c.isDeclared}`} className="card narrow">
            <p className="h3">
              {c.agency === null
                ? say('in-standing-unknown', { code: checkCode(c.person) })
                : say('in-standing-who', { office: body(c.agency), code: checkCode(c.person) })}
            </p>
            <p>
              {say(c.isDeclared ? 'in-declared-n' : 'in-ordered-n', {
                n: c.records,
                since: formatMoment(new Date(c.since * 1000).toISOString(), lang),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
