import type { Country } from '../../../../core/country/index.ts'
import { printNumber } from '../../../../core/letter/number.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import { qrPath } from '../../../qr.ts'
import { formatDay } from '../../../words/khmer.ts'
import { LETTER } from '../../../words/letter.ts'
import { pick, speaker } from '../../../words/say.ts'
import type { DeskConfig } from '../../config.ts'
import { useLang, useLangs } from '../../lang.tsx'
import { usePlainTitle } from '../../plain-title.ts'

/** What stands on the paper; it is in this window and nowhere else. The six digits are no part of it: whoever finds one sheet with both reads whose care she is under. */
export type Paper = {
  readonly number: string
  readonly until: string
  /** Answered day and night: without it whoever is stopped at a border at night has nothing. */
  readonly line: string
}

type Props = { readonly country: Country; readonly config: Pick<DeskConfig, 'api' | 'demo'>; readonly paper: Paper }

/** The letter on paper, in the country's languages: it prints alone, and says nothing to whoever finds it (src/web/words/letter.ts). */
export function LetterPaper({ country, config, paper }: Props) {
  const [say, languages] = [speaker(LETTER, useLang()), useLangs()]
  usePlainTitle(say('title'))
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
                <dd className="mono">{paper.line}</dd>
              </div>
            </dl>
            <p>{speaker(LETTER, lang)('ring')}</p>
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
    </section>
  )
}
