import type { ReactNode } from 'react'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { NO_ADVOCATE } from '../../../core/entry/erasing.ts'
import { formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { callRecord, type Listed } from '../find/called.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import type { Ordered } from './model.ts'
import { ERASE, GROUND_WORDS } from './words.ts'

type Of = Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly of: string; readonly type: string; readonly record: string }

/** What a record is called: at its own office by its month and number, elsewhere by its kind alone and the first digits of its pointer. */
export function RecordName({ api, country, who, of, type, record }: Of) {
  const lang = useLang()
  const say = speaker(ERASE, lang)
  const isOwn = of === who.agency && findRecordKind(type) !== undefined
  const { list } = useList<Listed>(api, isOwn ? `/api/v1/records/${record}?kind=${type}&purpose=recording` : undefined)
  if (list) return callRecord(country, type, list.values, lang)
  const kind = findRecordKind(type)
  return say('er-kind', { kind: kind ? pick(kind.words, lang) : type, pointer: record.slice(0, 8) })
}

type Facts = Pick<Ordered, 'of' | 'ground' | 'versions'> & {
  /** Undefined of the deed, which names none. */
  readonly advocate: string | undefined
  /** Nothing is left that it could stop. */
  readonly isOver?: boolean
  readonly country: JourneyProps['country']
  readonly children?: ReactNode
}

/** What an erasure says, in words: read from the bytes that are signed. */
export function ErasureFacts({ of, ground, versions, advocate, isOver = false, country, children }: Facts) {
  const lang = useLang()
  const say = speaker(ERASE, lang)
  const body = useBody(country)
  return (
    <dl className="kv">
      <div>
        <dt>{say('er-office')}</dt>
        <dd>{body(of)}</dd>
      </div>
      <div>
        <dt>{say('er-ground')}</dt>
        <dd>{pick(GROUND_WORDS[ground], lang)}</dd>
      </div>
      {advocate !== undefined && (
        <div>
          <dt>{say('er-advocate')}</dt>
          <dd>
            {advocate === NO_ADVOCATE
              ? say('er-advocate-none')
              : say(isOver ? 'er-advocate-was' : 'er-advocate-told', { office: body(advocate) })}
          </dd>
        </div>
      )}
      <div>
        <dt>{say('er-versions')}</dt>
        <dd>{say('er-versions-n', { n: formatNumber(versions, lang) })}</dd>
      </div>
      {children}
    </dl>
  )
}
