import type { Named, PolicyChangePart } from '../../../core/access/policy-diff.ts'
import type { Country } from '../../../core/country/index.ts'
import { CREDENTIAL_ROLES } from '../../../core/entry/credential-card.ts'
import { PURPOSES } from '../../../core/entry/oversight-acts.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { POLICIES } from './policy-words.ts'
import { PURPOSE_WORDS } from '../../words/purposes.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody, useWords } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'

type Props = { readonly change: PolicyChangePart; readonly country: Country }

/** One rule that changes: what it does to people, in words, before and after; and its text. */
export function RuleChange({ change: { file, id, before, after, lines, named }, country }: Props) {
  const lang = useLang()
  const say = speaker(POLICIES, lang)
  const sayNamed = useNamed(country)
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
      {(named.before.length > 0 || named.after.length > 0) && (
        <dl className="kv">
          {[['pol-gains', named.after] as const, ['pol-loses', named.before] as const].map(
            ([what, all]) =>
              all.length > 0 && (
                <div key={what}>
                  <dt>{say(what)}</dt>
                  <dd>{all.map(sayNamed).join(' · ')}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      <details open={lines.length < 20}>
        <summary>{say('pol-text')}</summary>
        <ol className="diff" tabIndex={0} aria-label={say('pol-text')}>
          {lines.map((line, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines repeat; where one stands is what tells it apart
            <li key={at} lang="en">
              {line.is === 'both' ? line.text : line.is === 'before' ? <del>{`− ${line.text}`}</del> : <ins>{`+ ${line.text}`}</ins>}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

/** What a rule names, as people call it; what has no name of its own stays as Cedar writes it. */
function useNamed(country: Country): (named: Named) => string {
  const lang = useLang()
  const [account, body] = [useWords(), useBody(country)]
  return ({ type, id }) => {
    const purpose = PURPOSES.find((p) => type === 'Purpose' && p === id)
    const words = type === 'Kind' ? findRecordKind(id)?.words : purpose && PURPOSE_WORDS[purpose]
    if (words) return pick(words, lang)
    if (type === 'Agency') return body(id)
    const role = type === 'Role' ? CREDENTIAL_ROLES.find((r) => r === id) : undefined
    return role ? account(`role-${role}`) : `${type}: ${id}`
  }
}
