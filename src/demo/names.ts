/**
 * People who cannot exist, in both scripts. The leak tests look for every one of these names in everything the server
 * ever wrote, so no part of a name is a word that could stand anywhere else.
 */
const GIVEN: readonly (readonly [en: string, km: string])[] = [
  ['Brambel', 'ព្រាំបែល'],
  ['Cobblin', 'ខប៊ប្លីន'],
  ['Dandiflor', 'ដាន់ឌីផ្លរ'],
  ['Elderwisp', 'អែលឌឺវីស'],
  ['Fizzlewick', 'ហ្វីសលវិក'],
  ['Gobbet', 'ហ្គបប៊ិត'],
  ['Hopsalot', 'ហប់សាឡុត'],
  ['Inkblot', 'អ៊ីងប្លុត'],
  ['Jumbolina', 'ជុំបូលីណា'],
  ['Kettleby', 'ខេតថលប៊ី'],
  ['Lollipip', 'ឡូលីពីប'],
  ['Mumblekin', 'មុំប្លគីន'],
  ['Noodlena', 'នូដលេណា'],
  ['Oopsadil', 'អ៊ុបសាឌីល'],
  ['Pompadoo', 'ពំប៉ាឌូ'],
  ['Quibbley', 'គ្វីបប្លី'],
  ['Rumplet', 'រុំផ្លិត'],
  ['Snorkella', 'ស្នរខេឡា'],
  ['Tiddlewum', 'ទីឌលវុំ'],
  ['Wobbelise', 'វ៉ប់បេលីស'],
]
const FAMILY: readonly (readonly [en: string, km: string])[] = [
  ['Moonpocket', 'មូនផុកឃីត'],
  ['Teaspooner', 'ធីស្ពូនណឺ'],
  ['Umbrellago', 'អ៊ំប្រេឡាហ្គោ'],
  ['Pancakery', 'ផេនខេកគើរី'],
  ['Snailpost', 'ស្នែលផុស'],
  ['Cloudmender', 'ក្លោដមែនឌឺ'],
  ['Buttonfield', 'បាថុនហ្វៀល'],
  ['Marmalader', 'ម៉ាម៉ាឡេដឺ'],
  ['Paperboat', 'ផេផឺបូត'],
  ['Honeykettle', 'ហាននីខេតថល'],
  ['Featherclock', 'ហ្វេធឺក្លុក'],
  ['Raincollar', 'រេនខូឡា'],
  ['Pebblesong', 'ផេប៊លសុង'],
  ['Sockdrawer', 'សុកដ្រយើ'],
  ['Lanternfish', 'ឡែនថឺនហ្វីស'],
  ['Gingerbolt', 'ជីនជឺបូល'],
  ['Puddlewright', 'ផាដលរ៉ៃ'],
  ['Whistledown', 'វីសលដោន'],
]

/** 360 different people: every given name with every family name, in an order that mixes both. */
export const DEMO_NAMES: readonly { readonly en: string; readonly km: string }[] = Array.from(
  { length: GIVEN.length * FAMILY.length },
  (_, i) => {
    const given = GIVEN[i % GIVEN.length] ?? ['', '']
    const family = FAMILY[(Math.floor(i / GIVEN.length) + (i % GIVEN.length)) % FAMILY.length] ?? ['', '']
    return { en: `${given[0]} ${family[0]}`, km: `${family[1]} ${given[1]}` }
  },
)
