import { defineLanguage } from '../../../../src/core/country/index.ts'

/**
 * Vietnamese, for people who read the public pages and have no Khmer. A draft: no native reader has seen it. What is not here is shown in
 * English; figures and their definitions are.
 */
export default defineLanguage({
  tag: 'vi',
  name: 'Tiếng Việt',
  dir: 'ltr',
  digits: '0123456789',
  group: '.',
  months: Array.from({ length: 12 }, (_, i) => `tháng ${i + 1}`),
  shortMonths: Array.from({ length: 12 }, (_, i) => `Th${i + 1}`),
  comma: ', ',
  colon: ': ',
  patterns: {
    day: 'ngày {day} {month} năm {year}',
    namedDay: 'ngày {day} {month} năm {year}',
    month: '{month} năm {year}',
    quarter: 'quý {quarter} năm {year}',
    shortQuarter: 'Q{quarter}',
    aboutYear: 'năm {year}',
    aboutMonth: '{month} năm {year}',
    aboutQuarter: 'quý {quarter} năm {year}',
    about: 'khoảng {when}',
    before: '{when} hoặc trước đó',
    after: '{when} hoặc sau đó',
    between: 'từ {from} đến {to}',
    atLeast: 'ít nhất {n}',
    atMost: 'nhiều nhất {n}',
  },
  isDraft: true,
  words: {
    // On every page.
    Cambodia: 'Campuchia',
    'about, or more': 'khoảng, hoặc hơn',
    'Demo: every person and every figure here is invented': 'Bản thử: mọi người và mọi số liệu ở đây đều là hư cấu',
    'Not invented: its recommendations, which paraphrase a real document ({document}).':
      'Không hư cấu: các khuyến nghị, được diễn đạt lại từ một tài liệu có thật ({document}).',
    'Today in it: {day}.': 'Hôm nay trong đó: {day}.',
    'A later day on a page (released, as known on) is the day on which this demonstration was made: read it as this one.':
      'Một ngày muộn hơn trên trang (công bố, theo những gì đã biết) là ngày bản thử này được làm: hãy đọc nó là ngày này.',
    Notice: 'Thông báo',
    'Go to the page': 'Đến nội dung trang',
    Language: 'Ngôn ngữ',
    Pages: 'Các trang',
    Overview: 'Tổng quan',
    Figures: 'Số liệu',
    Verify: 'Kiểm tra',
    Methods: 'Phương pháp',
    'Explain this screen': 'Giải thích trang này',
    'Log position {n}': 'Vị trí trong nhật ký: {n}',
    Checkpoint: 'Điểm kiểm',
    'People detected, not how many there are.': 'Số người đã được phát hiện, không phải số người thực có.',
    'Back to the first page': 'Về trang đầu',
    'There is nothing here': 'Không có gì ở đây',
    'The address may be mistyped, or what was here is not published.': 'Địa chỉ có thể bị gõ sai, hoặc nội dung ở đây không được công bố.',
    // The first page.
    'Agencies say what they did about each case, and what they owe and have not said. Silence is shown as silence, never as zero.':
      'Các cơ quan cho biết họ đã làm gì trong từng vụ việc, và điều gì họ còn phải báo cáo. Im lặng được ghi là im lặng, không bao giờ là số không.',
    'This installation holds a small invented country. Courts say what they did, and what they owe and have not said. Silence is shown as silence, never as zero.':
      'Bản cài đặt này chứa một đất nước nhỏ hư cấu. Các tòa án cho biết họ đã làm gì, và điều gì họ còn phải báo cáo. Im lặng được ghi là im lặng, không bao giờ là số không.',
    'Choose who to be': 'Chọn bạn là ai',
    'Open the desk': 'Mở bàn làm việc',
    'A national record of trafficking in persons': 'Hồ sơ quốc gia về mua bán người',
    'Each case is recorded once and followed to its end': 'Mỗi vụ việc được ghi một lần và theo dõi đến khi kết thúc',
    'Each name is sealed before it leaves the office': 'Mỗi cái tên được niêm phong trước khi rời văn phòng',
    'Each figure says how complete it is, and can be checked': 'Mỗi số liệu cho biết đầy đủ đến đâu và có thể kiểm tra',
    'Find a figure': 'Tìm số liệu',
    Find: 'Tìm',
    'Newest figures': 'Số liệu mới nhất',
    'What changed': 'Những gì đã thay đổi',
    'For programs': 'Dành cho chương trình',
    'What it will not do': 'Những việc hồ sơ này không làm',
    'Below is the receipt of release {id}. Press Check: it holds where the release stands in the log as two people approved it, and nothing of that was changed since. Its files are the approved ones where their hashes are those of its manifest.':
      'Bên dưới là biên nhận của bản công bố {id}. Bấm Kiểm tra: biên nhận đúng nếu bản công bố nằm trong nhật ký như hai người đã phê duyệt và từ đó không có gì bị thay đổi. Các tệp là tệp đã được phê duyệt nếu mã băm của chúng khớp với bản kê.',
    'Check a receipt': 'Kiểm tra biên nhận',
    Chart: 'Biểu đồ',
    Table: 'Bảng',
    '{title}: shown as': '{title}: hiển thị dưới dạng',
    What: 'Nội dung',
    Figure: 'Số liệu',
    State: 'Trạng thái',
    '{title}. The table after it has the same figures.': '{title}. Bảng tiếp theo có cùng số liệu.',
    'Latest release: {title}': 'Công bố mới nhất: {title}',
    'Tables: {tables}. Cells withheld, because they are small and could point at someone, or would give a small one away: {withheld}.':
      'Số bảng: {tables}. Số ô không công bố, vì chúng nhỏ và có thể chỉ ra một người, hoặc sẽ làm lộ một số nhỏ khác: {withheld}.',
    Attempts: 'Các lần thử',
    'Nothing is withheld in it: there is nothing to work out': 'Không có ô nào bị giữ lại: không có gì để suy ra',
    'Tried in {attacks} ways to work out a withheld number; worked out: {found}':
      'Đã thử {attacks} cách để tính ra một số không công bố; tính ra được: {found}',
    'Worked out means proved. How likely a withheld number is to be small is not measured: whoever knows how such numbers are spread may find it likely.':
      'Tính ra được nghĩa là chứng minh được. Một số không công bố có khả năng nhỏ đến đâu thì không được đo: ai biết các số như vậy phân bố ra sao có thể thấy điều đó là có khả năng.',
    Approved: 'Đã phê duyệt',
    'Invented, as all in this demonstration: none of these bodies signed anything here.':
      'Hư cấu, như mọi thứ trong bản trình diễn này: không cơ quan nào trong số này đã ký gì ở đây.',
    Certificate: 'Chứng nhận',
    'See the figures': 'Xem số liệu',
    'Check it yourself': 'Tự kiểm tra',
    'Nothing has been released yet': 'Chưa có gì được công bố',
    'A figure goes out after its small numbers were withheld, after it was tried to work them out, and after two people approved it.':
      'Một số liệu được công bố sau khi các số nhỏ được giữ lại, sau khi đã thử tính ra chúng, và sau khi hai người phê duyệt.',
    'Be someone for ten minutes': 'Đóng vai một người trong mười phút',
    'The public first page: what this record is, how far it has come, and what was released. Nobody signs in here, and this page cannot look into a record.':
      'Trang công khai đầu tiên: hồ sơ này là gì, đã đến đâu và đã công bố những gì. Không ai đăng nhập ở đây, và trang này không thể nhìn vào hồ sơ của ai.',
    // The receipt.
    'No account. Everything is worked out in this page; nothing is sent.':
      'Không cần tài khoản. Mọi thứ được tính ngay trong trang này; không có gì được gửi đi.',
    Receipt: 'Biên nhận',
    'Paste all of its text, or what a telephone reads in its code.': 'Dán toàn bộ nội dung, hoặc những gì điện thoại đọc được từ mã.',
    Check: 'Kiểm tra',
    'Choose its file or a photograph of its code, or drop it here': 'Chọn tệp hoặc ảnh chụp mã của biên nhận, hoặc thả vào đây',
    'It is in the record, unchanged': 'Nó có trong hồ sơ, không bị thay đổi',
    'This receipt does not hold': 'Biên nhận này không đúng',
    'at least': 'ít nhất',
    about: 'khoảng',
    'Of {n} withheld numbers it was not settled whether replaying the rule tells that they are small; the certificate says so.':
      'Với {n} con số không công bố, chưa xác định được việc chạy lại quy tắc có cho biết chúng nhỏ hay không; chứng nhận có nói điều này.',
    'This does not hold: {step}': 'Điểm này không đúng: {step}',
    'This page answers one question: was something changed after it was signed?':
      'Trang này trả lời một câu hỏi: có gì bị thay đổi sau khi được ký không?',
    'A receipt is the text that an office was given for a return, or the file receipt.tlog-proof of a release. It proves an entry of the log; the release’s entry.json opens that entry, which names the hash of manifest.json, and in that stands the hash (SHA-256) of each table. How to work all of it out without this page stands under “For those who write programs”.':
      'Biên nhận là văn bản mà một văn phòng nhận được cho một báo cáo, hoặc tệp receipt.tlog-proof của một bản công bố. Nó chứng minh một mục trong nhật ký; tệp entry.json của bản công bố mở mục đó, trong đó có mã băm của manifest.json, và trong manifest.json có mã băm (SHA-256) của mỗi bảng. Cách tự tính tất cả mà không cần trang này nằm ở trang dành cho người viết chương trình.',
    'A page that lies could show a false key as well. Ask another for it and compare: an office that hands in here, or one of the outside witnesses. A witness belongs to somebody else than this record; it keeps the newest state and signs that nothing before it was taken away.':
      'Một trang nói dối cũng có thể đưa ra khóa giả. Hãy hỏi người khác và so sánh: một văn phòng gửi báo cáo ở đây, hoặc một nhân chứng bên ngoài. Nhân chứng thuộc về bên khác chứ không phải hồ sơ này; nó giữ trạng thái mới nhất và ký rằng không có gì trước đó bị lấy đi.',
    'Their names and keys': 'Tên và khóa của họ',
    'The program is open (Apache-2.0). Get it from somebody whom you trust and not from this page: it is the package @saksi/verify, and part of the whole program, saksi.':
      'Chương trình là mã mở (Apache-2.0). Hãy lấy nó từ người bạn tin chứ không từ trang này: đó là gói @saksi/verify, và là một phần của cả chương trình saksi.',
    'Two bodies signed these numbers. “Check it yourself” shows whether anybody changed them since.':
      'Hai cơ quan đã ký các số này. “Tự kiểm tra” cho thấy từ đó có ai thay đổi chúng không.',
    'This text is not a receipt': 'Nội dung này không phải là biên nhận',
    'Witnessed by {n}, of the outside witnesses that this address names; saksi verify with --policy takes those that you name.':
      'Được {n} nhân chứng bên ngoài xác nhận, trong số những nhân chứng mà địa chỉ này nêu tên; saksi verify với --policy dùng những nhân chứng do bạn chọn.',
    'Too few outside witnesses have signed this state yet: {n}. Ask the office for the newest receipt, within minutes it has grown.':
      'Chưa đủ nhân chứng bên ngoài ký vào trạng thái này: {n}. Hãy xin cơ quan biên nhận mới nhất; sau vài phút nó sẽ đầy đủ hơn.',
    'Its reference is {reference}. The code is what was checked: on paper the same reference must stand beside it, and what else is printed around it (office, rows, time) was not checked.':
      'Số tham chiếu của nó là {reference}. Phần được kiểm tra là mã: trên giấy, cùng số tham chiếu đó phải đứng cạnh mã, còn những gì khác in quanh mã (cơ quan, số dòng, thời gian) không được kiểm tra.',
    'What this does not say: whether the content is true, or who it is about.':
      'Điều này không cho biết: nội dung có đúng không, hoặc nói về ai.',
    'Without this page:': 'Không dùng trang này:',
    'This page needs its script to check; without it, use the command below.':
      'Trang này cần chạy mã kịch bản để kiểm tra; nếu không có, hãy dùng lệnh bên dưới.',
    'Checked against this log’s key': 'Được kiểm tra bằng khóa của nhật ký này',
    'Here a receipt is checked against the log, in this page and nowhere else. It says that something is on record, unchanged, and since when; never what it says.':
      'Ở đây biên nhận được kiểm tra với nhật ký, ngay trong trang này chứ không ở đâu khác. Nó cho biết rằng một điều đã được ghi lại, không bị thay đổi, và từ khi nào; không bao giờ cho biết nội dung.',
    'The rest is being written: {done} of {of} parts are here, and right as they stand. Load the page again for more; the desks open when all is here.':
      'Phần còn lại đang được ghi: đã có {done} trên {of} phần, và các phần ấy đúng như hiện có. Hãy tải lại trang để xem thêm; các bàn làm việc mở khi mọi thứ đã có.',
    'What was asked, and what was answered: kept by those who ask. No ministry has a part in this record: what one did shows where somebody who asked saw it.':
      'Điều đã được hỏi và điều đã được trả lời: do chính những người hỏi lưu giữ. Không bộ nào tham gia sổ này: việc một bộ đã làm chỉ hiện ra khi người hỏi nhìn thấy.',
    // On a person’s own page (src/web/desk/mine).
    'Public services': 'Dịch vụ công',
    Document: 'Giấy tờ',
    Number: 'Số',
    'Holds until': 'Có hiệu lực đến',
    'Whether this document holds can be checked at the address below, with its number.':
      'Có thể kiểm tra giấy này còn hiệu lực hay không tại địa chỉ dưới đây, bằng số của giấy.',
    'Telephone, day and night': 'Điện thoại, ngày và đêm',
    'Please telephone before anything is decided about its holder.':
      'Xin hãy gọi điện trước khi quyết định bất cứ điều gì về người giữ giấy này.',
    Stamp: 'Con dấu',
    'Name and signature': 'Họ tên và chữ ký',
    'The address as a code': 'Địa chỉ dưới dạng mã',
    'Demonstration: holds nowhere': 'Bản thử: không có hiệu lực ở đâu cả',
    'Check a document': 'Kiểm tra giấy tờ',
    'Whoever holds it need not tell you anything.': 'Người giữ giấy không cần nói gì với bạn.',
    'Number on the document': 'Số trên giấy',
    'No document of this number holds. That says nothing of whoever showed it: a number is soon mistyped, and documents run out.':
      'Không có giấy nào mang số này còn hiệu lực. Điều đó không nói gì về người đưa giấy: số dễ bị gõ nhầm, và giấy có ngày hết hạn.',
    'This document holds until {day}.': 'Giấy này có hiệu lực đến {day}.',
    'Six digits, where its holder has told you': 'Sáu chữ số, nếu người giữ giấy đã cho bạn biết',
    'You may not ask for them: whoever holds it may say no.': 'Bạn không được đòi hỏi: người giữ giấy có thể từ chối.',
    'These are not its digits.': 'Đây không phải các chữ số của giấy này.',
    'Too many wrong digits. Try again in {seconds} seconds.': 'Sai quá nhiều lần. Hãy thử lại sau {seconds} giây.',
    'Whoever told you these digits is under the care of: {body}': 'Người cho bạn biết các chữ số này đang được chăm sóc bởi: {body}',
    'Do not fine, arrest or remove this person before you have spoken with this body. Ask nothing about what happened.':
      'Không phạt tiền, bắt giữ hay trục xuất người này trước khi bạn nói chuyện với cơ quan này. Đừng hỏi gì về chuyện đã xảy ra.',
    'Answered day and night: {line}': 'Có người trả lời ngày đêm: {line}',
    'Its number, answered day and night, stands on the document.': 'Số điện thoại có người trả lời ngày đêm được ghi trên giấy.',
    Information: 'Thông tin',
    'About this page': 'Về trang này',
    'This page keeps nothing on the telephone. But the browser writes in its history that this address was opened, and this page cannot remove that. Open it in a private window, or delete the history afterwards.':
      'Trang này không lưu gì trên điện thoại. Nhưng trình duyệt ghi vào lịch sử rằng địa chỉ này đã được mở, và trang này không xóa được điều đó. Hãy mở trong cửa sổ riêng tư, hoặc xóa lịch sử sau đó.',
    'Whoever owns the Wi-Fi, or pays for this telephone, can see that this address was opened, and not what you read. If the telephone offers to keep what you type, say no. “Leave now” opens an encyclopaedia.':
      'Chủ Wi-Fi hoặc người trả tiền điện thoại này có thể thấy rằng địa chỉ này đã được mở, nhưng không thấy bạn đọc gì. Nếu điện thoại hỏi có lưu những gì bạn gõ không, hãy chọn không. “Rời đi ngay” mở một bách khoa toàn thư.',
    'Second code': 'Mã thứ hai',
    Open: 'Mở',
    'Opening…': 'Đang mở…',
    Notices: 'Thông báo mới',
    'There are no notices for this code just now.': 'Hiện không có thông báo nào cho mã này.',
    'Notices of the week are at the counter, on working days.': 'Thông báo trong tuần có tại quầy, vào ngày làm việc.',
    Back: 'Quay lại',
    'No answer. Look whether there is a line, and try again.': 'Không có trả lời. Hãy xem có mạng không, rồi thử lại.',
    'Leave now': 'Rời đi ngay',
    'Tell the oversight body something, without a name': 'Cho cơ quan giám sát biết một điều, không cần nêu tên',
    'Closed. Nothing is kept here.': 'Đã đóng. Không có gì được lưu ở đây.',
    'Where it stands': 'Đã đến đâu',
    'Somebody listened to you': 'Đã có người lắng nghe bạn',
    'A decision': 'Một quyết định',
    Help: 'Sự giúp đỡ',
    'Afterwards: how you are': 'Sau đó: bạn thế nào',
    yes: 'có',
    'not yet': 'chưa',
    'a first one is made; the last one not yet': 'đã có quyết định đầu; quyết định cuối thì chưa',
    'we are looking; ask us any day': 'chúng tôi đang tìm; bạn có thể hỏi bất cứ ngày nào',
    later: 'sau này',
    no: 'không',
    'What is promised to you': 'Điều đã hứa với bạn',
    'No promise is open just now. You can ask for more.': 'Hiện không còn lời hứa nào đang chờ. Bạn có thể xin thêm.',
    'Whoever gave you this code answers for it and knows by when. Ask on any day; asking takes nothing from you. No month stands here, so that nobody else reads one.':
      'Người đưa mã này cho bạn chịu trách nhiệm và biết khi nào. Bạn có thể hỏi bất cứ ngày nào; hỏi không làm bạn mất gì. Ở đây không ghi tháng để không ai khác đọc được.',
    Support: 'Hỗ trợ',
    'An answer of another office': 'Trả lời của một cơ quan khác',
    'That somebody asks how you are': 'Có người hỏi thăm bạn',
    'late: you may ask why': 'trễ: bạn có thể hỏi tại sao',
    'What you agreed to': 'Điều bạn đã đồng ý',
    'No yes or no of yours is written down here yet.': 'Ở đây chưa ghi câu trả lời có hay không nào của bạn.',
    'To be helped': 'Được giúp đỡ',
    'That another office is asked for help': 'Nhờ một cơ quan khác giúp đỡ',
    'To be counted, without a name': 'Được tính vào số liệu, không có tên',
    'To be part of a study, without a name': 'Tham gia một nghiên cứu, không có tên',
    'Who looked at your name': 'Ai đã xem tên của bạn',
    'Offices that help are listed, after 30 days. Others may have looked; they are not shown here.':
      'Chỉ những cơ quan giúp đỡ được nêu, sau 30 ngày. Nơi khác có thể đã xem; họ không được hiện ở đây.',
    'An office that helps you may open your name to help you, without asking you each time. Each time it has to say why, and that is written down: an office that checks this, and is of no ministry, can read it.':
      'Cơ quan giúp bạn có thể mở tên của bạn để giúp bạn mà không hỏi mỗi lần. Mỗi lần họ phải nói lý do, và điều đó được ghi lại: một cơ quan giám sát không thuộc bộ nào có thể đọc.',
    'Is this wrong? Tell the office that checks this, without a name': 'Điều này sai? Hãy cho cơ quan giám sát biết, không cần nêu tên',
    'Ministry of Social Affairs, Veterans and Youth Rehabilitation': 'Bộ Xã hội, Cựu chiến binh và Phục hồi Thanh niên',
    'NGO coalition (invented)': 'Liên minh các tổ chức phi chính phủ (hư cấu)',
    'Nobody that is told yet.': 'Chưa có ai được nêu.',
    'It could not be asked now. Try later, or ask whoever helps you.':
      'Hiện không hỏi được. Hãy thử lại sau, hoặc hỏi người đang giúp bạn.',
    'Stop sharing': 'Ngừng chia sẻ',
    'From then on no other office opens what this office keeps of your name, whatever you agreed to before, except where a life is in danger, and that is written down. What another office keeps of you itself you stop there. Help goes on as it is, and nobody may ask you why.':
      'Từ lúc đó không cơ quan nào khác mở tên của bạn mà cơ quan này giữ, dù trước đây bạn đã đồng ý điều gì; chỉ khi tính mạng gặp nguy hiểm, và việc đó được ghi lại. Những gì cơ quan khác tự giữ về bạn thì bạn yêu cầu ngừng ở đó. Sự giúp đỡ vẫn tiếp tục như cũ, và không ai được hỏi bạn tại sao.',
    'This does not take back what was asked of another place for you, without your name: that stays asked. To end it too, tell whoever helps you. Before another place is asked, you are asked again, and may say no.':
      'Việc này không rút lại điều đã nhờ một nơi khác giúp bạn mà không nêu tên bạn: lời nhờ đó vẫn còn. Để chấm dứt cả điều đó, hãy nói với người đang giúp bạn. Trước khi nhờ một nơi khác nữa, bạn được hỏi lại và có thể nói không.',
    'Stop sharing now': 'Ngừng chia sẻ ngay',
    'Yes, stop': 'Có, ngừng',
    'Not now': 'Để sau',
    'Stopping…': 'Đang ngừng…',
    'Sharing is stopped. From now on no other office opens your name that this office keeps, whatever stands above as agreed to.':
      'Đã ngừng chia sẻ. Từ nay không cơ quan nào khác mở tên của bạn mà cơ quan này giữ, dù ở trên ghi là đã đồng ý.',
    'Still possible: this office itself, to help you, and where a life is in danger; each is written down. Your help goes on: no bed, no money, no visit ends by it. Nobody is angry, and nobody may ask you why. To begin again, tell whoever helps you.':
      'Vẫn có thể: chính cơ quan này, để giúp bạn, và khi tính mạng gặp nguy hiểm; mỗi lần đều được ghi lại. Bạn vẫn được giúp: không mất chỗ ở, tiền hay lần thăm nào vì điều này. Không ai giận, và không ai được hỏi bạn tại sao. Để bắt đầu lại, hãy nói với người đang giúp bạn.',
    'It is stopped at {n} of {of} places where names are kept. Press again for the others. Help goes on as it is.':
      'Đã ngừng ở {n} trên {of} nơi giữ tên. Hãy nhấn lại cho những nơi còn lại. Sự giúp đỡ vẫn tiếp tục như cũ.',
    'It did not arrive. Press again, or tell whoever helps you: they can stop it for you.':
      'Chưa gửi đến được. Hãy nhấn lại, hoặc nói với người đang giúp bạn: họ có thể ngừng thay bạn.',
    'To stop sharing, tell whoever helps you.': 'Để ngừng chia sẻ, hãy nói với người đang giúp bạn.',
    'Not everything stands here: no place, no person, no day. For that, ask whoever helps you.':
      'Không phải mọi điều đều ở đây: không có nơi chốn, không có người, không có ngày. Về những điều đó, hãy hỏi người đang giúp bạn.',
    'Nobody whose own language this is has read this page over yet. If something in it seems wrong, ask whoever gave you the code.':
      'Chưa có ai nói tiếng này từ nhỏ đọc lại trang này. Nếu có điều gì có vẻ sai, hãy hỏi người đã đưa mã cho bạn.',
    'Afterwards, or when the code is lost, ask where you were given it: you can be given another. Say: I have a question about my code. Nothing else ends with it.':
      'Sau đó, hoặc khi mất mã, hãy hỏi ở nơi đã đưa mã cho bạn: bạn có thể nhận mã khác. Hãy nói: Tôi có câu hỏi về mã của tôi. Không có gì khác chấm dứt cùng với nó.',
    'By telephone: {number}': 'Qua điện thoại: {number}',
    'This page opens until {day}.': 'Trang này mở được đến {day}.',
    Demonstration: 'Bản thử',
    // The page on which a note is left.
    'A note, without a name': 'Một lời nhắn, không cần nêu tên',
    'Nobody whose own language this is has read this page over yet: something in it may be said wrongly.':
      'Chưa có ai nói tiếng này từ nhỏ đọc lại trang này: có thể có điều nói chưa đúng.',
    'It is sealed in this window and read by the oversight body alone, which belongs to no ministry. Nobody asks who you are, and no address is kept. Who runs the machine cannot read it; that a note came, and when, he can find out.':
      'Lời nhắn được niêm phong ngay trong cửa sổ này và chỉ cơ quan giám sát đọc được; cơ quan đó không thuộc bộ nào. Không ai hỏi bạn là ai và không lưu địa chỉ nào. Người vận hành máy không đọc được; nhưng người đó có thể biết là có một lời nhắn đến, và khi nào.',
    'What it cannot hide: whoever runs your line sees that this address was opened, and when. At work, or where a line is in your name, write from another one. Words may tell who wrote them: what you alone could know.':
      'Điều trang này không giấu được: người quản lý đường mạng của bạn thấy rằng địa chỉ này đã được mở, và khi nào. Nếu bạn ở chỗ làm, hoặc đường mạng đứng tên bạn, hãy viết từ nơi khác. Lời lẽ có thể cho biết ai viết: những điều chỉ mình bạn biết.',
    'The body’s key: {code}. Where its poster shows another, write nothing here.':
      'Khóa của cơ quan: {code}. Nếu áp phích của cơ quan ghi khóa khác, đừng viết gì ở đây.',
    'Somebody in danger now: call the hotline. A note is read in days.':
      'Có người đang gặp nguy hiểm: hãy gọi đường dây nóng. Lời nhắn phải vài ngày mới được đọc.',
    'What happened, where, when, and who did it': 'Chuyện gì đã xảy ra, ở đâu, khi nào, và ai làm',
    'Room left: {n} %': 'Còn chỗ: {n} %',
    'It is {n} % too long. Send it as two notes, with the same code.': 'Dài quá {n} %. Hãy gửi thành hai lời nhắn, với cùng một mã.',
    'Your code from before, where there is one': 'Mã của bạn từ trước, nếu có',
    'That is no code. Look at each sign again, or leave it empty.': 'Đây không phải là mã. Hãy xem lại từng ký tự, hoặc để trống.',
    'Seal it': 'Niêm phong',
    'Keep this code first. Nothing is handed in yet.': 'Trước hết hãy giữ mã này. Chưa có gì được gửi.',
    'Nothing is handed in. The window emptied itself, and shows the code no more. Hand the note in if you have all of the code; else go back, and write it again.':
      'Chưa có gì được gửi. Cửa sổ đã tự xóa và không hiện mã nữa. Nếu bạn có đủ mã, hãy gửi lời nhắn; nếu không, hãy quay lại và viết lại.',
    'I have it: hand the note in': 'Tôi đã có mã: gửi lời nhắn',
    'Hand it in again': 'Gửi lại',
    'Being handed in…': 'Đang gửi…',
    'The window works for its place in the line: less than a minute as a rule, and an hour or more while somebody floods the door. Where nobody touches it, it empties what it shows, and works on. Do not close it, and leave this page in front.':
      'Cửa sổ đang làm việc để được đến lượt: thường chưa đến một phút, và một giờ hoặc lâu hơn khi có người gửi dồn dập để cản trở. Nếu không ai chạm vào, cửa sổ xóa những gì đang hiện và vẫn làm việc tiếp. Đừng đóng lại, và hãy để trang này ở phía trước.',
    'It is handed in. Whether it is on record you see by an answer of the body, and by nothing here.':
      'Đã gửi. Chỉ câu trả lời của cơ quan mới cho thấy lời nhắn đã được ghi lại; ở đây không có gì cho thấy điều đó.',
    'No answer came, so it may not be handed in. Handed in again, nothing is said twice.':
      'Không có trả lời, nên có thể lời nhắn chưa được gửi. Nếu gửi lại, không có gì bị nói hai lần.',
    'It is not handed in: no more is taken now. Try again in some hours.': 'Chưa gửi được: hiện không nhận thêm. Hãy thử lại sau vài giờ.',
    'It is not handed in: the body may have a new key. Go back and copy your words, open this page anew, and compare its key with the poster.':
      'Chưa gửi được: cơ quan có thể có khóa mới. Hãy quay lại và chép lời của bạn, mở lại trang này, và so khóa với áp phích.',
    'Your code': 'Mã của bạn',
    'With it you read an answer here, and write again. Nobody else has it, and nobody can find it again for you. Whoever finds it learns that you wrote: learn it by heart, or hide it. This window empties itself when nobody touches it for three minutes.':
      'Với mã này bạn đọc câu trả lời ở đây và viết tiếp. Không ai khác có mã, và không ai tìm lại được cho bạn. Ai thấy mã sẽ biết rằng bạn đã viết: hãy học thuộc, hoặc giấu đi. Cửa sổ này tự xóa khi không ai chạm vào trong ba phút.',
    'Another note': 'Một lời nhắn khác',
    'Answers stand here for some weeks. Everybody fetches the same, whoever asks, and a code opens its own alone.':
      'Câu trả lời ở đây trong vài tuần. Ai hỏi cũng lấy về cùng một thứ, và mỗi mã chỉ mở câu trả lời của mình.',
    'Look for an answer': 'Tìm câu trả lời',
    'Looking…': 'Đang tìm…',
    Answered: 'Đã trả lời',
    'No answer for this code now. That a sign is wrong looks the same: compare each.':
      'Hiện chưa có câu trả lời cho mã này. Nếu có ký tự sai thì cũng thấy như vậy: hãy so từng ký tự.',
    'No note can be left here yet: the body’s key is not known to this page.':
      'Ở đây chưa thể để lại lời nhắn: trang này chưa biết khóa của cơ quan.',
    // The page where a worker complains.
    Form: 'Biểu mẫu',
    'Demonstration: nobody reads this': 'Bản thử: không ai đọc điều này',
    'Complain about fees, papers or wages': 'Khiếu nại về phí, giấy tờ hoặc tiền lương',
    'You need no name and no account, and we keep no address. Nobody but the body that you choose below can read what you write. Whoever gives you the internet, your employer’s too, can see that this page was opened, and not what you wrote.':
      'Bạn không cần tên và không cần tài khoản, và chúng tôi không giữ địa chỉ. Chỉ cơ quan mà bạn chọn dưới đây đọc được những gì bạn viết. Người cung cấp mạng cho bạn, kể cả chủ của bạn, thấy trang này đã được mở, nhưng không thấy bạn viết gì.',
    'Is this telephone somebody else’s? Its list of visited pages will show this address. Open a private window first, and close it when you are done; do not keep the code on it.':
      'Điện thoại này là của người khác? Danh sách các trang đã xem sẽ hiện địa chỉ này. Hãy mở cửa sổ riêng tư trước, đóng lại khi xong, và đừng giữ mã trên máy.',
    'Are you in danger now? Do not wait for this page: it is not read at once.':
      'Bạn đang gặp nguy hiểm? Đừng chờ trang này: nó không được đọc ngay.',
    'What happens next: somebody of the body that you choose reads it, not at once and on no fixed day. They cannot write to you. Come back with your code after a week, and see here whether somebody looks at it, whether something was done, or nothing.':
      'Tiếp theo: một người của cơ quan mà bạn chọn sẽ đọc, không phải ngay và không có ngày định trước. Họ không thể viết cho bạn. Hãy quay lại với mã của bạn sau một tuần và xem tại đây có ai đang xem, đã làm gì, hay không có gì.',
    'Two years after they decide, what you wrote is destroyed.': 'Hai năm sau khi họ quyết định, những gì bạn viết sẽ bị hủy.',
    'As much as you want, or nothing. A name, a small place, a day, or work that few people have can tell the reader who you are: leave out what they should not know.':
      'Viết bao nhiêu tùy bạn, hoặc không viết. Một cái tên, một nơi nhỏ, một ngày, hay công việc ít người làm có thể cho người đọc biết bạn là ai: hãy bỏ những gì bạn không muốn họ biết.',
    'Nobody takes complaints here yet.': 'Ở đây chưa có ai nhận khiếu nại.',
    'Who is to read it': 'Ai sẽ đọc',
    'What is it about': 'Về việc gì',
    Against: 'Khiếu nại ai',
    'Country of work': 'Nước làm việc',
    Province: 'Tỉnh',
    'How much did you pay, in riel': 'Bạn đã trả bao nhiêu, tính bằng riel',
    'What happened, and with whom': 'Chuyện gì đã xảy ra, và với ai',
    'As much as you want, or nothing.': 'Viết bao nhiêu tùy bạn, hoặc không viết gì.',
    'I do not say': 'Tôi không nói',
    'Hand it in': 'Gửi',
    'Choose who is to read it.': 'Hãy chọn ai sẽ đọc.',
    'Choose at least one.': 'Hãy chọn ít nhất một mục.',
    'Write the amount in riel, as a whole number, or leave it empty.': 'Hãy viết số tiền bằng riel, là số nguyên, hoặc để trống.',
    'This is too long. Say it in fewer words.': 'Quá dài. Hãy viết ngắn hơn.',
    'Too many people write at once. Try again in an hour. Nothing of it was kept.':
      'Quá nhiều người viết cùng lúc. Hãy thử lại sau một giờ. Không có gì được lưu.',
    'It is handed in. This is your code:': 'Đã gửi. Đây là mã của bạn:',
    'Learn it, or hide it well. With it you read here what became of it. It is shown this once.':
      'Hãy nhớ mã, hoặc giấu thật kỹ. Với mã này bạn đọc ở đây kết quả ra sao. Mã chỉ hiện một lần này.',
    'Come back with a code': 'Quay lại bằng mã',
    Code: 'Mã',
    Look: 'Xem',
    'Nothing stands under this code.': 'Không có gì dưới mã này.',
    'It is there. Nobody has answered yet.': 'Đã có ở đó. Chưa có ai trả lời.',
    'Somebody is looking at it.': 'Có người đang xem.',
    'Something was done about it.': 'Đã có biện pháp.',
    'It was read, and nothing was done about it. You can leave another, or ask the other body.':
      'Đã được đọc, và không có biện pháp nào. Bạn có thể gửi một khiếu nại khác, hoặc hỏi cơ quan kia.',
  },
})
