import { useState } from 'react'
import { looksLikeKeys, looksLikeLists } from '../../../core/ledger/deposit-shape.ts'
import { digits } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { FilePick } from '../file-pick.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Findings, type Finding } from './findings.tsx'
import { MISSING } from './words.ts'

type Found = {
  readonly findings: readonly Finding[]
  readonly isMore: boolean
  readonly deposits: { readonly given: number; readonly entered: number; readonly waiting: number; readonly withoutList: number }
}
/** As the application takes them: a year of a witness's lists. */
const MOST_BYTES = 16 * 1024 * 1024
type Props = Pick<JourneyProps, 'api' | 'country'> & { readonly year: number; readonly hasDue: boolean }

/** Leads that were left with a witness and that no register has: by the lists that the reader brings, believed only under keys that the reader brings as well. */
export function Deposits({ api, country, year, hasDue }: Props) {
  const lang = useLang()
  const say = speaker(MISSING, lang)
  const [lists, setLists] = useState<File>()
  const [keys, setKeys] = useState<File>()
  const [found, setFound] = useState<Found>()
  const [failed, setFailed] = useState<Failed | 'missing-long' | 'missing-keys-bad' | 'missing-lists-none' | 'missing-lists-bad'>()
  const compare = async (): Promise<void> => {
    setFound(undefined)
    setFailed(undefined)
    if (!lists || !keys) return
    if (lists.size > MOST_BYTES) return setFailed('missing-long')
    const [text, lines] = [await lists.text(), await keys.text()]
    // A file of something else, one's own office's key say, goes nowhere.
    if (!looksLikeKeys(lines)) return setFailed('missing-keys-bad')
    if (!looksLikeLists(text)) return setFailed('missing-lists-none')
    const said = await api.ask<Found>('POST', '/api/v1/missing/deposits', { year, lists: text, keys: lines })
    if (said.ok) setFound(said.body)
    // That no key of hers signed them is the command line's to spell out (src/errors/witnesses.ts).
    else setFailed(said.code.startsWith('deposits.') ? 'missing-lists-bad' : said)
  }
  const n = (of: number): string => digits(String(of), lang)
  return (
    <>
      <section className="card" aria-labelledby="missing-deposits">
        <h2 id="missing-deposits" className="h3">
          {say('missing-deposits')}
        </h2>
        <p className="mut s2">{say('missing-deposits-how')}</p>
        <FilePick label={say('missing-lists')} accept=".txt,text/plain" onPick={setLists} />
        {lists && <p className="s2 mut">{lists.name}</p>}
        <FilePick label={say('missing-keys')} accept=".txt,.vkey,.key,text/plain" onPick={setKeys} />
        {keys && <p className="s2 mut">{keys.name}</p>}
        <p className="row acts">
          <Do words={say('missing-compare', { year: n(year) })} isOff={!lists || !keys} onPress={compare} />
        </p>
        {typeof failed === 'string' && <p role="alert">{say(failed)}</p>}
        {typeof failed === 'object' && <Refused failed={failed} />}
        {found && (
          <div role="status">
            <p>
              {say('missing-deposits-said', {
                given: found.deposits.given,
                entered: found.deposits.entered,
                waiting: found.deposits.waiting,
                year: n(year),
              })}
            </p>
            {found.deposits.withoutList > 0 && <p className="card ask">{say('missing-days', { n: found.deposits.withoutList })}</p>}
            {found.isMore && <p className="card ask">{say('missing-more')}</p>}
          </div>
        )}
      </section>
      {found && <Findings country={country} findings={found.findings} hasDue={hasDue} />}
    </>
  )
}
