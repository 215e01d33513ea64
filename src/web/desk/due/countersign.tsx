import { Button } from 'react-aria-components/Button'
import type { Code, Form } from '../../../core/country/index.ts'
import { codeOf } from '../../../core/entry/kinds/return-countersigned.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import { wasLooked } from '../find/looked.ts'
import { DoneIcon } from '../icons.tsx'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import type { Act } from './act.ts'
import { Fact } from './fact.tsx'
import type { Slot } from './model.ts'
import { readRows } from './read-rows.ts'
import { DUE } from './words.ts'

type CountersignProps = {
  readonly unsigned: NonNullable<Slot['unsigned']>
  readonly form: Form
  readonly offices: readonly Code[]
  /** Of those that are shown, the slots that came with the same file. */
  readonly slots: readonly Slot[]
  readonly maySign: boolean
  /** She may list the rows: then she has looked at them before she signs. */
  readonly mayRead: boolean
  readonly busy: boolean
  readonly onAct: (act: Act) => void
}
/** What came without a signature: which file it was, and for its own agency's people the one signature that covers all of it. */
export function Countersign({ unsigned, form, offices, slots, maySign, mayRead, busy, onAct }: CountersignProps) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const toRead = mayRead ? slots.filter((s) => (s.records ?? 0) > 0) : []
  const isLookedAt = ({ office, period }: Slot): boolean => wasLooked({ entry: unsigned.entry, office, period })
  const unread = toRead.filter((s) => !isLookedAt(s)).length
  const nameOf = ({ office, period }: Slot): string =>
    `${pick(offices.find((o) => o.code === office)?.words ?? { en: office }, lang)}, ${longPeriod(period, lang)}`
  const sign = (): void => onAct({ kind: 'return.countersigned', return: unsigned.entry, root: unsigned.root })
  return (
    <>
      <dl className="kv s2">
        <Fact name={say('due-countersign-came')}>{formatDay(unsigned.on, lang)}</Fact>
        <Fact name={say('due-countersign-code')}>
          <code>{codeOf(unsigned.root)}</code>
        </Fact>
      </dl>
      {maySign && (
        <>
          <p className="s2">{say('due-countersign-how')}</p>
          {toRead.length > 0 && (
            <ul className="cells s2">
              {toRead.map((s) => (
                <li key={`${s.office} ${s.period}`}>
                  <a {...readRows(form, s)}>{say('due-countersign-read', { which: nameOf(s), n: formatNumber(s.records ?? 0, lang) })}</a>
                  {isLookedAt(s) && (
                    <span className="mut">
                      <DoneIcon /> {say('due-countersign-looked')}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
          {unread > 0 && <p className="s2 mut">{say('due-countersign-first')}</p>}
          <div className="row acts">
            {toRead.length > 0 ? (
              <Hold words={say('due-countersign-hold')} isOff={busy || unread > 0} onHeld={sign} />
            ) : (
              <Button className="btn p" isDisabled={busy} onPress={sign}>
                {say('due-countersign')}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  )
}
