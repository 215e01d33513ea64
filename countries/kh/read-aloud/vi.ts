import { defineReadAloud } from '../../../src/core/country/read-aloud.ts'

/** A draft: no native reader has seen it. */
export default defineReadAloud({
  tag: 'vi',
  name: 'Tiếng Việt',
  dir: 'ltr',
  isDraft: true,
  before: [
    'Tôi sẽ hỏi bạn vài điều, từng điều một. Với mỗi điều bạn có thể nói không.',
    'Nếu bạn nói không, bạn vẫn được giúp: chỗ ngủ, thức ăn, bác sĩ, luật sư. Không có gì bị lấy đi của bạn. Một số giúp đỡ, như tiền, cần giấy tờ: chúng tôi nói trước là loại nào.',
    'Bạn có thể dừng bất cứ lúc nào. Bạn có thể đổi ý vào bất cứ ngày nào và không cần nói lý do. Có thể đã có điều gì được ghi về bạn: hãy hỏi chúng tôi.',
  ],
  purposes: {
    service:
      'Chúng tôi có thể ghi lại điều bạn cần để giúp bạn không? Những người làm việc với bạn ở đây sẽ thấy. Chúng tôi không đưa cho cảnh sát, trừ khi bạn đồng ý, có tính mạng gặp nguy hiểm, hoặc pháp luật bắt buộc, như khi thẩm phán ra lệnh hay một đứa trẻ bị hại.',
    referral:
      'Nếu nơi khác giúp bạn tốt hơn, chúng tôi có thể cho họ biết điều họ cần để bạn không phải kể lại không? Chúng tôi nói tên nơi đó trước.',
    statistics: 'Chúng tôi có thể đếm rằng một người như bạn đã được giúp không? Qua đó không ai biết tên bạn hay bạn từ đâu đến.',
    research:
      'Những người nghiên cứu cách giúp người khác có thể đọc điều đã ghi về bạn, không có tên bạn, được không? Bạn không được gì từ việc đó và cũng không mất gì nếu không đồng ý.',
    justice:
      'Chúng tôi có thể nói với cảnh sát hoặc tòa án điều bạn đã kể, để người đã làm hại bạn bị xét xử không? Không có việc đó bạn vẫn được giúp. Nếu cần, mỗi lần chúng tôi sẽ hỏi lại bạn.',
    repatriation_partner:
      'Nếu bạn muốn về nhà, chúng tôi có thể báo cho một nhóm ở nước bạn rằng bạn sẽ về, để có người đón bạn không? Chúng tôi không báo cho đại sứ quán trừ khi bạn nói vậy.',
  },
  short: {
    service: 'Chúng tôi có thể ghi lại điều bạn cần',
    referral: 'Chúng tôi có thể nhờ nơi khác giúp, và nói tên nơi đó trước',
    statistics: 'Chúng tôi có thể đếm rằng một người đã được giúp',
    research: 'Người nghiên cứu có thể đọc, không có tên bạn',
    justice: 'Chúng tôi có thể nói với cảnh sát hoặc tòa án',
    repatriation_partner: 'Chúng tôi có thể báo cho một nhóm ở nước bạn rằng bạn sẽ về',
  },
  anyway: 'Nếu bạn nói không, chúng tôi vẫn giúp bạn như vậy.',
  after:
    'Nếu bạn đổi ý, hãy nói với bất kỳ ai trong chúng tôi, hoặc nhờ người mà bạn đã nêu tên với chúng tôi nói. Từ lúc đó không cơ quan nào khác được đưa cho nữa, trừ khi có tính mạng gặp nguy hiểm hoặc pháp luật bắt buộc; điều người ta đã đọc trước đó thì họ đã biết. Bạn vẫn được giúp.',
  yes: 'Có',
  no: 'Không',
})
