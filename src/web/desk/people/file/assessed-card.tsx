import type { Country } from '../../../../core/country/index.ts'
import { speaker } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { codeWords, sayOn, type FileOf } from '../model.ts'
import { PEOPLE } from '../words.ts'

type Props = { readonly file: FileOf; readonly country: Country; readonly isSeen: boolean }

/** Each finding beside the one before it, so that nobody reads the newest alone. */
export function AssessedCard({ file: { assessed }, country, isSeen }: Props) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  const { risk, needs } = assessed
  if (!risk && !needs) return null
  return (
    <section className="card o3" aria-labelledby="file-assessed">
      <h2 id="file-assessed" className="h3">
        {say('file-assessed')}
      </h2>
      {risk && !isSeen && <p className="s2 mut">{say('file-held')}</p>}
      {risk && isSeen && (
        <>
          <p className="s2">
            {say('assessed-risk')}: <b>{say(`assessed-${risk.is}`)}</b>
          </p>
          <ol className="s2">
            {risk.findings.map((f) => (
              <li key={`${f.record} ${f.value} ${f.on}`}>
                {sayOn('reintegration', f.on, lang)}: {codeWords(country, 'risk-levels', f.value, lang)}
              </li>
            ))}
          </ol>
        </>
      )}
      {needs && <p className="s2">{say('assessed-needs', needs)}</p>}
    </section>
  )
}
