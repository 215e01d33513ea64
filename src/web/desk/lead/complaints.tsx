import { useState } from 'react'
import { fromBase64Url, toBase64Url } from '../../../core/bytes.ts'
import { findCode } from '../../../core/country/find.ts'
import { COMPLAINT_LISTS } from '../../../core/complaint/complaint.ts'
import type { ComplaintStep } from '../../../core/entry/kinds/complaint-answered.ts'
import { formatNumber } from '../../words/khmer.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { readOfficeKey } from '../account/office-key.tsx'
import { Do } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import { FilePick } from '../file-pick.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { begin } from '../return/begun.ts'
import { go } from '../route.ts'
import { COMPLAINTS } from './complaint-words.ts'
import { LEAD } from './words.ts'

type Complaint = {
  readonly id: string
  readonly at: string
  readonly about: readonly string[]
  readonly against: string
  readonly corridor: string
  readonly province: string
  readonly fee: number | null
  readonly words: string
  readonly is: 'left' | 'taken'
}
type Listed = { readonly key: string | null; readonly waiting: readonly Complaint[] }

/** What workers left for this body: a few codes in clear, the words under the office's own key, opened in this window alone. */
export function Complaints(props: JourneyProps) {
  const { api, who, country, onKeys } = props
  const lang = useLang()
  const say = speaker(COMPLAINTS, lang)
  const { list, again } = useList<Listed>(api, '/api/v1/complaints')
  useFresh(again)
  const { send, unsent } = useSending({ api, who }, '/api/v1/complaints')
  const [isWrong, setWrong] = useState(false)
  if (!list || !who.signer) return null
  const open = async (): Promise<void> => {
    const { complaintKeysOf } = await import('../../../core/complaint/complaint.ts')
    if (who.keys) await send({ kind: 'complaints.opened', key: toBase64Url(complaintKeysOf(who.keys.contentKey).publicKey) })
    again()
  }
  const answer = async (complaint: string, is: ComplaintStep): Promise<void> => {
    await send({ kind: 'complaint.answered', complaint, is })
    again()
  }
  return (
    <section className="card" aria-labelledby="complaints">
      <h2 id="complaints" className="h3">
        {say('title')}
      </h2>
      <p className="mut s2">{say(list.key === null ? 'closed' : 'how')}</p>
      <NotSent unsent={unsent} words={speaker(LEAD, lang)('not-signed')} />
      {!who.keys && (
        <FilePick
          label={say('key')}
          accept=".json,application/json"
          onPick={async (file) => {
            const keys = await readOfficeKey(file, country, who)
            setWrong(keys === undefined)
            if (keys) onKeys(keys)
          }}
        />
      )}
      {isWrong && <p role="alert">{say('wrong')}</p>}
      {list.key === null && who.keys && (
        <p className="row acts">
          <Do words={say('open')} isMain onPress={open} />
        </p>
      )}
      {list.key !== null && list.waiting.length === 0 && <p className="mut">{say('none')}</p>}
      <ul className="lines">
        {list.waiting.map((complaint) => (
          <Left key={complaint.id} {...props} complaint={complaint} onAnswer={(is) => answer(complaint.id, is)} />
        ))}
      </ul>
    </section>
  )
}

type LeftProps = JourneyProps & { readonly complaint: Complaint; readonly onAnswer: (is: ComplaintStep) => Promise<void> }

function Left({ country, who, complaint, onAnswer }: LeftProps) {
  const lang = useLang()
  const say = speaker(COMPLAINTS, lang)
  const [words, setWords] = useState<string>()
  const wordsOf = (list: string, code: string): string => pick(findCode(country, list, code)?.words ?? { en: '', km: '' }, lang)
  const read = async (): Promise<void> => {
    if (!who.keys) return
    const [{ complaintKeysOf, COMPLAINT_INFO, readWords }, { hpke }] = await Promise.all([
      import('../../../core/complaint/complaint.ts'),
      import('../../../outside/hpke/hpke.ts'),
    ])
    const { privateKey } = complaintKeysOf(who.keys.contentKey)
    const plain = await hpke.open(privateKey, COMPLAINT_INFO, new Uint8Array(0), fromBase64Url(complaint.words)).catch(() => undefined)
    setWords(plain === undefined ? say('wrong') : readWords(plain) || say('wordless'))
  }
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === 'lead' && sends.includes(f.id))
  const enter = (): void => {
    if (!form) return
    const { at, province } = complaint
    const cells = { received_on: at.slice(0, 10).split('-').toReversed().join('-'), remarks: words ?? '' }
    begin({ form, cells: { ...cells, ...(findCode(country, COMPLAINT_LISTS.province, province) && { province }) } })
    go('return')
  }
  return (
    <li className="complaint">
      <div className="of">
        <b>{complaint.about.map((code) => wordsOf(COMPLAINT_LISTS.about, code)).join(', ')}</b>
        <span className="s2 mut">
          {[
            formatMoment(complaint.at, lang),
            wordsOf(COMPLAINT_LISTS.corridor, complaint.corridor),
            wordsOf(COMPLAINT_LISTS.against, complaint.against),
            wordsOf(COMPLAINT_LISTS.province, complaint.province),
            complaint.fee === null ? '' : say('fee', { n: formatNumber(complaint.fee, lang) }),
            complaint.is === 'taken' ? say('taken') : '',
          ]
            .filter((said) => said !== '')
            .join(' · ')}
        </span>
        {words !== undefined && (
          <p dir="auto" className="said">
            {words}
          </p>
        )}
        <div className="row acts">
          {words === undefined && who.keys && <Do words={say('read')} onPress={read} />}
          {complaint.is === 'left' && <Do words={say('take')} isMain onPress={() => onAnswer('taken')} />}
          {words !== undefined && form && <Do words={say('lead')} onPress={enter} />}
          <Do words={say('acted')} onPress={() => onAnswer('acted')} />
          <Do words={say('no-action')} onPress={() => onAnswer('no_action')} />
        </div>
      </div>
    </li>
  )
}
