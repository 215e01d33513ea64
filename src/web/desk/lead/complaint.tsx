import { useState } from 'react'
import { fromBase64Url } from '../../../core/bytes.ts'
import { findCode } from '../../../core/country/find.ts'
import { COMPLAINT_LISTS, type ComplaintSaid } from '../../../core/complaint/complaint.ts'
import { spanOfBand, type FeeBand } from '../../../core/complaint/fee.ts'
import type { ComplaintStep } from '../../../core/entry/kinds/complaints-answered.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { begin } from '../return/kept/begun.ts'
import { go } from '../route.ts'
import { COMPLAINTS } from './complaint-words.ts'

export type Left = {
  readonly id: string
  /** ISO day. */
  readonly on: string
  readonly about: readonly string[]
  readonly against: string
  readonly corridor: string
  readonly province: string
  readonly fee: FeeBand | null
  readonly words: string
  readonly is: 'left' | 'taken'
}
type Props = JourneyProps & {
  readonly complaint: Left
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onAnswer: (is: ComplaintStep) => Promise<void>
}

export function Complaint({ country, who, complaint, isChosen, onChoose, onAnswer }: Props) {
  const lang = useLang()
  const say = speaker(COMPLAINTS, lang)
  const [read, setRead] = useState<Pick<ComplaintSaid, 'words' | 'fee'> | 'wrong'>()
  const wordsOf = (list: string, code: string): string => pick(findCode(country, list, code)?.words ?? { en: '', km: '' }, lang)
  const about = complaint.about.map((code) => wordsOf(COMPLAINT_LISTS.about, code)).join(', ')
  const open = async (): Promise<void> => {
    if (!who.keys) return
    const [{ complaintKeysOf, COMPLAINT_INFO, readWords }, { hpke }] = await Promise.all([
      import('../../../core/complaint/complaint.ts'),
      import('../../../outside/hpke/hpke.ts'),
    ])
    const { privateKey } = complaintKeysOf(who.keys.contentKey)
    const plain = await hpke.open(privateKey, COMPLAINT_INFO, new Uint8Array(0), fromBase64Url(complaint.words)).catch(() => undefined)
    setRead(plain === undefined ? 'wrong' : readWords(plain))
  }
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === 'lead' && sends.includes(f.id))
  const enter = (words: string): void => {
    if (!form) return
    const { on, province } = complaint
    const cells = { received_on: on.split('-').toReversed().join('-'), remarks: words }
    begin({ form, cells: { ...cells, ...(findCode(country, COMPLAINT_LISTS.province, province) && { province }) } })
    go('return')
  }
  const paid = (): string => {
    if (read !== undefined && read !== 'wrong' && read.fee !== null) return say('fee', { n: formatNumber(read.fee, lang) })
    if (complaint.fee === null) return ''
    const { from, to } = spanOfBand(complaint.fee)
    const [least, most] = [formatNumber(from, lang), to === null ? '' : formatNumber(to, lang)]
    return to === null ? say('fee-from', { from: least }) : say(from === 0 ? 'fee-under' : 'fee-band', { from: least, to: most })
  }
  return (
    <li className="complaint">
      <div className="of">
        <label className="choose">
          <input type="checkbox" checked={isChosen} onChange={onChoose} /> <b>{about}</b>
        </label>
        <span className="s2 mut">
          {[
            formatDay(complaint.on, lang),
            wordsOf(COMPLAINT_LISTS.corridor, complaint.corridor),
            wordsOf(COMPLAINT_LISTS.against, complaint.against),
            wordsOf(COMPLAINT_LISTS.province, complaint.province),
            paid(),
          ]
            .filter((said) => said !== '')
            .join(' · ')}
        </span>
        {read !== undefined && (
          <p dir="auto" className="said">
            {read === 'wrong' ? say('wrong') : read.words || say('wordless')}
          </p>
        )}
        <div className="row acts">
          {complaint.words === '' && <span className="mut">{say('forgotten')}</span>}
          {read === undefined && complaint.words !== '' && who.keys && <Do words={say('read')} onPress={open} />}
          {complaint.is === 'left' && <Do words={say('take')} isMain onPress={() => onAnswer('taken')} />}
          {read !== undefined && read !== 'wrong' && form && <Do words={say('lead')} onPress={() => enter(read.words)} />}
          <Do words={say('acted')} onPress={() => onAnswer('acted')} />
          <Do words={say('no-action')} onPress={() => onAnswer('no_action')} />
        </div>
      </div>
    </li>
  )
}
