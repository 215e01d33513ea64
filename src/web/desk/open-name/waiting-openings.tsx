import { useEffect, useState } from 'react'
import { findRecordKind } from '../../../core/model/kinds.ts'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import { APPROVALS } from '../../words/approvals.ts'
import { formatRecorded } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import type { SignedIn } from '../account/session.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { KeptOpenings, type KeptOpening } from './kept-openings.ts'
import './open-name.css'

type Props = { readonly who: SignedIn; readonly onOpen: (slip: GrantSlip, row: number) => void }

/** What this person asked on this device and somebody has still to stand for. */
export function WaitingOpenings({ who, onOpen }: Props) {
  const lang = useLang()
  const say = speaker(APPROVALS, lang)
  const [kept, setKept] = useState<readonly KeptOpening[]>([])
  useEffect(() => {
    let isOver = false
    void KeptOpenings.of(who)
      ?.list()
      .then((all) => (isOver ? undefined : setKept(all)))
    return () => void (isOver = true)
  }, [who])
  if (kept.length === 0) return null
  const sayOne = ({ kind, written }: KeptOpening): string => {
    const words = findRecordKind(kind)?.words
    return say('ap-mine-one', {
      kind: words ? pick(words, lang) : '',
      when: formatRecorded(written.at.toISOString(), lang),
    }).replace(/^, /, '')
  }
  return (
    <section className="asked-mine" aria-labelledby="asked-mine">
      <h2 id="asked-mine">{say('ap-mine')}</h2>
      <ul className="choices">
        {kept.map((one) => (
          <li key={one.written.position}>
            {one.grant ? (
              <Do words={sayOne(one)} onPress={() => (one.grant ? onOpen(one.grant, one.written.position) : undefined)} />
            ) : (
              <a href={pathTo('open-name', one.kind, one.record, String(one.written.position))}>{sayOne(one)}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
