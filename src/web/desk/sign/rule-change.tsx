import type { PolicyChangePart } from '../../../core/access/policy-diff.ts'
import { POLICIES } from '../../words/policies.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'

/** One rule that changes: what it does to people, in words, before and after; and its text. */
export function RuleChange({ change: { file, id, before, after, lines } }: { readonly change: PolicyChangePart }) {
  const lang = useLang()
  const say = speaker(POLICIES, lang)
  const words = (side: PolicyChangePart['before']): string => (side?.words ? pick(side.words, lang) : say('pol-none'))
  const whole = before && after ? undefined : (after ?? before)
  const kind = whole?.effect === undefined ? 'pol-changed' : (`pol-${whole.effect}-${after ? 'new' : 'gone'}` as const)
  return (
    <section className="rule-change">
      <p className="h3">{`${say(kind)}${whole?.words ? `: ${words(whole)}` : ''}`}</p>
      <p className="mut s1">{id === '' ? file : say('pol-rule', { id, file })}</p>
      {before && after && (
        <dl className="kv">
          <div>
            <dt>{say('pol-before')}</dt>
            <dd>{words(before)}</dd>
          </div>
          <div>
            <dt>{say('pol-after')}</dt>
            <dd>{words(after)}</dd>
          </div>
        </dl>
      )}
      <details open={lines.length < 20}>
        <summary>{say('pol-text')}</summary>
        <ol className="diff" tabIndex={0} aria-label={say('pol-text')}>
          {lines.map((line, at) => (
            // Lines repeat; where one stands is what tells it apart.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} lang="en">
              {line.is === 'both' ? line.text : line.is === 'before' ? <del>{`− ${line.text}`}</del> : <ins>{`+ ${line.text}`}</ins>}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
