import { account } from './account/journey.ts'
import { annual } from './annual/journey.ts'
import { answers } from './answers/journey.ts'
import { cases } from './case/journey.ts'
import { drafting } from './drafting/journey.ts'
import { due } from './due/journey.ts'
import { erase } from './erase/journey.ts'
import { find } from './find/journey.ts'
import { homecoming } from './homecoming/journey.ts'
import { lead } from './lead/journey.ts'
import { lot } from './lot/journey.ts'
import { own } from './own/journey.ts'
import { missing } from './missing/journey.ts'
import { nothing } from './nothing/journey.ts'
import { openName } from './open-name/journey.ts'
import { oversee } from './oversee/journey.ts'
import { papers } from './papers/journey.ts'
import { people } from './people/journey.ts'
import { place } from './place/journey.ts'
import { plan } from './plan/journey.ts'
import { recommendations } from './recommendations/journey.ts'
import { referral } from './referral/journey.ts'
import { handIn } from './return/journey.ts'
import { same } from './same/journey.ts'
import { sign } from './sign/journey.ts'
import { today } from './today/journey.ts'
import { training } from './training/journey.ts'
import { transfer } from './transfer/journey.ts'
import { work } from './work/journey.ts'
import type { Journey } from './journey.ts'

/** The desk's journeys, in the order of the navigation. Whoever signs in lands on the first that is theirs. */
export const JOURNEYS: readonly Journey[] = [
  today,
  work,
  oversee,
  handIn,
  nothing,
  homecoming,
  lead,
  lot,
  referral,
  people,
  cases,
  transfer,
  place,
  papers,
  plan,
  due,
  missing,
  own,
  answers,
  drafting,
  annual,
  recommendations,
  openName,
  find,
  same,
  sign,
  erase,
  account,
  training,
]
