/**
 * `Sent to the Court of First Instance of Kep`, `បញ្ជូនទៅសាលាដំបូងខេត្តកែប`: under the day or the result of a judgment, that this court has given none. A file goes to a
 * court above once it is judged, and says nothing of the kind.
 */
export const isSentOn = (cell: string): boolean =>
  (LATIN.test(cell.trim()) || KHMER.test(cell.trim())) && !ABOVE.test(cell) && !JUDGED.test(cell)

const LATIN =
  /^(?:the )?(?:case |file |case file )?(?:was |has been |is )?(?:sent|transferred|referred|handed|passed)(?: on| over)? to (?:the |another )?[\p{L} ()'-]*\bcourt\b[\p{L} ()'-]*$/iu
const KHMER =
  /^(?:សំណុំរឿង|រឿង)?(?:ត្រូវ)?(?:បាន)?(?:បញ្ជូន|ផ្ទេរ|ប្រគល់)(?:សំណុំរឿង|រឿង)?(?:បន្ត)?(?:ទៅ|ជូន|ឱ្យ|ឲ្យ)*\s*(?:សាលាដំបូង|តុលាការ)[\u1780-\u17D3\s()]*$/u
const ABOVE = /appeal|supreme|ឧទ្ធរណ៍|កំពូល/iu
const JUDGED = /convict|acquit|guilty|sentenc|judg|ទោស|សាលក្រម|ពិរុទ្ធ/iu
