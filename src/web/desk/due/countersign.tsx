import type { Code, Form } from '../../../core/country/index.ts'
import { codeOf } from '../../../core/entry/kinds/return-countersigned.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import type { Api } from '../account/api.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { wasLooked } from '../find/looked.ts'
import { DoneIcon } from '../icons.tsx'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import type { Act } from './act.ts'
import { Fact } from './fact.tsx'
import type { Slot, UnsignedSlot } from './model.ts'
import { readToSign } from './read-rows.ts'
import { DUE } from './words.ts'

type CountersignProps = {
  readonly api: Api
  readonly unsigned: NonNullable<Slot['unsigned']>
  /** Of the slot at whose side it stands: whoever read a part of it comes back to here. */
  readonly period: string
  readonly form: Form
  readonly offices: readonly Code[]
  readonly maySign: boolean
  /** She may list the rows: nobody signs what she cannot read. */
  readonly mayRead: boolean
  readonly busy: boolean
  readonly onAct: (act: Act) => void
}
/** What came without a signature: which file it was, and for its own agency's people the one signature that covers all of it. */
export function Countersign({ maySign, mayRead, ...props }: CountersignProps) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const { unsigned } = props
  return (
    <>
      <dl className="kv s2">
        <Fact name={say('due-countersign-came')}>{formatDay(unsigned.on, lang)}</Fact>
        <Fact name={say('due-countersign-code')}>
          <code>{codeOf(unsigned.root)}</code>
        </Fact>
      </dl>
      {maySign && (mayRead ? <Sign {...props} /> : <p className="s2">{say('due-countersign-none')}</p>)}
    </>
  )
}

/** All that came with the file, of whatever year, and no signature before the last row of it was before her. */
function Sign({ api, unsigned, period, form, offices, busy, onAct }: Omit<CountersignProps, 'maySign' | 'mayRead'>) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const path = `/api/v1/returns-due/${form.id}/unsigned/${unsigned.entry}`
  const { list, refused } = useList<{ readonly slots: readonly UnsignedSlot[] }>(api, path)
  if (refused) return <Refused failed={refused} />
  if (!list) return <p role="status">{'…'}</p>
  const isLookedAt = ({ office, period }: UnsignedSlot): boolean => wasLooked({ entry: unsigned.entry, office, period })
  const toRead = list.slots.filter((s) => s.kept > 0)
  const stood = list.slots.reduce((n, s) => n + s.rows - s.kept, 0)
  const unread = toRead.filter((s) => !isLookedAt(s)).length
  const nameOf = ({ office, period }: UnsignedSlot): string =>
    `${pick(offices.find((o) => o.code === office)?.words ?? { en: office }, lang)}, ${longPeriod(period, lang)}`
  return toRead.length === 0 ? (
    <p className="s2">{say('due-countersign-none')}</p>
  ) : (
    <>
      <p className="s2">{say('due-countersign-how')}</p>
      <ul className="cells s2">
        {toRead.map((s) => (
          <li key={`${s.office} ${s.period}`}>
            <a {...readToSign(form, s, { ...unsigned, at: period })}>
              {say('due-countersign-read', { which: nameOf(s), n: formatNumber(s.kept, lang) })}
            </a>
            {isLookedAt(s) && (
              <span className="mut">
                <DoneIcon /> {say('due-countersign-looked')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {stood > 0 && <p className="s2 mut">{say('due-countersign-stood', { n: formatNumber(stood, lang) })}</p>}
      {unread > 0 && <p className="s2 mut">{say('due-countersign-first')}</p>}
      <div className="row acts">
        <Hold
          words={say('due-countersign-hold')}
          isOff={busy || unread > 0}
          onHeld={() => onAct({ kind: 'return.countersigned', return: unsigned.entry, root: unsigned.root })}
        />
      </div>
    </>
  )
}
