import { codesOf, findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { CALL } from './call-words.ts'

/** Offices that help, of the province first: public ones, by name; which has a free bed is not told here. */
export function Helpers({
  country,
  province,
  language,
}: {
  readonly country: Country
  readonly province: string
  readonly language: string
}) {
  const lang = useLang()
  const say = speaker(CALL, lang)
  const all = codesOf(country, 'service-offices')
  const near = all.filter((c) => c.parent === province)
  const shown = near.length > 0 ? near : all.filter((c) => c.parent === undefined)
  const spoken = findCode(country, 'languages', language)
  return (
    <section className="card" aria-labelledby="call-refer">
      <h2 id="call-refer" className="h3">
        {say('call-refer')}
      </h2>
      {spoken && language !== 'khm' && language !== 'unknown' && (
        <p className="b">{say('refer-language', { language: pick(spoken.words, lang) })}</p>
      )}
      {province === '' ? (
        <p className="mut">{say('refer-choose')}</p>
      ) : (
        <>
          <p className="mut">{say(near.length > 0 ? 'refer-near' : 'refer-none')}</p>
          <ul>
            {shown.map((c) => (
              <li key={c.code}>{pick(c.words, lang)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
