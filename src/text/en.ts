import type { Texts } from './fi.ts'

/** Everything the bot itself says, in plain English. */
export const en = {
  name: 'Kumppanineuvo',
  disclaimer:
    'Kumppanineuvo is an automated adviser, not an official Kela service. The information is general advice. It does not settle an individual client’s case.',

  time: {
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    clock: (hour, minutes) => `${hour}:${minutes}`,
    hours: (days, times) => `${days} ${times}`,
    open: closes => `Open now, closes at ${closes}.`,
    closed: (day, opens) => `Closed now. Opens ${day} at ${opens}.`,
    today: 'today',
    tomorrow: 'tomorrow',
    onDay: day => `on ${day}`
  },

  source: {
    label: 'Source',
    meeting: date => `Partner meeting ${date}`,
    slide: number => `slide ${number}`,
    slides: numbers => `slides ${numbers}`
  },

  notes: {
    label: 'Note',
    expired: afterwards => `This information is no longer valid. ${afterwards}`,
    old: date =>
      `This information was given on ${date}, more than a year ago. Check the matter before you act.`,
    unofficialTranslation: 'This is an unofficial translation. The original answer is in Finnish.',
    finnishOnly: 'The answer is available in Finnish only.'
  },

  contact: {
    email: 'E-mail',
    phone: 'Phone',
    hours: 'Service hours',
    rules: 'Please remember',
    showRules: 'Show or hide the contact instructions',
    reasons: {
      clientCase: 'Here you can ask about an individual client’s case.',
      general: 'Here you can ask about a matter that has no channel of its own.'
    },
    writeEmail: 'Send a message (opens in your e-mail application)',
    call: 'Call (opens in your phone application)'
  },

  link: label => `${label} (opens in a browser)`,

  ask: {
    yourQuestion: 'Your question',
    quoted: question => `“${question}”`,
    label: 'New question',
    placeholder: 'Write a question without personal data',
    missing: 'Write a question first.',
    send: 'Ask'
  },

  answer: {
    didItHelp: 'Did this help?',
    yes: 'Yes',
    no: 'No',
    yesTooltip: 'Yes, the answer helped',
    noTooltip: 'No, the answer did not help',
    others: 'More on the same subject:',
    showOther: number => `Show or hide answer ${number}`,
    moreHelp: 'If you need more advice, contact Kela:'
  },

  suggestions: {
    title: 'Did you mean one of these?',
    lead: 'I am not sure what you are asking. Choose the subject that is closest to your question.',
    show: number => `Show answer ${number}`,
    none: 'None of these',
    otherwise: 'You can also ask Kela directly:'
  },

  route: {
    title: 'I did not find an answer',
    lead: 'The material of the partner meetings has no certain answer to your question. Please ask Kela. Here are the right contacts.',
    clientTitle: 'I cannot give advice in an individual client’s case',
    clientLead:
      'Your question seems to be about an individual client. An automated adviser does not answer it. Please contact Kela. Do not write any client data in this conversation.'
  },

  lookedUp: {
    title: 'Kela’s contact details',
    lead: 'You are looking for a contact. First check what it is meant for.'
  },

  privacy: {
    title: 'Your message had a personal identity code in it',
    happened:
      'I masked the personal identity code at once. I did not search for an answer. I did not save your message.',
    remove:
      'Delete your message from this conversation. Otherwise other participants may see the personal identity code.',
    safeWays: 'Safe ways to ask about a client’s case:',
    again: 'You can ask general questions here when you leave out client data.'
  },

  offTopic: {
    title: 'I give advice on the subjects of the partner meetings',
    lead: 'Thank you for your message. I did not find a question in it that I can answer. I answer questions from Kela’s rehabilitation service providers.',
    forward: 'Try asking one thing at a time in your own words. You can also contact Kela.',
    help: 'Show help'
  },

  greeting: {
    title: 'Hello! I am Kumppanineuvo',
    lead: 'I am an automated adviser. I tell you how service providers’ questions have been answered in Kela’s partner meetings.',
    invite: 'Write your question or choose an example.'
  },

  welcome: {
    personal: 'Write your question in this conversation. Write **help** when you need help.',
    groupChat:
      'Write @Kumppanineuvo and then your question. Everyone in the conversation sees the question and the answer.',
    team: 'Write @Kumppanineuvo in the channel and then your question. All members of the channel see the question and the answer.'
  },

  help: {
    title: 'How to use Kumppanineuvo',
    can: [
      'I tell you what has been answered in Kela’s partner meetings. I always show the source.',
      'I find the right e-mail address or phone number at Kela for your matter.',
      'I answer in Finnish, Swedish and English.'
    ],
    limitsTitle: 'Please remember',
    limits: [
      'I am an automated adviser, not a person. I am not an official Kela service.',
      'I give general advice only. I do not answer questions about an individual client’s case.',
      'Do not write names, personal identity codes or other client data.',
      'If I do not know the answer, I tell you whom to ask at Kela.'
    ],
    howTo:
      'Write one question at a time in your own words. In a group, first write @Kumppanineuvo. Write **help** when you want to see this again.',
    examplesTitle: 'Try an example',
    examples: [
      'Can an assistant join as family?',
      'Can rehabilitation be remote?',
      'What is the authority line number?'
    ]
  },

  youAreWelcome: {
    title: 'You are welcome',
    lead: 'You can ask more at any time.'
  },

  thanks: {
    title: 'Thank you for your feedback',
    lead: 'We are glad that the answer helped. You can ask more at any time.'
  },

  error: {
    title: 'The question could not be answered',
    lead: 'The service has a technical problem. Please try again in a moment.',
    reference: id => `If the problem continues, give Kela this reference number: ${id}`,
    contacts: 'You can also ask Kela directly:'
  }
} satisfies Texts
