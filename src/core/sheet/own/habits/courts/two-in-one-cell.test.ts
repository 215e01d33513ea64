/** Two people who are named in the cell of one: neither may be lost. Everybody and everything is invented. */
import { expect, it } from 'vitest'
import { readBook } from '../../../../../../test/helpers/read-lists.ts'
import { namesTwo } from '../../cell/others-beside.ts'
import { isOnePersons } from '../../cell/remark-of-name.ts'

const ASKED = 'rule:named-two'
const read = (name: string, answers: Readonly<Record<string, string>> = {}) =>
  readBook(
    'identification',
    { List: ['File no|Name of victim|Sex|Age|Date identified', `1/24|${name}|F|20|01/06/2024`, '2/24|B na|F|15|02/06/2024'] },
    answers,
  )

it.each([
  'Sok Dara and Kim Na',
  'Sok Dara (21), Kim Na (22)',
  '1/ Sok Dara 2/ Kim Na',
  '1. Sok A⏎2. Kim B⏎3. Chan C',
  'សុខ ដារ៉ានិងគឹម ណា',
  '1. Sok A 2. Kim B',
  '1. Sok A⏎2. Kim B',
  'សុខ ដារ៉ា និង គឹម ណា',
])('%s: are two, and the cell is refused', (name) => expect(read(name).faults).toEqual(['person_name two-named']))

it.each([
  'Sok Dara',
  'សុខ ដារ៉ា⏎Sok Dara',
  'Sok⏎Dara',
  'Sok Dara⏎Sok Dara Na',
  'Sok Dara (and Kim Na)',
  'Sok Dara / Sok Dera',
  'សុខ ដារ៉ា',
  'សុខ និងលី',
  'Chan Bopha⏎Phnom Penh',
  'Sok Dara; Female',
  'Dara; Sok',
  'Minor & Unknown',
  'Sok Dara; Prey Veng',
  'Sok Dara & Phnom Penh',
  'Sok Dara (21), mother of Na (3)',
  'Sok Dara, seller',
])('%s: is one', (name) => expect([read(name).faults, read(name).asked.filter((id) => id === ASKED)]).toEqual([[], []]))

it.each([
  'Sok Dara & Kim Na',
  'Sok Dara&Kim Na',
  'Sok Dara; Kim Na',
  'Sok Dara; Kim',
  'Sok Dara + Kim Na',
  'Sok Dara, Kim Na',
  'Sok Dara / Kim Na',
  'Sok Dara & Baby',
  'Sok Dara & Sok Dary',
  'Sok Dara; Sok Dary',
  'Sok Dara + Sok Dara Rith',
  'Sok Dara and Sok Dary, massage',
  'សុខ ដារា & Kim Na',
  'Sok Dara⏎Srey Mom',
  'Sok Dara⏎Kim Na⏎Chan Ly',
  'សុខ ដារ៉ា⏎គឹម ណា',
  'សុខ ដារ៉ានិងគឹមណា',
  'sok dara and kim na',
  'Sok Dara and Kim Na, massage',
  '- Sok Dara⏎- Kim Na',
  'a) Sok Dara b) Kim Na',
  'Sok Dara 21, Kim Na 22',
])('%s: may be two, and that is asked once', (name) => {
  expect(read(name).asked).toContain(ASKED)
  expect(read(name, { [ASKED]: 'several' }).faults).toEqual(['person_name two-named'])
  expect(read(name, { [ASKED]: 'one' }).faults).toEqual([])
})

it.each([
  ['person_name', true],
  ['suspect_name', true],
  ['applicant_name', false],
  ['holder_name', false],
] as const)('%s: is of one person: %s', (id, isOne) => expect(isOnePersons({ id, type: 'text' })).toBe(isOne))
it.each(['Hope & Trust Co. Ltd', 'Sok Dara & Sons', 'Golden River Trading & Blue Sky Travel'])('%s: is a firm', (name) =>
  expect(namesTwo(name)).toBeUndefined(),
)
