import { formatDay, formatNumber } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import type { Ordered } from './model.ts'
import { ERASE } from './words.ts'

/** How long a backup of the record's machine may be kept (docs/operate/erase.md). */
const BACKUP_DAYS = 35

/** That a record is gone, when, and by which entry: for the file of whoever asked. It names nobody. */
export function Certificate({ one: { deed, vaults } }: { readonly one: Ordered }) {
  const lang = useLang()
  const say = speaker(ERASE, lang)
  if (!deed) return null
  const end = new Date(Date.parse(deed.at) + BACKUP_DAYS * 86_400_000).toISOString().slice(0, 10)
  const isEverywhere = vaults.length > 0 && vaults.every((v) => v.said === 'destroyed')
  return (
    <div className="certified">
      <p className="h3">{say('er-certificate')}</p>
      <p className="said">{say('er-certified', { day: formatDay(end, lang) })}</p>
      {!isEverywhere && vaults.length > 0 && <p>{say('er-certified-not-vaults')}</p>}
      <dl className="kv">
        <div>
          <dt>{say('er-done-on')}</dt>
          <dd>{formatRecorded(deed.at, lang)}</dd>
        </div>
        <div>
          <dt>{say('er-line')}</dt>
          <dd>{formatNumber(deed.line, lang)}</dd>
        </div>
        <div>
          <dt>{say('er-entry')}</dt>
          <dd>
            <code>{deed.entry}</code>
          </dd>
        </div>
      </dl>
      <p className="row acts">
        <button type="button" className="btn" onClick={() => print()}>
          {say('er-print')}
        </button>
      </p>
    </div>
  )
}
