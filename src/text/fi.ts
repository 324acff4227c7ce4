import type { Weekday } from '../domain/contact.ts'

/**
 * Everything the bot itself says, in Finnish: the source. The other languages say the same, key by key.
 * Plain official language (selkeä virkakieli): one instruction a sentence, no humour, no exclamations but a greeting's.
 */
export const fi = {
  name: 'Kumppanineuvo',
  disclaimer:
    'Kumppanineuvo on automaattinen neuvoja, ei Kelan virallinen palvelu. Tieto on yleistä neuvontaa. Se ei ratkaise yksittäisen asiakkaan asiaa.',

  time: {
    days: { mon: 'ma', tue: 'ti', wed: 'ke', thu: 'to', fri: 'pe', sat: 'la', sun: 'su' } satisfies Record<
      Weekday,
      string
    >,
    clock: (hour: number, minutes: string) => (minutes === '00' ? `${hour}` : `${hour}.${minutes}`),
    hours: (days: string, times: string) => `${days} klo ${times}`,
    open: (closes: string) => `Avoinna nyt, sulkeutuu klo ${closes}.`,
    closed: (day: string, opens: string) => `Suljettu nyt. Avautuu ${day} klo ${opens}.`,
    today: 'tänään',
    tomorrow: 'huomenna',
    onDay: (day: string) => day
  },

  source: {
    label: 'Lähde',
    meeting: (date: string) => `Kumppanuustapaaminen ${date}`,
    slide: (number: string) => `dia ${number}`,
    slides: (numbers: string) => `diat ${numbers}`
  },

  notes: {
    label: 'Huomaa',
    expired: (afterwards: string) => `Tieto ei ole enää voimassa. ${afterwards}`,
    old: (date: string) => `Tämä on kerrottu ${date}, yli vuosi sitten. Tarkista asia ennen kuin toimit.`,
    unofficialTranslation: 'Käännös on epävirallinen. Alkuperäinen vastaus on suomeksi.',
    finnishOnly: 'Vastaus on vain suomeksi.'
  },

  contact: {
    email: 'Sähköposti',
    phone: 'Puhelin',
    hours: 'Palveluaika',
    rules: 'Muista',
    showRules: 'Näytä tai piilota yhteydenoton ohjeet',
    reasons: {
      clientCase: 'Täältä voit kysyä yksittäisen asiakkaan asiasta.',
      general: 'Täältä voit kysyä asiasta, jolle ei ole omaa kanavaa.'
    },
    writeEmail: 'Lähetä viesti (avautuu sähköpostiohjelmaan)',
    call: 'Soita (avautuu puhelinsovellukseen)'
  },

  link: (label: string) => `${label} (avautuu selaimeen)`,

  ask: {
    yourQuestion: 'Kysymyksesi',
    quoted: (question: string) => `”${question}”`,
    label: 'Uusi kysymys',
    placeholder: 'Kirjoita kysymys ilman henkilötietoja',
    missing: 'Kirjoita ensin kysymys.',
    send: 'Kysy'
  },

  answer: {
    didItHelp: 'Auttoiko tämä?',
    yes: 'Kyllä',
    no: 'Ei',
    yesTooltip: 'Kyllä, vastaus auttoi',
    noTooltip: 'Ei, vastaus ei auttanut',
    others: 'Lisää samasta aiheesta:',
    showOther: (number: number) => `Näytä tai piilota vastaus ${number}`,
    moreHelp: 'Jos tarvitset lisää neuvoa, ota yhteyttä Kelaan:'
  },

  suggestions: {
    title: 'Tarkoititko jotakin näistä?',
    lead: 'En ole varma, mitä kysyt. Valitse aihe, joka on lähinnä kysymystäsi.',
    show: (number: number) => `Näytä vastaus ${number}`,
    none: 'Ei mikään näistä',
    otherwise: 'Voit kysyä myös suoraan Kelasta:'
  },

  route: {
    title: 'En löytänyt vastausta',
    lead: 'Kumppanuustapaamisten aineistossa ei ole varmaa vastausta kysymykseesi. Kysy asiaa Kelasta. Tässä ovat sopivat yhteystiedot.',
    clientTitle: 'En voi neuvoa yksittäisen asiakkaan asiassa',
    clientLead:
      'Kysymyksesi näyttää koskevan yhtä asiakasta. Automaattinen neuvoja ei vastaa siihen. Ota yhteyttä Kelaan. Älä kirjoita asiakkaan tietoja tähän keskusteluun.'
  },

  lookedUp: {
    title: 'Kelan yhteystiedot',
    lead: 'Etsit yhteystietoa. Tarkista ensin, mihin asioihin se on tarkoitettu.'
  },

  privacy: {
    title: 'Viestissäsi oli henkilötunnus',
    happened: 'Peitin henkilötunnuksen heti. En hakenut vastausta. En tallentanut viestiäsi.',
    remove: 'Poista viestisi tästä keskustelusta. Muuten muut osallistujat voivat nähdä henkilötunnuksen.',
    safeWays: 'Asiakkaan asiasta voit kysyä turvallisesti näin:',
    again: 'Voit kysyä täällä yleisesti, kun jätät asiakkaan tiedot pois.'
  },

  offTopic: {
    title: 'Neuvon kumppanuustapaamisten aiheissa',
    lead: 'Kiitos viestistäsi. En tunnistanut siinä kysymystä, johon voin vastata. Vastaan Kelan kuntoutuksen palveluntuottajien kysymyksiin.',
    forward: 'Kokeile kysyä yhtä asiaa kerrallaan omin sanoin. Voit myös ottaa yhteyttä Kelaan.',
    help: 'Näytä ohje'
  },

  greeting: {
    title: 'Hei! Olen Kumppanineuvo',
    lead: 'Olen automaattinen neuvoja. Kerron, mitä Kelan kumppanuustapaamisissa on vastattu palveluntuottajien kysymyksiin.',
    invite: 'Kirjoita kysymyksesi tai valitse esimerkki.'
  },

  welcome: {
    personal: 'Kirjoita kysymyksesi tähän keskusteluun. Kirjoita **ohje**, kun tarvitset ohjeen.',
    groupChat:
      'Kirjoita @Kumppanineuvo ja sen perään kysymyksesi. Kaikki keskustelun osallistujat näkevät kysymyksen ja vastauksen.',
    team: 'Kirjoita kanavalle @Kumppanineuvo ja sen perään kysymyksesi. Kaikki kanavan jäsenet näkevät kysymyksen ja vastauksen.'
  },

  help: {
    title: 'Näin käytät Kumppanineuvoa',
    can: [
      'Kerron, mitä Kelan kumppanuustapaamisissa on vastattu. Näytän aina lähteen.',
      'Etsin asiallesi oikean Kelan sähköpostiosoitteen tai puhelinnumeron.',
      'Vastaan suomeksi, ruotsiksi ja englanniksi.'
    ],
    limitsTitle: 'Muista nämä',
    limits: [
      'Olen automaattinen neuvoja, en ihminen. En ole Kelan virallinen palvelu.',
      'Annan vain yleistä neuvontaa. En vastaa yksittäisen asiakkaan asiaan.',
      'Älä kirjoita nimiä, henkilötunnuksia tai muita asiakkaan tietoja.',
      'Jos en tiedä vastausta, kerron, keneltä Kelassa voit kysyä.'
    ],
    howTo:
      'Kirjoita yksi kysymys kerrallaan omin sanoin. Ryhmässä kirjoita ensin @Kumppanineuvo. Kirjoita **ohje**, kun haluat nähdä tämän ohjeen.',
    examplesTitle: 'Kokeile esimerkkiä',
    examples: [
      'Voiko avustaja olla läheinen?',
      'Saako kuntoutusta antaa etänä?',
      'Mikä on viranomaislinjan numero?'
    ]
  },

  youAreWelcome: {
    title: 'Ole hyvä',
    lead: 'Voit kysyä lisää milloin tahansa.'
  },

  thanks: {
    title: 'Kiitos palautteesta',
    lead: 'Hyvä, että vastaus auttoi. Voit kysyä lisää milloin tahansa.'
  },

  error: {
    title: 'Vastaaminen ei onnistunut',
    lead: 'Palvelussa on tekninen häiriö. Yritä hetken kuluttua uudelleen.',
    reference: (id: string) => `Jos häiriö jatkuu, kerro Kelaan tämä viitenumero: ${id}`,
    contacts: 'Voit kysyä asiaa myös suoraan Kelasta:'
  }
}

/** What every language must say. */
export type Texts = typeof fi
