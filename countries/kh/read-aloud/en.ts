import { defineReadAloud } from '../../../src/core/country/read-aloud.ts'

export default defineReadAloud({
  tag: 'en',
  name: 'English',
  dir: 'ltr',
  isDraft: false,
  before: [
    'I will ask you a few things, one at a time. You can say no to each of them.',
    'If you say no, you still get help: a bed, food, a doctor, a lawyer. Nothing is taken from you. Some help, such as money, needs a paper: we say which, first.',
    'You can stop whenever you like. You can change your mind on any day, and you need not say why. Something about you may be written down already: ask us what.',
  ],
  purposes: {
    service:
      'May we write down what you need, so that we can help you? The people who work with you here see it. We do not give it to the police unless you say yes, a life is in danger, or the law obliges us, as when a judge orders it or a child is hurt.',
    referral:
      'If another place can help you better, may we tell them what they need to know, so that you do not have to tell it again? We name the place first.',
    statistics: 'May we count that a person like you was helped? Nobody learns your name or where you come from by it.',
    research:
      'May people who study how to help others read what was written about you, without your name? You get nothing for it, and lose nothing without it.',
    justice:
      'May we tell the police or the court what you have told us, so that whoever hurt you can be tried? You can have help without it. If we ask, we ask you again each time.',
    repatriation_partner:
      'If you want to go home, may we tell a group in your country that you are coming, so that somebody meets you? We do not tell your embassy unless you say so.',
  },
  short: {
    service: 'We may write down what you need',
    referral: 'We may ask another place for help, and name it first',
    statistics: 'We may count that somebody was helped',
    research: 'People who study may read it, without your name',
    justice: 'We may tell the police or the court',
    repatriation_partner: 'We may tell a group in your country that you are coming',
  },
  anyway: 'If you say no, we help you all the same.',
  after:
    'If you change your mind, tell any of us, or let somebody whom you named to us tell us. From then on no other office is given it, unless a life is in danger or the law obliges us; what somebody has read before, they know. Your help goes on.',
  yes: 'Yes',
  no: 'No',
})
