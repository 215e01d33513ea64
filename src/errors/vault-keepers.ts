/** What goes wrong where a vault is made, copied, served and introduced to the others: its keeper reads it, at the command line. */
import { failed, refused, type Entry } from './entry.ts'

export const VAULT_KEEPERS = {
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
  'vault.pages-apart': refused(
    'People’s own pages need an origin of their own, such as https://page.example: {origin} is none, or it is the desk’s or the record’s.',
    'ទំព័រផ្ទាល់ខ្លួនត្រូវការអាសយដ្ឋានដាច់ដោយឡែក ដូចជា https://page.example៖ {origin} មិនមែនជាអាសយដ្ឋានទេ ឬជារបស់តុការងារ ឬរបស់កំណត់ត្រា។',
  ),
  'vault.pages-not-host': refused(
    'People’s own pages are served by the trustee; where it is three parties, by trustee-1. This vault is of the side {side}.',
    'ទំព័រផ្ទាល់ខ្លួនត្រូវបម្រើដោយអ្នកទទួលបន្ទុក។ បើជាភាគីបី ដោយ trustee-1។ ទូសុវត្ថិភាពនេះជារបស់ភាគី {side}។',
  ),
  'vault.pages-nowhere': refused(
    'This vault does not know where people’s own pages are. Say it first: saksi vault pages {dir} https://page.example',
    'ទូសុវត្ថិភាពនេះមិនដឹងថាទំព័រផ្ទាល់ខ្លួននៅទីណាទេ។ សូមប្រាប់សិន៖ saksi vault pages {dir} https://page.example',
  ),
  'vault.not-whole': refused(
    '{file} is not what saksi vault wrote; ask for it again.',
    '{file} មិនមែនជាអ្វីដែល saksi vault សរសេរទេ។ សូមសុំវាម្តងទៀត។',
  ),
} as const satisfies Record<string, Entry>
