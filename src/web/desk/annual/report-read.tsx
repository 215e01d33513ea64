import { useState } from 'react'
import { toHex } from '../../../core/bytes.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import type { Country } from '../../../core/country/index.ts'
import { printSignature } from '../../../core/ledger/signature.ts'
import { signedHash } from '../../../core/report/annual-signed.ts'
import { languageOf, sayIn } from '../../../core/text/languages.ts'
import { digits } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { SIGN } from '../../words/sign.ts'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { FigureLine } from './figure-line.tsx'
import type { ReportShown } from './report.ts'
import { ANNUAL_DESK } from './words.ts'

type Props = Pick<JourneyProps, 'api' | 'who'> & {
  readonly shown: ReportShown
  /** With its definitions. */
  readonly country: Country
  readonly onSigned: (is: 'waits' | 'out') => void
}

/** The whole report, every language of it, as a signature is over it; and the one way to sign. What is signed is made in this window of what stands here. */
export function ReportRead({ shown, country, api, who, onSigned }: Props) {
  const lang = useLang()
  const [say, tell] = [speaker(ANNUAL_DESK, lang), speaker(SIGN, lang)]
  const [isSigning, setSigning] = useState(false)
  const [failed, setFailed] = useState<Failed>()
  const { report, moved, signed } = shown
  const isOffices = signed.some((word) => word.agency === who.agency)
  const sign = async (): Promise<void> => {
    if (!who.signer) return
    setSigning(true)
    setFailed(undefined)
    try {
      const signature = printSignature(await who.signer.sign(signedHash(report)))
      const said = await api.ask<{ readonly is: 'waits' | 'out' }>('POST', `/api/v1/annual-reports/${report.year}/signatures`, {
        signature,
      })
      if (said.ok) onSigned(said.body.is)
      else setFailed(said)
    } catch {
      setFailed({ code: 'no-passkey' })
    } finally {
      setSigning(false)
    }
  }
  const empty = report.frozen.figures.filter(({ release }) => release === null)
  const figureOf = (id: string) => report.frozen.figures.filter((figure) => figure.figure === id)
  return (
    <div className="report-read releases">
      <header>
        {country.languages.map((tag) => (
          <p key={tag} lang={tag} className="h3">
            {digits(sayIn(report.title, tag), tag)}
          </p>
        ))}
      </header>
      {report.parts.map((part, i) => (
        <section key={i} aria-label={say('an-part', { n: i + 1 })}>
          <div className="tongues">
            {country.languages.map((tag) => (
              <div key={tag} lang={tag}>
                <h3>{sayIn(part.title, tag)}</h3>
                {part.text && <p className="own-words">{sayIn(part.text, tag)}</p>}
                <span className="sr">{languageOf(tag).name}</span>
              </div>
            ))}
          </div>
          <ul className="figure-lines">
            {part.figures.flatMap(figureOf).map((figure) => (
              <li key={figure.figure}>
                <FigureLine figure={figure} country={country} isMoved={moved.includes(figure.figure)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="says">
        <p className="h3">{tell('sign-you-say')}</p>
        <p>{say('an-says')}</p>
        <p className="mut">
          {say('an-code')} <code className="check-code">{checkCode(toHex(signedHash(report)))}</code>
        </p>
        {empty.length > 0 && (
          <div role="alert">
            {empty.map((figure) => (
              <FigureLine key={figure.figure} figure={figure} country={country} />
            ))}
          </div>
        )}
        {report.frozen.figures.length === 0 && <p role="alert">{say('an-no-figures')}</p>}
        {isOffices && <p>{say('an-own')}</p>}
        {moved.length > 0 && <p role="alert">{say('an-moved-no')}</p>}
        {!isOffices && moved.length === 0 && <Hold words={tell('sign-hold')} isOff={isSigning} onHeld={() => void sign()} />}
      </div>
      <p role="status">{isSigning ? tell('sign-signing') : ''}</p>
      <Refused failed={failed} />
    </div>
  )
}
