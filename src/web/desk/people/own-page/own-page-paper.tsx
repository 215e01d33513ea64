import type { Country } from '../../../../core/country/index.ts'
import { printNumber } from '../../../../core/letter/number.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import { qrPath } from '../../../qr.ts'
import { PAGE_PAPER } from '../../../words/page-paper.ts'
import { pick, speaker } from '../../../words/say.ts'
import type { DeskConfig } from '../../config.ts'
import { useLang, useLangs } from '../../lang.tsx'
import { usePlainTitle } from '../../plain-title.ts'

/** What stands on the paper; it is in this window and nowhere else. */
export type CodePaper = { readonly code: string }

/** A code and an address, which say nothing to whoever finds them. The picture holds the address alone: a code in an address would stay in a browser's history. */
export function OwnPagePaper({
  country,
  config,
  pages,
  paper,
}: {
  readonly country: Country
  readonly config: Pick<DeskConfig, 'demo'>
  /** Where the trustee serves it. */
  readonly pages: string
  readonly paper: CodePaper
}) {
  const [say, languages] = [speaker(PAGE_PAPER, useLang()), useLangs()]
  usePlainTitle(say('title'))
  const address = `${pages}/mine.html`
  const { side, path } = qrPath(address, 'byte')
  return (
    <section className="slip card narrow letter" aria-label={say('title')}>
      <p className="mono b page-code">{printNumber(paper.code)}</p>
      <div className="slip-two">
        {languages.map((lang) => (
          <div key={lang} lang={lang} dir={languageOf(lang).dir}>
            <p className="s2">{pick(country.neutralName, lang)}</p>
            {config.demo && <p className="b">{speaker(PAGE_PAPER, lang)('demo')}</p>}
          </div>
        ))}
      </div>
      <p className="mono s2">{address}</p>
      <svg className="code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={say('address')} shapeRendering="crispEdges">
        <rect width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
    </section>
  )
}
