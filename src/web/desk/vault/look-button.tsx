import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import { useLang } from '../lang.tsx'
import type { VaultLook } from './use-vault-look.ts'

type Props = { readonly at: VaultLook; /** On the button, before anybody looked. */ readonly words?: string }

/** The one button by which a person's device says who looks, and what came of it. */
export function LookButton({ at: { seen, failed, look }, words }: Props) {
  const say = speaker(SIGN, useLang())
  return (
    <>
      {failed === 'refused' ? (
        <div className="card stop narrow" role="alert">
          <p>{say('sign-refused')}</p>
        </div>
      ) : (
        <Refused failed={failed} />
      )}
      <p className="row acts">
        <Do isMain={!seen} words={seen ? say('sign-look-again') : (words ?? say('sign-look'))} onPress={look} />
      </p>
      <p role="status">{seen?.isOver ? say('sign-over') : ''}</p>
    </>
  )
}
