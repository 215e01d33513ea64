import type { Country } from '../../../core/country/index.ts'
import { printNumber } from '../../../core/letter/number.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { qrPath } from '../../qr.ts'
import { digits as inDigits, formatDay } from '../../words/khmer.ts'
import { LETTER } from '../../words/letter.ts'
import { pick, speaker } from '../../words/say.ts'
import type { SignedIn } from '../account/session.ts'
import type { DeskConfig } from '../config.ts'
import { useLang, useLangs } from '../lang.tsx'
import { usePlainTitle } from '../plain-title.ts'

/** What stands on the paper; it is in this window and nowhere else. */
export type Paper = { readonly number: string; readonly digits: string; readonly until: string }

type Props = { readonly country: Country; readonly config: DeskConfig; readonly who: Pick<SignedIn, 'agency'>; readonly paper: Paper }
/** The letter on paper, in the country's languages: it prints alone, and says nothing to whoever finds it (src/web/words/letter.ts). */
export function LetterPaper({ country, config, who, paper }: Props) {
  const [say, languages] = [speaker(LETTER, useLang()), useLangs()]
  usePlainTitle(say('title'))
  const { line } = country.agencies.find((a) => a.id === who.agency) ?? {}
  const address = `${config.api}/letter`
  const { side, path } = qrPath(`${address}?n=${paper.number}`, 'byte')
  return (
    <section className="slip card narrow letter" aria-label={say('title')}>
      <div className="slip-two">
        {languages.map((lang) => (
          <div key={lang} lang={lang} dir={languageOf(lang).dir}>
            <p className="s2">{pick(country.neutralName, lang)}</p>
            <h2 className="h3">{speaker(LETTER, lang)('title')}</h2>
            {config.demo && <p className="b">{speaker(LETTER, lang)('demo')}</p>}
            <dl className="kv">
              <div>
                <dt>{speaker(LETTER, lang)('number')}</dt>
                <dd className="mono">{printNumber(paper.number)}</dd>
              </div>
              <div>
                <dt>{speaker(LETTER, lang)('until')}</dt>
                <dd>{formatDay(paper.until, lang)}</dd>
              </div>
              <div>
                <dt>{speaker(LETTER, lang)('line')}</dt>
                {/* Where the country's folder knows none, a line to write it on: at a border at night nobody looks for an office. */}
                <dd className={line === undefined ? 'blank' : 'mono'}>{line ?? '\u00a0'}</dd>
              </div>
            </dl>
            <p className="s2">{speaker(LETTER, lang)('how')}</p>
          </div>
        ))}
      </div>
      <p className="mono s2">{address}</p>
      <svg className="code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={say('code')} shapeRendering="crispEdges">
        <rect width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div className="slip-two stamps">
        {(['stamp', 'signature'] as const).map((key) => (
          <p key={key}>
            {languages.map((lang, i) => (
              <span key={lang} lang={lang}>
                {i > 0 && ' · '}
                {speaker(LETTER, lang)(key)}
              </span>
            ))}
          </p>
        ))}
      </div>
      <div className="strip">
        {languages.map((lang) => (
          <div key={lang} lang={lang} dir={languageOf(lang).dir}>
            <p>
              {speaker(LETTER, lang)('digits')} <b className="mono">{inDigits(paper.digits.replace(/(...)/, '$1 '), lang)}</b>
            </p>
            <p className="s2">{speaker(LETTER, lang)('apart')}</p>
          </div>
        ))}
      </div>
    </section>
  )
}
