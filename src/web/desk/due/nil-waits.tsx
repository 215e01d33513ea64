import { Button } from 'react-aria-components/Button'
import { parseJson } from '../../../core/canonical.ts'
import type { Code, Form } from '../../../core/country/index.ts'
import type { Stub } from '../../../core/entry/kinds.ts'
import { codeOf } from '../../../core/entry/kinds/return-countersigned.ts'
import { saysOf } from '../../../core/entry/unsigned-acts.ts'
import { DUE } from './words.ts'
import { formatDay } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import type { Act } from './act.ts'
import { Fact } from './fact.tsx'
import type { Slot } from './model.ts'

type Props = {
  readonly waits: NonNullable<Slot['waitsForHead']>
  readonly form: Form
  readonly offices: readonly Code[]
  /** Of those that are shown, the slots that wait under the same letter. */
  readonly slots: readonly Slot[]
  readonly maySign: boolean
  readonly busy: boolean
  readonly onAct: (act: Act) => void
}
/** A nil return that came by command: what it says, read from the entry itself, and for its head the signature that makes it count. */
export function NilWaits({ waits, form, offices, slots, maySign, busy, onAct }: Props) {
  const lang = useLang()
  const say = speaker(DUE, lang)
  const stub = parseJson(waits.says) as Stub
  if (stub.kind !== 'return.nil') return null
  const said = new Set(stub.slots.map(([office, period]) => `${office} ${period}`))
  // What the letter itself names, and still waits; never what the list alone puts under it.
  const own = slots.filter((s) => said.has(`${s.office} ${s.period}`) && !s.isLocked)
  const against = own.filter((s) => (s.records ?? 0) > 0)
  const nameOf = ({ office, period }: Slot): string => {
    const known = offices.find((o) => o.code === office)
    return `${known ? pick(known.words, lang) : office}, ${longPeriod(period, lang)}`
  }
  const sign = (): void => {
    const { known_on } = stub
    onAct({
      kind: 'return.nil',
      form: form.id,
      formVersion: form.version,
      slots: own.map((s) => [s.office, s.period] as const),
      waiting: false,
      ...(known_on === undefined ? {} : { known_on }),
    })
  }
  return (
    <>
      <p className="s2">{say('due-waits-head')}</p>
      <dl className="kv s2">
        <Fact name={say('due-countersign-came')}>{formatDay(waits.on, lang)}</Fact>
        <Fact name={say('due-countersign-code')}>
          <code>{codeOf(saysOf(stub))}</code>
        </Fact>
      </dl>
      {maySign && own.length > 0 && (
        <>
          <p className="s2">{say('due-nil-how', { n: own.length })}</p>
          <ul className="cells s2">
            {own.map((s) => (
              <li key={`${s.office} ${s.period}`}>{nameOf(s)}</li>
            ))}
          </ul>
          {against.length > 0 && (
            <p className="said-not s2" role="alert">
              {say('due-nil-against', { which: against.map(nameOf).join('; ') })}
            </p>
          )}
          <div className="row acts">
            <Button className={against.length > 0 ? 'btn' : 'btn p'} isDisabled={busy} onPress={sign}>
              {say('due-nil-sign')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
