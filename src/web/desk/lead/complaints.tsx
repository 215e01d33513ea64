import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { COMPLAINT_PAGE } from '../../../core/complaint/complaint.ts'
import type { ComplaintStep } from '../../../core/entry/kinds/complaints-answered.ts'
import type { EntryBody } from '../../../core/entry/kinds.ts'
import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { readOfficeKey } from '../account/office-key.tsx'
import { Do } from '../account/parts.tsx'
import { useFresh, useList } from '../account/use-list.ts'
import { FilePick } from '../file-pick.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { ComplaintKey, type AskedKey } from './complaint-key.tsx'
import { Complaint, type Left } from './complaint.tsx'
import { COMPLAINTS } from './complaint-words.ts'
import { LEAD } from './words.ts'

type Listed = {
  readonly key: string | null
  readonly asked: AskedKey | null
  readonly left: number
  readonly taken: number
  readonly complaints: readonly Left[]
}
const LISTS = ['left', 'taken'] as const
const ORDERS = ['oldest', 'newest'] as const
/** What is said of many at once: that something was done is said of each. */
const OF_MANY = { left: ['taken', 'no_action'], taken: ['no_action'] } as const

/** What workers left for this body: a few codes in clear, the words under the office's own key, opened in this window alone. */
export function Complaints(props: JourneyProps & { /** Something was said of one. */ readonly onDone: () => void }) {
  const { api, who, country, onKeys } = props
  const lang = useLang()
  const say = speaker(COMPLAINTS, lang)
  const [which, setWhich] = useState<(typeof LISTS)[number]>('left')
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('oldest')
  const [page, setPage] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const asking = useList<Listed>(api, `/api/v1/complaints?which=${which}&order=${order}&page=${page}`)
  const list = asking.list ?? asking.before
  useFresh(asking.again)
  const { send, unsent } = useSending({ api, who }, '/api/v1/complaints')
  const [isWrong, setWrong] = useState(false)
  if (!list || !who.signer) return null
  const act = async (body: EntryBody): Promise<void> => {
    if ((await send(body)) && body.kind === 'complaints.answered') {
      setChosen(new Set())
      setPage(0)
    }
    asking.again()
    props.onDone()
  }
  const answer = (complaints: readonly string[], is: ComplaintStep): Promise<void> => act({ kind: 'complaints.answered', complaints, is })
  const turn = (to: { which?: typeof which; order?: typeof order; page?: number }): void => {
    setChosen(new Set())
    setWhich(to.which ?? which)
    setOrder(to.order ?? order)
    setPage(to.page ?? 0)
  }
  const shown = asking.list?.complaints ?? []
  const picked = shown.map((c) => c.id).filter((id) => chosen.has(id))
  const [n, last] = [list[which], Math.max(0, Math.ceil(list[which] / COMPLAINT_PAGE) - 1)]
  const toggle = (id: string): void => setChosen((was) => new Set(was.has(id) ? [...was].filter((x) => x !== id) : [...was, id]))
  async function takeKey(file: File | undefined): Promise<void> {
    const keys = await readOfficeKey(file, country, who)
    setWrong(keys === undefined)
    if (keys) onKeys(keys)
  }
  return (
    <section className="card" aria-labelledby="complaints">
      <h2 id="complaints" className="h3">
        {say('title')}
      </h2>
      <p className="mut s2">{say(list.key === null ? 'closed' : 'how')}</p>
      <NotSent unsent={unsent} words={speaker(LEAD, lang)('not-signed')} />
      {!who.keys && <FilePick label={say('key')} accept=".json,application/json" onPick={(file) => void takeKey(file)} />}
      {isWrong && <p role="alert">{say('wrong')}</p>}
      <ComplaintKey who={who} standing={list.key} asked={list.asked} onAct={act} />
      <div className="row acts" role="group" aria-label={say('lists')}>
        {LISTS.map((each) => (
          <Button key={each} className="btn" aria-pressed={each === which} onPress={() => turn({ which: each })}>
            {say(`list-${each}`, { n: formatNumber(list[each], lang) })}
          </Button>
        ))}
        {n > 1 &&
          ORDERS.map((each) => (
            <Button key={each} className="btn" aria-pressed={each === order} onPress={() => turn({ order: each })}>
              {say(each)}
            </Button>
          ))}
      </div>
      {n === 0 && list.key !== null && <p className="mut">{say('none')}</p>}
      <ul className="lines">
        {shown.map((complaint) => (
          <Complaint
            key={complaint.id}
            {...props}
            complaint={complaint}
            isChosen={chosen.has(complaint.id)}
            onChoose={() => toggle(complaint.id)}
            onAnswer={(is) => answer([complaint.id], is)}
          />
        ))}
      </ul>
      {shown.length > 1 && (
        <p className="row acts">
          <Do words={say('choose-all')} onPress={() => setChosen(new Set(shown.map((c) => c.id)))} />
          {OF_MANY[which].map((is) => (
            <Do
              key={is}
              words={say(`many-${is}`, { n: formatNumber(picked.length, lang) })}
              isOff={picked.length === 0}
              onPress={() => answer(picked, is)}
            />
          ))}
        </p>
      )}
      {last > 0 && (
        <p className="row acts">
          <Do words={say('before')} isOff={page === 0} onPress={() => turn({ page: page - 1 })} />
          <span className="mut">{say('page', { n: formatNumber(page + 1, lang), of: formatNumber(last + 1, lang) })}</span>
          <Do words={say('after')} isOff={page >= last} onPress={() => turn({ page: page + 1 })} />
        </p>
      )}
    </section>
  )
}
