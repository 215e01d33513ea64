import { compactReceipt } from '../../../../core/ledger/compact-receipt.ts'
import { readLeafTime } from '../../../../core/ledger/leaf.ts'
import { referenceOf } from '../../../../core/ledger/leaf.ts'
import { parseReceipt } from '../../../../core/ledger/receipt.ts'
import type { LoggedData, Receipt } from '../../../../road/stages.ts'
import { qrPath } from '../../../qr.ts'
import { formatNumber } from '../../../words/khmer.ts'
import { formatRecorded } from '../../../words/moment.ts'
import type { Lang } from '../../../words/khmer.ts'
import { longPeriod } from '../../../words/periods.ts'
import { pick, speaker } from '../../../words/say.ts'
import { SLIP } from '../../../words/slip.ts'
import { useLang, useLangs } from '../../lang.tsx'
import type { Of } from './handed-in.ts'
import { usePlainTitle } from '../../plain-title.ts'
import { confirmedIn } from '../send/send.ts'
import type { Words } from '../../../../core/model/fields.ts'
import { languageOf } from '../../../../core/text/languages.ts'

type Props = {
  readonly office: Words
  readonly logged: LoggedData
  readonly receipt: Receipt
  readonly of: Of
  /** Where it is checked, when whoever prints it wants that on the paper. */
  readonly at?: string | undefined
}

/** The receipt on paper, in the country's languages, for a stamp. It prints alone, and betrays nothing (src/web/words/slip.ts). */
export function Slip({ office, logged, receipt, of, at }: Props) {
  const [say, languages] = [speaker(SLIP, useLang()), useLangs()]
  usePlainTitle(say('title'))
  const parsed = parseReceipt(receipt.proof)
  if (!parsed) return null
  const code = draw(receipt.proof)
  const confirmed = confirmedIn(parsed.checkpoint)
  const facts = (lang: Lang): [key: keyof typeof SLIP, value: string][] => [
    ['from', pick(office, lang)],
    of.isNil ? ['said', speaker(SLIP, lang)('nothing')] : ['rows', formatNumber(logged.accepted, lang)],
    ['form-number', of.numbers.map((n) => formatNumber(n, lang)).join(', ')],
    ['office', pick(of.onPaper, lang)],
    ['period', of.periods.map((period) => longPeriod(period, lang)).join(' – ')],
    ['recorded', timeOf(parsed.leaf, lang)],
    ['number', formatNumber(parsed.index, lang)],
    ['reference', referenceOf(parsed.leaf)],
    ['state', confirmed > 0 ? speaker(SLIP, lang)('confirmed', { n: confirmed }) : speaker(SLIP, lang)('logged')],
  ]
  return (
    <section className="slip card narrow" aria-label={say('title')}>
      <div className="slip-two">
        {languages.map((lang) => (
          <div key={lang} lang={lang} dir={languageOf(lang).dir}>
            <h2 className="h3">{speaker(SLIP, lang)('title')}</h2>
            <dl className="kv">
              {facts(lang)
                .filter(([, value]) => value !== '')
                .map(([key, value]) => (
                  <div key={key}>
                    <dt>{speaker(SLIP, lang)(key)}</dt>
                    <dd className={key === 'reference' ? 'mono' : undefined}>{value}</dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
      </div>
      {code ? (
        <svg className="code" viewBox={`0 0 ${code.side} ${code.side}`} role="img" aria-label={say('code')} shapeRendering="crispEdges">
          <rect width={code.side} height={code.side} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
      ) : (
        <p>{say('too-long')}</p>
      )}
      <div className="slip-two">
        {languages.map((lang) => (
          <p key={lang} lang={lang} className="s2 mut">
            {speaker(SLIP, lang)('how')}
          </p>
        ))}
      </div>
      {at !== undefined && (
        <p className="s2">
          {languages.map((lang) => speaker(SLIP, lang)('at')).join(' · ')}
          {': '}
          <span className="mono" dir="ltr">
            {at}
          </span>
        </p>
      )}
      <div className="slip-two stamps">
        {(['stamp', 'signature'] as const).map((key) => (
          <p key={key}>
            {languages.map((lang, i) => (
              <span key={lang} lang={lang}>
                {i > 0 && ' · '}
                {speaker(SLIP, lang)(key)}
              </span>
            ))}
          </p>
        ))}
      </div>
    </section>
  )
}

function draw(proof: string): ReturnType<typeof qrPath> | undefined {
  const payload = compactReceipt(proof)
  try {
    return payload === undefined ? undefined : qrPath(payload)
  } catch {
    return undefined // longer than any code
  }
}

function timeOf(leaf: Uint8Array, lang: Lang): string {
  const micros = readLeafTime(leaf)
  if (micros === undefined) return ''
  const iso = new Date(Number(micros / 1000n)).toISOString()
  return formatRecorded(iso, lang)
}
