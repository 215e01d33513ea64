import { lazy, Suspense } from 'react'
import { OVERSEE } from './words.ts'
import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { LookButton } from '../vault/look-button.tsx'
import { useVaultLook } from '../vault/use-vault-look.ts'
import { Board } from './board.tsx'
import { BehindGlass, ByTelephone } from './outside.tsx'
import { Seals } from './seals.tsx'
import { ClosedList } from '../interest/closed-list.tsx'
import { CloseRecords } from '../interest/close-records.tsx'
import { Stops } from './stops.tsx'
import '../vault/to-sign.css'
import './oversee.css'

const ErasuresWait = lazy(() => import('../erase/waits.tsx'))

/** What the oversight body sees at a vault, and orders there and of sealed plans; vaults and unsealers judge whether it may. */
export default function OverseePage(props: JourneyProps) {
  const lang = useLang()
  const [say, tell] = [speaker(OVERSEE, lang), speaker(SIGN, lang)]
  const at = useVaultLook(props)
  const { config, country, who } = props
  const told = at.seen?.overseen
  return (
    <div className="oversee">
      <PageTitle>{say('ov-title')}</PageTitle>
      <p className="mut lead">{say('ov-how')}</p>
      {who.signer && (
        <Suspense>
          <ErasuresWait api={props.api} who={who} />
        </Suspense>
      )}
      {!who.signer ? (
        <p className="card narrow">{tell('sign-no-device')}</p>
      ) : config.changedDoors ? null : !config.doors ? (
        <p className="card narrow">{tell('sign-no-vaults')}</p>
      ) : (
        <>
          <p className="mut lead">{say('ov-vault-how')}</p>
          <LookButton at={at} />
          {at.seen && !told && <p className="card narrow">{say('ov-not-you')}</p>}
          {at.seen && told && (
            <>
              <ByTelephone emergencies={told.emergencies} desk={at.seen.desk} country={country} />
              <BehindGlass glass={told.glass} desk={at.seen.desk} country={country} />
              <Stops overseen={told} desk={at.seen.desk} country={country} />
              <ClosedList closed={told.closed} country={country} />
              <CloseRecords api={props.api} desk={at.seen.desk} country={country} />
            </>
          )}
          <Seals {...props} />
          <Board {...props} />
        </>
      )}
    </div>
  )
}
