import { lazy, Suspense, useEffect, useState } from 'react'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import { isSealedClass, SEALED_CLASSES } from '../../../core/model/fields.ts'
import { findRecordKind, listRecordKinds, type RecordKind } from '../../../core/model/kinds.ts'
import type { SignedIn } from '../account/session.ts'
import { GRANTS } from './grant-words.ts'
import { OPEN_NAME } from './words.ts'
import { pick, speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import { Choose } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import type * as Called from '../find/called.ts'
import { PageTitle } from '../page-title.tsx'
import { LookButton } from '../vault/look-button.tsx'
import { useVaultLook } from '../vault/use-vault-look.ts'
import { GiveGrant } from './give-grant.tsx'
import { GrantsGiven, GrantsReceived } from './grants.tsx'
import '../vault/to-sign.css'
import { SlipField } from './slip-field.tsx'
import { WaitingOpenings } from './waiting-openings.tsx'

// One chooses a record first.
const OpenName = lazy(() => import('./open-name.tsx').then((m) => ({ default: m.OpenName })))
// With what records are called by.
const Records = lazy(() => import('./records.tsx').then((m) => ({ default: m.Records })))
// Few ask; a name is opened without it.
const WhoLooked = lazy(() => import('../vault/who-looked.tsx').then((m) => ({ default: m.WhoLooked })))

/** `#/open-name/<kind>/<record>`, and the row of what was asked before; without them, one's own office's records to choose from, each called by its kind, month and number. */
export default function OpenNamePage({ path, ...props }: JourneyProps) {
  const say = speaker(OPEN_NAME, useLang())
  const [kind = '', record = '', at = ''] = path
  const asked = /^\d{1,15}$/.test(at) ? { row: Number(at) } : {}
  const isOne = findRecordKind(kind) !== undefined && /^[0-9a-f]{32}$/.test(record)
  return (
    <>
      <PageTitle>{say('open-title')}</PageTitle>
      <p className="mut lead">{say('open-how')}</p>
      {isOne ? <One key={record} {...props} {...asked} kind={kind} record={record} at={at} /> : <ChooseRecord {...props} />}
    </>
  )
}

type OneProps = Omit<JourneyProps, 'path'> & { readonly kind: string; readonly record: string; readonly at: string; readonly row?: number }
function One({ at, row, ...props }: OneProps) {
  const { api, country, kind, record } = props
  const lang = useLang()
  const { list: found } = useList<Called.Listed>(api, `/api/v1/records/${record}?kind=${kind}&purpose=recording`)
  const [called, setCalled] = useState<typeof Called>()
  useEffect(() => void import('../find/called.ts').then(setCalled).catch(() => undefined), [])
  const words =
    found && called ? called.callApart(country, kind, found.values, lang) : pick(findRecordKind(kind)?.words ?? { en: kind }, lang)
  return (
    <>
      <h2 className="h3">{words}</h2>
      {/* What the pressed line said stands here as well: nobody opens a name without seeing whose. */}
      {found && called && <p className="mut s2 chosen">{called.callWhole(country, kind, found.values, lang).join(' · ')}</p>}
      <Suspense>
        <OpenName key={`${record} ${at}`} {...props} {...(row === undefined ? {} : { row })} />
      </Suspense>
      {grantsRecords(props.who) && <GiveGrant key={`grant ${record}`} {...props} />}
      <Suspense>
        <WhoLooked key={`looks ${record}`} {...props} records={[{ record, words }]} />
      </Suspense>
    </>
  )
}

function ChooseRecord(props: Omit<JourneyProps, 'path'>) {
  const { api, config, country, who } = props
  const lang = useLang()
  const say = speaker(OPEN_NAME, lang)
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  // In the order in which the office's forms are named: what it works with most stands first. Where nothing is sealed there is nothing to open.
  const sent = sends.flatMap((id) => country.forms.find((f) => f.id === id)?.kind ?? [])
  const kinds = [...new Set(sent)].flatMap((id) => listRecordKinds().find((k) => k.id === id && k.fields.some(isSealed)) ?? [])
  const [kind, setKind] = useState(kinds[0]?.id ?? '')
  const [chosen, setChosen] = useState<{ readonly slip: GrantSlip; readonly row?: number }>()
  const setSlip = (slip: GrantSlip): void => setChosen({ slip })
  if (chosen) {
    const { slip, ...asked } = chosen
    return (
      <Suspense>
        <OpenName {...props} {...asked} kind="" record={slip.act.record} grant={slip} classes={SEALED_CLASSES} />
      </Suspense>
    )
  }
  return (
    <>
      <WaitingOpenings who={who} onOpen={(slip, row) => setChosen({ slip, row })} />
      <Choose label={say('open-kind')} value={kind} options={kinds.map((k) => [k.id, pick(k.words, lang)] as const)} onChoose={setKind} />
      <Suspense>{kind !== '' && <Records key={kind} {...{ api, country, kind }} />}</Suspense>
      <SlipField onSlip={setSlip} />
      {config.doors && grantsRecords(who) && <Granted {...props} onOpen={setSlip} />}
    </>
  )
}

const isSealed = ({ privacy }: RecordKind['fields'][number]): boolean => isSealedClass(privacy)

/** Whose word lets another office open a record, and who uses what others let (core/access, the country's policies). */
const grantsRecords = (who: SignedIn): boolean => who.signer !== undefined && who.roles.some((r) => r === 'caseworker' || r === 'head')

/** What others let this office open, and what this person let others: both lie at a vault. */
function Granted({ onOpen, ...props }: Omit<JourneyProps, 'path'> & { readonly onOpen: (slip: GrantSlip) => void }) {
  const say = speaker(GRANTS, useLang())
  const at = useVaultLook(props)
  return (
    <>
      <section className="to-sign" aria-labelledby="grants-received">
        <h2 id="grants-received">{say('gr-received')}</h2>
        <p className="mut lead">{say('gr-received-how')}</p>
        <LookButton at={at} />
        {at.seen && <GrantsReceived seen={at.seen} country={props.country} onOpen={onOpen} />}
      </section>
      {at.seen && <GrantsGiven seen={at.seen} country={props.country} />}
    </>
  )
}
