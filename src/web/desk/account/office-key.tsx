import { useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import { useScreen } from '../explained.ts'
import { FilePick } from '../file-pick.tsx'
import { PageTitle } from '../page-title.tsx'
import { useWords } from './parts.tsx'
import type { SignedIn } from './session.ts'

const MOST_BYTES = 65_536

type Props = {
  readonly country: Country
  readonly who: SignedIn
  /** Of the journey that wants it, where that is not handing in. */
  readonly title?: string
  readonly onKeys: (keys: EdgeKeys) => void
}

/** A file that somebody chose as her office's key; undefined for anything else. */
export async function readOfficeKey(
  file: File | undefined,
  country: Pick<Country, 'id'>,
  who: Pick<SignedIn, 'agency'>,
): Promise<EdgeKeys | undefined> {
  // A key is a few lines; another file, chosen by mistake, may be the office's whole disk.
  const keys = await (file && file.size <= MOST_BYTES ? file : undefined)
    ?.text()
    .then((text) => JSON.parse(text) as EdgeKeys)
    .catch(() => undefined)
  return keys?.format === 'saksi-edge/1' && keys.country === country.id && keys.agency === who.agency ? keys : undefined
}

/** The office's own key seals its names. It is chosen in each session and kept nowhere: a lost computer holds none. */
export function OfficeKey({ country, who, title, onKeys }: Props) {
  useScreen('office-key')
  const say = useWords()
  const [isWrong, setWrong] = useState(false)
  const take = async (file: File | undefined): Promise<void> => {
    const keys = await readOfficeKey(file, country, who)
    setWrong(keys === undefined)
    if (keys) onKeys(keys)
  }
  return (
    <>
      <PageTitle>{title ?? say('hand-in')}</PageTitle>
      <p className="mut lead">{say('hand-in-how', { agency: who.agency })}</p>
      {isWrong && (
        <div className="card stop narrow" role="alert">
          <p>{say('wrong-key-file', { agency: who.agency })}</p>
        </div>
      )}
      <FilePick label={say('office-key')} accept=".json,application/json" onPick={(file) => void take(file)} />
    </>
  )
}
