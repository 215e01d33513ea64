import type { Country } from '../../../core/country/index.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { sayColumn } from '../find/called.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

type Contradiction = { readonly record: string; readonly kind: string; readonly fields: readonly string[] }
type Across = Contradiction & { readonly relation: 'same_person' | 'same_case'; readonly body: string }
export type Contradictions = { readonly people: readonly Contradiction[]; readonly across: readonly Across[] }

/** Records of one person, or of one case, that do not agree: whoever has the papers settles it, of two bodies either. */
export function Differing({ country, people, across }: Contradictions & { readonly country: Country }) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  const body = useBody(country)
  const fieldsOf = ({ kind, fields }: Contradiction): string => fields.map((f) => sayColumn(country, kind, f, lang)).join(', ')
  return (
    <Card id="contradictions" title={say('today-contradictions')}>
      {people.map((p) => (
        <Row
          key={p.record}
          what={pick(getRecordKind(p.kind).words, lang)}
          of={say('today-differs', { fields: fieldsOf(p) })}
          clock=""
          act={say('today-settle')}
          href={pathTo('find', p.kind, p.record)}
        />
      ))}
      {across.map((c) => (
        <Row
          key={`${c.record} ${c.body} ${c.relation}`}
          what={pick(getRecordKind(c.kind).words, lang)}
          of={say(c.relation === 'same_person' ? 'today-across-person' : 'today-across-case', { body: body(c.body), fields: fieldsOf(c) })}
          clock=""
          act={say('today-settle')}
          href={pathTo('find', c.kind, c.record)}
        />
      ))}
    </Card>
  )
}
