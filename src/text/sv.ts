import type { Texts } from './fi.ts'

/** Everything the bot itself says, in the Swedish of Finland. */
export const sv = {
  name: 'Kumppanineuvo',
  disclaimer:
    'Kumppanineuvo är en automatisk rådgivare och inte en officiell FPA-tjänst. Informationen är allmän rådgivning. Den avgör inte en enskild klients ärende.',

  time: {
    days: { mon: 'må', tue: 'ti', wed: 'ons', thu: 'to', fri: 'fre', sat: 'lö', sun: 'sö' },
    clock: (hour, minutes) => (minutes === '00' ? `${hour}` : `${hour}.${minutes}`),
    hours: (days, times) => `${days} kl. ${times}`,
    open: closes => `Öppet nu, stänger kl. ${closes}.`,
    closed: (day, opens) => `Stängt nu. Öppnar ${day} kl. ${opens}.`,
    today: 'i dag',
    tomorrow: 'i morgon',
    onDay: day => day
  },

  source: {
    label: 'Källa',
    meeting: date => `Partnermöte ${date}`,
    slide: number => `bild ${number}`,
    slides: numbers => `bilderna ${numbers}`
  },

  notes: {
    label: 'Observera',
    expired: afterwards => `Informationen gäller inte längre. ${afterwards}`,
    old: date => `Informationen gavs ${date}, för över ett år sedan. Kontrollera saken innan du agerar.`,
    unofficialTranslation: 'Översättningen är inofficiell. Det ursprungliga svaret är på finska.',
    finnishOnly: 'Svaret finns bara på finska.'
  },

  contact: {
    email: 'E-post',
    phone: 'Telefon',
    hours: 'Servicetid',
    rules: 'Kom ihåg',
    showRules: 'Visa eller dölj anvisningarna för kontakt',
    reasons: {
      clientCase: 'Här kan du fråga om en enskild klients ärende.',
      general: 'Här kan du fråga om ett ärende som inte har någon egen kanal.'
    },
    writeEmail: 'Skicka ett meddelande (öppnas i e-postprogrammet)',
    call: 'Ring (öppnas i telefonappen)'
  },

  link: label => `${label} (öppnas i webbläsaren)`,

  ask: {
    yourQuestion: 'Din fråga',
    quoted: question => `”${question}”`,
    label: 'Ny fråga',
    placeholder: 'Skriv en fråga utan personuppgifter',
    missing: 'Skriv först en fråga.',
    send: 'Fråga'
  },

  answer: {
    didItHelp: 'Hade du nytta av svaret?',
    yes: 'Ja',
    no: 'Nej',
    yesTooltip: 'Ja, jag hade nytta av svaret',
    noTooltip: 'Nej, jag hade inte nytta av svaret',
    others: 'Mer om samma ämne:',
    showOther: number => `Visa eller dölj svar ${number}`,
    moreHelp: 'Kontakta FPA om du behöver mer råd:'
  },

  suggestions: {
    title: 'Menade du något av dessa?',
    lead: 'Jag är inte säker på vad du frågar om. Välj det ämne som är närmast din fråga.',
    show: number => `Visa svar ${number}`,
    none: 'Inget av dessa',
    otherwise: 'Du kan också fråga FPA direkt:'
  },

  route: {
    title: 'Jag hittade inget svar',
    lead: 'I materialet från partnermötena finns inget säkert svar på din fråga. Fråga FPA. Här är lämpliga kontaktuppgifter.',
    clientTitle: 'Jag kan inte ge råd i en enskild klients ärende',
    clientLead:
      'Din fråga verkar gälla en enskild klient. En automatisk rådgivare svarar inte på den. Kontakta FPA. Skriv inte klientens uppgifter i den här konversationen.'
  },

  lookedUp: {
    title: 'FPA:s kontaktuppgifter',
    lead: 'Du söker kontaktuppgifter. Kontrollera först vilka ärenden de är avsedda för.'
  },

  privacy: {
    title: 'Ditt meddelande innehöll en personbeteckning',
    happened: 'Jag dolde personbeteckningen genast. Jag sökte inget svar. Jag sparade inte ditt meddelande.',
    remove:
      'Ta bort ditt meddelande från den här konversationen. Annars kan andra deltagare se personbeteckningen.',
    safeWays: 'Så här kan du tryggt fråga om en klients ärende:',
    again: 'Du kan ställa allmänna frågor här om du lämnar bort klientens uppgifter.'
  },

  offTopic: {
    title: 'Jag ger råd om partnermötenas ämnen',
    lead: 'Tack för ditt meddelande. Jag hittade ingen fråga som jag kan svara på. Jag svarar på frågor från serviceproducenter inom FPA:s rehabilitering.',
    forward: 'Försök fråga om en sak i taget med egna ord. Du kan också kontakta FPA.',
    help: 'Visa anvisningen'
  },

  greeting: {
    title: 'Hej! Jag är Kumppanineuvo',
    lead: 'Jag är en automatisk rådgivare. Jag berättar hur serviceproducenternas frågor har besvarats på FPA:s partnermöten.',
    invite: 'Skriv din fråga eller välj ett exempel.'
  },

  welcome: {
    personal: 'Skriv din fråga i den här konversationen. Skriv **hjälp** när du behöver anvisningen.',
    groupChat:
      'Skriv @Kumppanineuvo och därefter din fråga. Alla deltagare i konversationen ser frågan och svaret.',
    team: 'Skriv @Kumppanineuvo i kanalen och därefter din fråga. Alla medlemmar i kanalen ser frågan och svaret.'
  },

  help: {
    title: 'Så här använder du Kumppanineuvo',
    can: [
      'Jag berättar vad som har svarats på FPA:s partnermöten. Jag visar alltid källan.',
      'Jag söker rätt e-postadress eller telefonnummer till FPA för ditt ärende.',
      'Jag svarar på finska, svenska och engelska.'
    ],
    limitsTitle: 'Kom ihåg detta',
    limits: [
      'Jag är en automatisk rådgivare, inte en människa. Jag är inte en officiell FPA-tjänst.',
      'Jag ger bara allmän rådgivning. Jag svarar inte i en enskild klients ärende.',
      'Skriv inte namn, personbeteckningar eller andra uppgifter om en klient.',
      'Om jag inte vet svaret berättar jag vem på FPA du kan fråga.'
    ],
    howTo:
      'Skriv en fråga i taget med egna ord. I en grupp ska du först skriva @Kumppanineuvo. Skriv **hjälp** när du vill se den här anvisningen.',
    examplesTitle: 'Prova ett exempel',
    examples: [
      'Kan assistenten vara närstående?',
      'Är distansrehabilitering möjlig?',
      'Vad är myndighetslinjens nummer?'
    ]
  },

  youAreWelcome: {
    title: 'Varsågod',
    lead: 'Du kan fråga mer när som helst.'
  },

  thanks: {
    title: 'Tack för din respons',
    lead: 'Bra att du hade nytta av svaret. Du kan fråga mer när som helst.'
  },

  error: {
    title: 'Det gick inte att svara',
    lead: 'Tjänsten har ett tekniskt fel. Försök igen om en stund.',
    reference: id => `Om felet kvarstår, uppge det här referensnumret för FPA: ${id}`,
    contacts: 'Du kan också fråga FPA direkt:'
  }
} satisfies Texts
