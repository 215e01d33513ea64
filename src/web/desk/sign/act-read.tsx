import type { Country } from '../../../core/country/index.ts'
import { parseJson } from '../../../core/canonical.ts'
import { englishFirst, languageOf } from '../../../core/text/languages.ts'
import type { UnsignedAct } from '../../../core/entry/kinds.ts'
import { checkCode } from '../../../core/entry/sign-in.ts'
import { ALL_OFFICES } from '../../../core/entry/stated-total.ts'
import type { LinkedRecord } from '../../../core/entry/linkable.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { hashShown } from '../../../core/report/figure-hash.ts'
import { formatDay, formatNumber } from '../../words/khmer.ts'
import { formatRecorded } from '../../words/moment.ts'
import { codeWords, findDefinition, levelWords } from '../../../core/release/words/of-release.ts'
import { pick, speaker } from '../../words/say.ts'
import { LINK_WHY, UNSIGNED } from './unsigned-words.ts'
import type { Api } from '../account/api.ts'
import { useBody } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import { AnswerRead } from './answer-read.tsx'
import { withIndicators } from './indicators.ts'
import { factsOfStatement, type Facts } from './statement-read.ts'
import { STATEMENT, WITHDRAWAL_WORDS } from '../../words/statement.ts'
import type { Listed } from './unsigned-acts.tsx'

type Props = { readonly listed: Listed; readonly country: Country; readonly api: Api }

/** One act in words, read from the bytes that a signature is over. */
export function ActRead({ listed, country, api }: Props) {
  const lang = useLang()
  const say = speaker(UNSIGNED, lang)
  const { title, facts } = useFacts(listed, country)
  const act = parseJson(listed.stub) as UnsignedAct
  return (
    <>
      <h3>{title}</h3>
      {act.kind === 'answer.signed' && <AnswerRead api={api} id={listed.id} act={act} />}
      <dl className="kv">
        {[...facts, [say('un-came'), formatRecorded(listed.on, lang)] as const].map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function useFacts({ stub, words, sources, ends }: Listed, country: Country): Facts {
  const lang = useLang()
  const say = speaker(UNSIGNED, lang)
  const body = useBody(country)
  const act = parseJson(stub) as UnsignedAct
  const record = ([agency, kind, pointer]: LinkedRecord): string => {
    const known = findRecordKind(kind)?.words
    return say('un-record', { kind: known ? pick(known, lang) : kind, pointer: pointer.slice(0, 8), office: body(agency) })
  }
  switch (act.kind) {
    case 'aggregate.stated': {
      const definition = findDefinition(withIndicators(country), act.indicator)
      const place = (by: Readonly<Record<string, string>>): string =>
        Object.entries(by)
          .map(([d, code]) =>
            definition
              ? `${pick(levelWords(country, definition.indicator, d), lang)}: ${pick(codeWords(country, definition.indicator, d, code), lang)}`
              : `${d}: ${code}`,
          )
          .join(', ') || say('un-all')
      const numbers = act.cells.map((c) => `${place(c.by)}: ${formatNumber(c.value, lang)}`)
      return {
        title: say('un-total'),
        facts: [
          [say('un-what'), definition ? pick(definition.words, lang) : act.indicator],
          [say('un-time'), say('un-until', { from: formatDay(act.from, lang), to: formatDay(act.to, lang) })],
          [say('un-office'), act.office === ALL_OFFICES ? say('un-country') : act.office],
          [say('un-source'), act.source],
          [say('un-numbers'), numbers.length === 0 ? say('un-none') : numbers.join('; ')],
        ],
      }
    }
    case 'link.asserted':
      return {
        title: say('un-link'),
        facts: [
          [say('un-records'), `${record(act.a)}; ${record(act.b)}`],
          [say('un-why'), pick(LINK_WHY[act.basis], lang)],
        ],
      }
    case 'link.revoked':
      return {
        title: say('un-unlink'),
        facts: [
          [say('un-records'), `${body(act.of)}, ${act.link.slice(0, 8)}`],
          [say('un-why'), pick(LINK_WHY[act.reason], lang)],
        ],
      }
    case 'pair.judged': {
      const verdict =
        act.verdict === 'likely'
          ? say('un-likely', { bits: formatNumber(act.bits ?? 0, lang) })
          : say(act.verdict === 'two' ? 'un-two' : 'un-unsure')
      return {
        title: say('un-pair'),
        facts: [
          [say('un-records'), `${record(act.a)}; ${record(act.b)}`],
          [say('un-what'), verdict],
        ],
      }
    }
    case 'sample.drawn': {
      const known = findRecordKind(act.type)?.words
      return {
        title: say('un-sample'),
        facts: [
          [say('un-what'), known ? pick(known, lang) : act.type],
          [say('un-records'), formatNumber(act.records.length, lang)],
        ],
      }
    }
    case 'sample.resolved':
      return { title: say('un-resolved'), facts: [[say('un-records'), act.same.map((r) => r.slice(0, 8)).join('; ')]] }
    case 'answer.signed': {
      // Others put under it would show in the log; here they are not shown.
      const own = words && hashShown(words) === act.narrative ? words : null
      return {
        title: say('un-answer'),
        facts: [
          [say('un-question'), say('un-question-is', { question: act.question, year: String(act.year) })],
          [say('un-figure'), checkCode(act.figure)],
          ...(sources.length > 0 ? [[say('un-source'), sources.join('; ')] as const] : []),
          // The signature is over every language, whichever is read.
          ...(own
            ? [...new Set([...englishFirst(country.languages), ...Object.keys(own)])].map(
                (tag) => [say('un-words-in', { language: languageOf(tag).name }), own[tag] ?? say('un-words-none')] as const,
              )
            : ([[say('un-words'), say('un-no-words')]] as const)),
        ],
      }
    }
    case 'statement.noted':
      return factsOfStatement(act, country, lang)
    case 'statement.withdrawn': {
      const told = speaker(STATEMENT, lang)
      const noted = ends === null ? undefined : (parseJson(ends) as UnsignedAct)
      // Another entry put under it has another number, and is not shown as what the signature ends.
      const own = noted?.kind === 'statement.noted' && noted.id === act.statement ? factsOfStatement(noted, country, lang).facts : undefined
      const facts = [
        [told('st-note'), own ? act.statement.slice(0, 8) : told('st-not-here')],
        ...(own ?? []),
        [told('st-why'), pick(WITHDRAWAL_WORDS[act.reason], lang)],
      ] as const
      return { title: told('st-back'), facts }
    }
    default:
      return act satisfies never
  }
}
