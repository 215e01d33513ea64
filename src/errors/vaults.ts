/** Vaults and what is asked of them: openings, searches, erasures. */
import { refused, failed, type Entry } from './entry.ts'

export const VAULTS = {
  'search.nobody': refused(
    'There is no name to look for in what was typed. Write a name in Khmer or Latin letters.',
    'គ្មានឈ្មោះត្រូវស្វែងរកក្នុងអ្វីដែលបានវាយទេ។ សូមសរសេរឈ្មោះជាអក្សរខ្មែរ ឬឡាតាំង។',
  ),
  'search.refused': refused(
    'The search was not answered. It is on record; it was not lawful for you, or today’s or this month’s number is used up, or the trustee is away. Ask your head, or come again tomorrow.',
    'ការស្វែងរកមិនទទួលបានចម្លើយទេ។ វាបានកត់ត្រាទុក។ វាមិនត្រូវបានអនុញ្ញាតសម្រាប់អ្នក ឬចំនួនថ្ងៃនេះ ឬខែនេះអស់ហើយ ឬអ្នកទទួលទុកចិត្តមិននៅ។ សូមសួរប្រធានរបស់អ្នក ឬមកម្តងទៀតថ្ងៃស្អែក។',
  ),
  'search.no-trustee': failed(
    'No trustee’s vault is known here, and searches are counted by nobody else. The operator names it: saksi vault know',
    'នៅទីនេះមិនស្គាល់ទូសុវត្ថិភាពរបស់អ្នកទទួលទុកចិត្តទេ ហើយគ្មានអ្នកណាផ្សេងរាប់ការស្វែងរក។ អ្នកគ្រប់គ្រងប្រព័ន្ធប្រាប់ឈ្មោះវា៖ saksi vault know',
  ),
  'search.no-pepper': refused(
    'This edge key file has no searchPepper: the agencies share one, which is neither the server’s nor the trustee’s. Ask whoever made your keys.',
    'ឯកសារកូនសោនេះគ្មាន searchPepper ទេ៖ ស្ថាប័នទាំងអស់មានរួមមួយ ដែលមិនមែនជារបស់ម៉ាស៊ីនមេ ឬអ្នកទទួលទុកចិត្តទេ។ សូមសួរអ្នកដែលបានបង្កើតកូនសោរបស់អ្នក។',
  ),
  'vault.bad-name': refused(
    'A vault’s name is like an address without its scheme: vault.example/agencies',
    'ឈ្មោះទូសុវត្ថិភាពដូចអាសយដ្ឋានដោយគ្មាន https://៖ vault.example/agencies',
  ),
  'vault.there-already': refused(
    '{dir} holds a vault, or what one remembers. Name another folder: a vault whose memory is begun again would answer what it answered before.',
    '{dir} មានទូសុវត្ថិភាព ឬអង្គចងចាំរបស់វារួចហើយ។ សូមប្រើថតផ្សេង៖ ទូសុវត្ថិភាពដែលចាប់ផ្តើមអង្គចងចាំឡើងវិញ អាចឆ្លើយអ្វីដែលបានឆ្លើយរួច។',
  ),
  'vault.other-record': refused(
    'This invitation is of another record than the one that the vault in {dir} keeps shares of. Ask the record’s operator for the right one.',
    'ការអញ្ជើញនេះជារបស់កំណត់ត្រាផ្សេងពីកំណត់ត្រាដែលទូសុវត្ថិភាពក្នុង {dir} រក្សាចំណែក។ សូមសុំការអញ្ជើញត្រឹមត្រូវពីអ្នកគ្រប់គ្រងកំណត់ត្រា។',
  ),
  'vault.none': refused(
    '{dir} holds no vault; make one with: saksi vault init {dir} --name NAME --side SIDE --invitation FILE',
    '{dir} គ្មានទូសុវត្ថិភាពទេ។ សូមបង្កើត៖ saksi vault init {dir} --name NAME --side SIDE --invitation FILE',
  ),
  'vault.damaged': failed(
    '{file} is damaged. Nothing is opened until its keeper has mended it; do not put an older copy back (docs/operate/vault.md).',
    '{file} ខូច។ គ្មានអ្វីត្រូវបានបើកទេ រហូតដល់អ្នករក្សាកែវា។ កុំយកច្បាប់ចាស់មកវិញ (docs/operate/vault.md)។',
  ),
  'vault.no-peer': failed(
    'The vault in {dir} does not know every other vault of its record yet; give it their cards: saksi vault peer {dir} CARD-FILE',
    'ទូសុវត្ថិភាពក្នុង {dir} មិនទាន់ស្គាល់ទូសុវត្ថិភាពផ្សេងទៀតទាំងអស់នៃកំណត់ត្រាទេ។ សូមផ្តល់កាតរបស់វា៖ saksi vault peer {dir} CARD-FILE',
  ),
  'vault.own-peer': refused(
    'This card is the vault’s own, of the same side, or of a trustee that is one party where this record’s is three: shares must lie with different parties. Take another keeper’s card.',
    'កាតនេះជារបស់ទូសុវត្ថិភាពនេះផ្ទាល់ ឬនៅខាងដូចគ្នា ឬរបស់អ្នកទទួលទុកចិត្តដែលជាភាគីតែមួយ ខណៈកំណត់ត្រានេះមានបី៖ ចំណែកត្រូវនៅភាគីផ្សេងគ្នា។ សូមយកកាតរបស់អ្នករក្សាម្នាក់ទៀត។',
  ),
  'vault.two-of-side': refused(
    'Two of these cards are of the side {side}: {files}. One of them is of a vault that is gone, or false. Leave its card out; whose the true one is, its keeper says. Nothing was changed.',
    'ទាំងនេះជាកាតរបស់ទូសុវត្ថិភាពពីរនៃខាង {side}៖ {files}។ មួយក្នុងចំណោមនោះលែងមាន ឬក្លែងក្លាយ។ សូមទុកកាតរបស់វាចោល។ កាតណាពិត អ្នករក្សារបស់វាជាអ្នកប្រាប់។ គ្មានអ្វីត្រូវបានប្តូរទេ។',
  ),
  'vault.known-otherwise': refused(
    'The vault in {dir} knows another vault of the side {side} than {file} is of, and nothing was changed. Where that side’s keeper himself says that {file} is his vault now: saksi vault peer {dir} {file}. Otherwise it is the card of one that is gone, or false: leave it out. What is known now says saksi vault code {dir}.',
    'ទូសុវត្ថិភាពក្នុង {dir} ស្គាល់ទូសុវត្ថិភាពមួយផ្សេងនៃខាង {side} មិនមែនមួយក្នុង {file} ទេ ហើយគ្មានអ្វីត្រូវបានប្តូរទេ។ បើអ្នករក្សាខាងនោះផ្ទាល់ប្រាប់ថា {file} ជាទូរបស់ខ្លួនឥឡូវនេះ៖ saksi vault peer {dir} {file}។ បើមិនដូច្នេះទេ វាជាកាតរបស់ទូដែលលែងមាន ឬក្លែងក្លាយ៖ សូមទុកវាចោល។ អ្វីដែលស្គាល់ឥឡូវនេះ saksi vault code {dir} ប្រាប់។',
  ),
  'vault.served-already': failed(
    'Process {process} serves the vault in {dir} already. Stop that one first.',
    'ដំណើរការ {process} កំពុងបម្រើទូសុវត្ថិភាពក្នុង {dir} រួចហើយ។ សូមបញ្ឈប់វាជាមុន។',
  ),
  'vault.no-root': refused(
    'The vault in {dir} has no root key yet, so nobody could open a copy of it. Split one among five holders first: saksi vault split {dir}',
    'ទូសុវត្ថិភាពក្នុង {dir} មិនទាន់មានសោមេទេ ដូច្នេះគ្មាននរណាអាចបើកច្បាប់ចម្លងបាន។ សូមបំបែកសោមេឱ្យអ្នកកាន់ប្រាំនាក់ជាមុន៖ saksi vault split {dir}',
  ),
  'vault.copy-moved': refused(
    'The vault in {dir} changed while it was copied, so there is no copy. Give the same command again.',
    'ទូសុវត្ថិភាពក្នុង {dir} បានផ្លាស់ប្តូរពេលកំពុងចម្លង ដូច្នេះគ្មានច្បាប់ចម្លងទេ។ សូមដាក់ពាក្យបញ្ជាដដែលម្តងទៀត។',
  ),
  'vault.shares': refused(
    'These shares do not open the copy: {why}. Nothing was made.',
    'ចំណែកទាំងនេះមិនបើកច្បាប់ចម្លងទេ៖ {why}។ គ្មានអ្វីត្រូវបានបង្កើតទេ។',
  ),
  'vault.bad-share': refused(
    '{file} is no share, or a letter of it is wrong. Copy it again from the paper.',
    '{file} មិនមែនជាចំណែកទេ ឬមានអក្សរខុស។ សូមចម្លងម្តងទៀតពីក្រដាស។',
  ),
  'vault.same-name': refused(
    'A vault that comes back is another vault: give it a name of its own, not {name}, and its peer a new card.',
    'ទូសុវត្ថិភាពដែលត្រឡប់មកវិញជាទូសុវត្ថិភាពថ្មី៖ សូមដាក់ឈ្មោះផ្សេងពី {name} ហើយផ្តល់កាតថ្មីដល់ទូសុវត្ថិភាពម្ខាងទៀត។',
  ),
  'vault.not-whole': refused(
    '{file} is not what saksi vault wrote; ask for it again.',
    '{file} មិនមែនជាអ្វីដែល saksi vault សរសេរទេ។ សូមសុំវាម្តងទៀត។',
  ),
  'opening.no-witnesses': failed(
    'No outside witness has cosigned this record yet, and without that nothing is opened. The operator sees why: saksi witness policy DIR',
    'មិនទាន់មានសាក្សីខាងក្រៅចុះហត្ថលេខារួមលើកំណត់ត្រានេះទេ ដូច្នេះគ្មានអ្វីអាចបើកបាន។ អ្នកគ្រប់គ្រងប្រព័ន្ធមើលមូលហេតុ៖ saksi witness policy DIR',
  ),
  'opening.not-witnessed': failed(
    'Your asking is on record, and the witnesses have not cosigned it yet. Nothing was opened; ask again when they answer.',
    'ការស្នើសុំរបស់អ្នកមានក្នុងកំណត់ត្រាហើយ ប៉ុន្តែសាក្សីមិនទាន់ចុះហត្ថលេខារួមទេ។ គ្មានអ្វីត្រូវបានបើកទេ។ សូមស្នើម្តងទៀតពេលពួកគេឆ្លើយ។',
  ),
  'opening.no-doors': failed(
    '{file} does not say whom to ask: oversight’s key and the vaults, as a keeper gives them by hand. At a vault: saksi vault doors HOME --url URL --out FILE.',
    '{file} មិនប្រាប់ថាត្រូវសួរអ្នកណាទេ៖ សោរបស់ស្ថាប័នត្រួតពិនិត្យ និងទូសុវត្ថិភាព ដែលអ្នករក្សាប្រគល់ផ្ទាល់ដៃ។ នៅទូសុវត្ថិភាព៖ saksi vault doors HOME --url URL --out FILE។',
  ),
  'opening.no-vaults': failed(
    'This record does not know all its vaults: names that wait for them cannot be opened yet. The operator adds them: saksi vault know DIR CARD-FILE',
    'កំណត់ត្រានេះមិនទាន់ស្គាល់ទូសុវត្ថិភាពទាំងអស់របស់វាទេ៖ ឈ្មោះដែលរង់ចាំមិនទាន់អាចបើកបាន។ អ្នកគ្រប់គ្រងប្រព័ន្ធបន្ថែម៖ saksi vault know DIR CARD-FILE',
  ),
  'opening.no-record': refused('There is no such record, or it is not yours.', 'គ្មានកំណត់ត្រានេះ ឬវាមិនមែនជារបស់អ្នក។'),
  'opening.refused': refused(
    'A vault does not open this: it is not there, or not yours. Your asking stays on record. Its keeper can say why.',
    'ទូសុវត្ថិភាពមិនបើកវាទេ៖ វាមិនមាន ឬមិនមែនជារបស់អ្នក។ ការស្នើសុំរបស់អ្នកនៅក្នុងកំណត់ត្រា។ អ្នករក្សាទូសុវត្ថិភាពអាចប្រាប់មូលហេតុ។',
  ),
  'opening.vault-silent': failed(
    'A vault does not answer now. Your asking is on record, and nothing was opened; ask again when it runs.',
    'ទូសុវត្ថិភាពមួយមិនឆ្លើយឥឡូវនេះទេ។ ការស្នើសុំរបស់អ្នកមានក្នុងកំណត់ត្រា ហើយគ្មានអ្វីត្រូវបានបើកទេ។ សូមស្នើម្តងទៀតពេលវាដំណើរការ។',
  ),
  'opening.answer': failed(
    'What came back is not an answer to this asking. Nothing was opened; tell the operator.',
    'អ្វីដែលត្រឡប់មកមិនមែនជាចម្លើយចំពោះការស្នើសុំនេះទេ។ គ្មានអ្វីត្រូវបានបើកទេ។ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធ។',
  ),
  'opening.ciphertext': failed(
    'The vaults answered, and what the server handed out does not open with it: it is of another place, or of an older form. Tell the operator.',
    'ទូសុវត្ថិភាពបានឆ្លើយ ប៉ុន្តែអ្វីដែលម៉ាស៊ីនមេឱ្យមិនបើកបានទេ៖ វាជារបស់កន្លែងផ្សេង ឬទម្រង់ចាស់។ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធ។',
  ),
  'opening.parts-differ': failed(
    'Two of the trustee’s vaults gave different parts of what both hold: {vaults}. One of them is wrong, and nothing was opened. Your asking is on record; tell oversight.',
    'ទូសុវត្ថិភាពពីររបស់អ្នកទទួលទុកចិត្តបានផ្តល់ផ្នែកខុសគ្នា នៃអ្វីដែលទាំងពីររក្សា៖ {vaults}។ មួយក្នុងចំណោមនោះខុស ហើយគ្មានអ្វីត្រូវបានបើកទេ។ ការស្នើសុំរបស់អ្នកមានក្នុងកំណត់ត្រា។ សូមប្រាប់ស្ថាប័នត្រួតពិនិត្យ។',
  ),
  'opening.other-trustees': refused(
    'This record’s trustee is one party where the card is of three, or three where it is of one. Ask the keeper for the right card.',
    'អ្នកទទួលទុកចិត្តនៃកំណត់ត្រានេះជាភាគីតែមួយ ខណៈកាតជារបស់បី ឬផ្ទុយមកវិញ។ សូមសុំកាតត្រឹមត្រូវពីអ្នករក្សា។',
  ),
  'erasure.not-whole': refused(
    'A record is erased whole: it has {count} versions, and all of them must be named. Make the act again: saksi erase',
    'កំណត់ត្រាត្រូវលុបទាំងមូល៖ វាមាន {count} កំណែ ហើយត្រូវដាក់ឈ្មោះទាំងអស់។ សូមធ្វើឡើងវិញ៖ saksi erase',
    409,
  ),
  'erasure.open': refused(
    '{matter} is open in this record, or in one that is linked to it. Nothing of it is erased before that is over.',
    '{matter} នៅបើកក្នុងកំណត់ត្រានេះ ឬក្នុងកំណត់ត្រាដែលភ្ជាប់នឹងវា។ គ្មានអ្វីត្រូវលុបមុនពេលវាចប់ទេ។',
    409,
  ),
  'erasure.ordered': refused(
    'This erasure was ordered on {since}. From {due} on the same two bodies sign once more, and it is carried out.',
    'ការលុបនេះត្រូវបានបញ្ជានៅថ្ងៃ {since}។ ចាប់ពីថ្ងៃ {due} ស្ថាប័នទាំងពីរចុះហត្ថលេខាម្តងទៀត រួចវាត្រូវបានអនុវត្ត។',
    409,
  ),
  'erasure.no-order': refused(
    'Nobody has ordered this erasure as the record is now: there is no order, it was stopped, or a version came after it. Order it first; it is carried out thirty days later.',
    'គ្មាននរណាបញ្ជាការលុបនេះ តាមកំណត់ត្រាបច្ចុប្បន្នទេ៖ គ្មានបញ្ជា វាត្រូវបានបញ្ឈប់ ឬមានកំណែថ្មីមកក្រោយ។ សូមបញ្ជាជាមុនសិន។ វាត្រូវបានអនុវត្តសាមសិបថ្ងៃក្រោយ។',
    409,
  ),
  'erasure.held': refused(
    'The order of {since} is still held, so that whoever speaks for the person can stop it. It can be carried out from {due} on.',
    'បញ្ជាថ្ងៃ {since} នៅរង់ចាំ ដើម្បីឱ្យអ្នកតំណាងសាមីខ្លួនអាចបញ្ឈប់បាន។ អាចអនុវត្តបានចាប់ពីថ្ងៃ {due}។',
    409,
  ),
  'erasure.done': refused(
    'This record has been erased already. Its count stays; nothing else is there to erase or to stop.',
    'កំណត់ត្រានេះត្រូវបានលុបរួចហើយ។ ចំនួនរាប់នៅដដែល។ គ្មានអ្វីទៀតត្រូវលុប ឬបញ្ឈប់ទេ។',
    409,
  ),
} as const satisfies Record<string, Entry>
