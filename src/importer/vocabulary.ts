const thanks = '(?:kiitos|kiitämme|tack|hyvää|trevlig|glad)'

/**
 * The words of Finnish and Swedish decks that the importer goes by. Everything that depends on
 * a language stands here; regular expression sources are matched without regard to case unless said.
 */
export const vocabulary = {
  /** What stands before a question. */
  question:
    'Ennakkokysymys|Lisäkysymys|Jatkokysymys|Kysymys|Kysymykset|Förhandsfråga|Tilläggsfråga|Följdfråga|Fråga|Frågor',
  /** What stands before an answer. */
  answer:
    'Kelan[ ]+(?:asiantuntijan[ ]+)?(?:vastaus|vastaukset)|Kela[ ]+vastaa|(?:FPA:s|FPAs)[ ]+svar|FPA[ ]+svarar|Vastaus|Vastaukset|Svaret|Svar',
  /** What an answer says of the questions it is for: 'Vastaus kysymyksiin 1–3'. */
  answerTo: 'kysymy\\p{L}+|på[ ]+(?:\\p{L}+[ ]+)?fråg\\p{L}+|på',
  /** Who asked: 'Kysymys osallistujalta:'. */
  asker:
    'osallistujalta|osallistujilta|palveluntuottajalta|palveluntuottajilta|chatista|chatissa|chatistä|från deltagarna|från en deltagare|i chatten',
  /** Words that are a marker when they are a whole line. */
  questionAlone: 'Ennakkokysymys|Kysymys|Förhandsfråga|Fråga',
  answerAlone: 'Kelan vastaus|Vastaus|FPA:s svar|Svar',
  /** Single letters, only where both stand in the deck. */
  questionLetter: 'K|F',
  answerLetter: 'V|S',
  and: 'ja|sekä|och|samt|&',

  /** Words of the meeting itself. */
  meeting:
    'kumppanuustapaami\\p{L}*|kumppanitapaami\\p{L}*|yhteistyötapaami\\p{L}*|palveluntuottajatapaami\\p{L}*|tapaami\\p{L}*|(?:info|palveluntuottaja|koulutus)?tilaisuu\\p{L}*|webinaar\\p{L}*|infotilaisuu\\p{L}*|partnermöte\\p{L}*|partnerträff\\p{L}*|samarbetsmöte\\p{L}*|serviceproducentmöte\\p{L}*|möte\\p{L}*|träff\\p{L}*|webbinari\\p{L}*',
  /** Before the day of the next meeting. */
  next: 'seuraava\\p{L}*|nästa|följande',
  /** The same in a sentence without a word for the meeting: 'tapaamme seuraavan kerran', 'vi ses igen'. */
  meet: 'tapaamme|tavataan|tapaamisiin|nähdään|näemme|kokoonnumme|vi ses|vi träffas|vi möts',
  again: 'seuraavan kerran|seuraavaksi|uudelleen|taas|jälleen|nästa gång|igen|följande gång',

  /** Titles of slides that list what comes. */
  contents:
    '(?:päivän |tilaisuuden |tapaamisen |dagens )?(?:ohjelma|sisältö|sisällys|sisällysluettelo|agenda|asialista|aiheet|esityslista|program|programmet|innehåll|innehållsförteckning|dagordning|föredragningslista)(?:[ ]+(?:tänään|idag))?[\\s\\d.:/]*',
  /** Titles of slides that end a deck. */
  closing: `(?:${thanks}|seuraava|nästa|följande)\\b.*`,
  /** How thanks and good wishes begin. */
  thanks,
  /** Titles under which questions stand that were sent before the meeting. */
  ahead: 'ennakko(?:on|kysymy)|etukäteen|förhandsfråg|på förhand|i förväg',
  /** Titles under which questions stand that were asked in the meeting. */
  inMeeting:
    'tilaisuudessa esite|tapaamisessa esite|tilaisuudessa kysy|osallistuj|chat|keskustelu|under mötet|på mötet|deltagar|diskussion',
  /** Titles that open a section. */
  section:
    'ajankohtai|terveiset|ennakkokysymy|kysymyksiä|kysymykset|keskustelu|linkkejä|linkit|yhteystie|aktuell|hälsning|förhandsfråg|frågor|diskussion|länkar|kontakt',
  /** Titles of what is shown as a chart. */
  chart:
    'kuvio|kaavio|määrä|lukumäär|osuu|tilasto|alueittain|kuukausittain|vuosittain|%|diagram|antal|andel|statistik|per område|månadsvis',
  /** Titles of slides with links, and with contacts. */
  linkTitle: 'linkk|linkit|länk|lue lisää|läs mer|tietoa kelan|verkkosivu|webbplats|webbsid',
  contactTitle: 'yhteystie|kontakt',
  /** What says that a slide goes on with the one before. */
  continued: '\\(?\\s*(?:jatkuu|jatkoa|jatk\\.|forts(?:ättning|ätter)?\\.?)\\s*\\)?',
  /** Words in which a question is asked without a marker. */
  questionTitle: 'kysymy|fråg',

  /** References to other slides: 'Katso diat 8 ja 9', 'se bild 12'. */
  slide:
    'dia(?:t|n|lla|lta|lle|sta|ssa|an|a|kuva|kuvat|sivu|sivut)?|dioi(?:lla|lta|sta|ssa|hin)|dioja|kalvo(?:t|n|lla|lta|sta|ssa|i\\p{L}+)?|bild(?:en|er|erna)?|diabild(?:en|er|erna)?',
  page: 'sivu|sida|dia|bild|kalvo|s\\.',

  /** Before an address or instead of a label: it names nothing. */
  readMore:
    'lue lisää|lisätietoja|lisätietoa(?: verkossa)?|lisätiedot|lisää tietoa|katso(?: myös)?|ks\\.|linkki|osoite|verkossa|mm\\.|läs mer|mer information|ytterligare information|tilläggsuppgifter|se(?: även| också)?|länk|bl\\.a\\.',
  /** A linked word that is no label. */
  hereLabel:
    'tästä|täältä|tässä|täällä|linkki|linkistä|tästä linkistä|lue lisää|katso|här|länk|länken|läs mer|verkkosivuilla|verkkosivuilta',
  /** Last part of a page's name as its browser tab has it: 'Koulutukset | Kumppanit | Kela'. */
  site: 'Kela|FPA|Kela\\.fi|FPA\\.fi',

  /** Clock: 'klo 9–15', 'kl. 9–15'. */
  clock: 'klo\\.?|kello|kl\\.?|klockan',
  /** Days of a service's hours, in the week's order; the last of each line is the short form used in reports. */
  weekdays: [
    'maanantai(?:na|sin|sta|hin)?|måndag(?:ar|en)?|mån|må|ma',
    'tiistai(?:na|sin|sta|hin)?|tisdag(?:ar|en)?|tis|ti',
    'keskiviik(?:ko|kona|koisin|osta|koon)|onsdag(?:ar|en)?|ons|ke',
    'torstai(?:na|sin|sta|hin)?|torsdag(?:ar|en)?|tors|to',
    'perjantai(?:na|sin|sta|hin)?|fredag(?:ar|en)?|fre|pe',
    'lauantai(?:na|sin|sta|hin)?|lördag(?:ar|en)?|lör|lö|la',
    'sunnuntai(?:na|sin|sta|hin)?|söndag(?:ar|en)?|sön|sö|su'
  ],
  weekdayNames: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  workdays: 'arkisin|arkipäivisin|arkipäivinä|joka arkipäivä|(?:helgfria )?vardagar|vardagligen',
  /** In the order of the year. */
  months: [
    'tammikuu(?:n|ta)?|januari',
    'helmikuu(?:n|ta)?|februari',
    'maaliskuu(?:n|ta)?|mars',
    'huhtikuu(?:n|ta)?|april',
    'toukokuu(?:n|ta)?|maj',
    'kesäkuu(?:n|ta)?|juni',
    'heinäkuu(?:n|ta)?|juli',
    'elokuu(?:n|ta)?|augusti',
    'syyskuu(?:n|ta)?|september',
    'lokakuu(?:n|ta)?|oktober',
    'marraskuu(?:n|ta)?|november',
    'joulukuu(?:n|ta)?|december'
  ],
  /** Lines of an agenda that say when the meeting begins and ends. */
  begins: 'aloitus|alkaa|avaus|inleds|börjar|öppnas|öppning',
  ends: 'päätös|päättyy|lopetus|loppuu|avslutas|avslutning|slutar',

  /** Before a phone number; and after an address or number, before the hours. */
  phoneLabel: 'p\\.|puh\\.?|puhelin|puhelinnumero|numero|tel\\.?|tfn\\.?|telefon(?:nummer)?',
  emailLabel: 'sähköposti(?:osoite|lla|tse)?|s-posti|e-post(?:adress)?|epost|mail',
  serves:
    'palvelee|päivystää|auki|avoinna|palveluaika|palveluajat|soittoaika|betjänar|öppet|öppettider|telefontid|servicetid|svarar',

  /** After 'kuntoutus-' they say that the word is one of a pair: 'kuntoutus- ja terapiapalvelut'. */
  pair: 'ja|tai|sekä|eli|että|och|eller|samt|respektive',
  /** What a lead-in ends with when the bullets after it go on with its sentence. */
  leadIn: 'joilla|joiden|jotka|joissa|joille|joita|kun|että|jos|kuten|mm\\.|som|när|om|att|såsom',
  /** What says that an answer is no longer what it was. */
  replaces:
    'aiempi vastaus|aikaisempi vastaus|aiemmin kerro|toisin kuin|ei enää|korvaa aiemm|on muuttunut|tidigare svar|ersätter|till skillnad från|inte längre|har ändrats',

  /** Words of titles and organisations that make a line no person's name. */
  notAName:
    'kela\\p{L}*|fpa|kiitos|tack|teams|kuntoutu\\p{L}*|rehabiliter\\p{L}*|ajankohtai\\p{L}*|aktuell\\p{L}*|kysymy\\p{L}*|frågor|ohjelma|program',
  jobTitle:
    '\\p{L}*suunnittelija|\\p{L}*päällikkö|\\p{L}*asiantuntija|\\p{L}*johtaja|\\p{L}*lääkäri|\\p{L}*koordinaattori|\\p{L}*planerare|\\p{L}*chef|\\p{L}*sakkunnig|\\p{L}*läkare|\\p{L}*expert|\\p{L}*koordinator|vastaava|ansvarig|ledande|johtava',

  /** Words that say too little to name a series by themselves. */
  broad:
    'kuntoutus|kuntoutuksen|palvelut|palvelu|terapia|kurssit|rehabilitering|rehabiliteringen|tjänster|terapi|kurser',
  /** Words of a meeting's title that its series is not named by. */
  meetingNoise: 'kelan?|fpa:?s?|kumppanuus\\p{L}*|yhteinen|teams|etänä|för|om|med|inom|och|ja'
} as const
