import { codesOf } from '../../../../core/country/find.ts'
import { pick, speaker } from '../../../words/say.ts'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { pathTo } from '../../route.ts'
import { sayOn, type FileOf } from '../model.ts'
import { AGREED_WORDS, PEOPLE } from '../words.ts'

type Props = Pick<JourneyProps, 'country'> & { readonly agreed: FileOf['agreed']; /** Any record of the file. */ readonly record: string }

/** Where somebody writes what a person agreed to: what her file says of it, so that nobody ticks a yes that has ended or that nobody asked for. */
export default function OnRecord({ country, agreed, record }: Props) {
  const lang = useLang()
  const say = speaker(PEOPLE, lang)
  return (
    <>
      <dl className="facts s2">
        {codesOf(country, 'consent-purposes').map((c) => {
          const found = agreed.find((a) => a.purpose === c.code)
          return (
            <div key={c.code}>
              <dt>{pick(c.words, lang)}</dt>
              <dd>{found ? `${pick(AGREED_WORDS[found.is], lang)} · ${sayOn('consent', found.on, lang)}` : say('file-agreed-not')}</dd>
            </div>
          )
        })}
      </dl>
      <p className="s2">
        <a href={pathTo('people', record, 'consent')}>{say('file-read-aloud')}</a>
      </p>
    </>
  )
}
