import { Button } from 'react-aria-components/Button'
import { codeOf } from '../../../core/entry/kinds/return-countersigned.ts'
import { DUE } from './words.ts'
import { formatDay } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { Fact } from './fact.tsx'
import type { Slot } from './model.ts'
import type { Act } from './act.ts'

type CountersignProps = {
  readonly unsigned: NonNullable<Slot['unsigned']>
  readonly maySign: boolean
  readonly busy: boolean
  readonly onAct: (act: Act) => void
}
/** What came without a signature: which file it was, and for its own agency's people the one signature that covers all of it. */
export function Countersign({ unsigned, maySign, busy, onAct }: CountersignProps) {
  const lang = useLang()
  const say = speaker(DUE, lang)
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
          <div className="row acts">
            <Button
              className="btn p"
              isDisabled={busy}
              onPress={() => onAct({ kind: 'return.countersigned', return: unsigned.entry, root: unsigned.root })}
            >
              {say('due-countersign')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
