import type { AnswerSigned } from '../../../core/entry/kinds/answer-signed.ts'
import type { ShownAnswer } from '../../../work/answers/shown-answers.ts'
import { sayFigure } from '../../sheet/figure-words.ts'
import { STATES } from '../../words/common.ts'
import { formatDay } from '../../words/khmer.ts'
import { sayReturns } from '../../words/returns-in.ts'
import { pick, speaker } from '../../words/say.ts'
import { Refused } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { sayShown } from '../answers/say-shown.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { UNSIGNED } from './unsigned-words.ts'

type Props = Pick<JourneyProps, 'api'> & { readonly id: string; readonly act: AnswerSigned }

/** What somebody is asked to stand for: the question in its words, the figure as of the day that was named, and what it rests on. */
export function AnswerRead({ api, id, act }: Props) {
  const lang = useLang()
  const say = speaker(UNSIGNED, lang)
  const { list, refused } = useList<{ readonly asOf: string; readonly answer: ShownAnswer }>(api, `/api/v1/unsigned-acts/${id}`)
  if (refused?.code === 'not-found') return <p className="said-not s2">{say('un-not-hers')}</p>
  if (refused) return <Refused failed={refused} />
  if (!list) return <p role="status">…</p>
  const { answer, asOf } = list
  const facts = [
    [say('un-answer-figure'), sayShown(answer, lang)],
    [say('un-state'), pick(STATES[answer.state], lang)],
    [say('un-returns'), sayReturns(answer.coverage, lang)],
    [say('un-as-of'), formatDay(asOf, lang)],
    ...answer.cells.map((c) => [pick(c.label, lang), sayFigure(c, lang)] as const),
  ] as const
  return (
    <>
      <p className="b">{pick(answer.asks, lang)}</p>
      <dl className="kv">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {answer.figure !== act.figure && (
        <p className="said-not s2" role="alert">
          {say('un-moved')}
        </p>
      )}
    </>
  )
}
