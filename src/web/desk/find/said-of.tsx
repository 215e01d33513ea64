import type { LinkRelation } from '../../../core/country/indicator.ts'
import { formatDay } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { LINK_WHY } from '../sign/unsigned-words.ts'
import { callRecord, type Values } from './called.ts'
import { LINK, RELATION_WORDS } from './link-words.ts'
import { TakeBack } from './take-back.tsx'

type Said = {
  readonly entry: string
  readonly relation: LinkRelation
  readonly basis: keyof typeof LINK_WHY
  readonly on: string
  readonly agency: string
  readonly other: { readonly kind: string; readonly values: Readonly<Record<string, string | number | null>> } | null
}
type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly record: string }

/** With which other records this one was said to be one, by one's own office; each can be taken back. */
export function SaidOf({ api, country, who, record }: Props) {
  const say = speaker(LINK, useLang())
  const { list, again } = useList<{ readonly links: readonly Said[] }>(api, `/api/v1/links/${record}`)
  if (!list || list.links.length === 0) return null
  return (
    <section className="card narrow" aria-labelledby="said-of">
      <h2 id="said-of" className="h3">
        {say('said-title')}
      </h2>
      {list.links.map((said) => (
        <One key={said.entry} {...{ api, country, who, said }} onDone={again} />
      ))}
    </section>
  )
}

function One({ api, country, who, said, onDone }: Omit<Props, 'record'> & { readonly said: Said; readonly onDone: () => void }) {
  const lang = useLang()
  const say = speaker(LINK, lang)
  const body = useBody(country)
  const other = said.other
    ? callRecord(country, said.other.kind, present(said.other.values), lang)
    : say('said-other', { body: body(said.agency) })
  const line = say('said-line', { relation: pick(RELATION_WORDS[said.relation], lang), other })
  return (
    <div className="said">
      <p className="b">{line}</p>
      <p className="mut s2">{say('said-on', { day: formatDay(said.on, lang), basis: pick(LINK_WHY[said.basis], lang) })}</p>
      <TakeBack {...{ api, who, line, onDone }} entry={said.entry} relation={said.relation} />
    </div>
  )
}

const present = (values: Readonly<Record<string, string | number | null>>): Values =>
  Object.fromEntries(Object.entries(values).filter((e): e is [string, string | number] => e[1] !== null))
