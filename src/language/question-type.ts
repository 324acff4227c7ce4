/** What kind of thing is asked for. Two questions on one subject differ by it: who decides, how many, how long. */
export type QuestionType =
  | 'count'
  | 'amount'
  | 'duration'
  | 'frequency'
  | 'time'
  | 'person'
  | 'reason'
  | 'manner'
  | 'place'
  | 'permission'
  | 'duty'

/** 'Montako viikkoa': how many of what time is made of asks for a duration. */
const spans = ['montako', 'kuinka monta', 'miten monta'].flatMap(many =>
  ['viikko', 'paiva', 'tunti', 'kuukau', 'vuotta', 'vrk', 'vuorokau', 'kerta'].map(span => `${many} ${span}*`)
)

/** The phrases that show each type, folded; those of three languages together, as questions mix them. */
const phrases: Record<QuestionType, readonly string[]> = {
  count: [
    ...['montako', 'monta', 'moniko', 'kuinka mon*', 'miten mon*', 'monelle', 'monella', 'monessa'],
    ...['lukumaara*', 'enimmaismaara*', 'vahimmaismaara*', 'lkm', 'hur manga', 'how many', 'antal*']
  ],
  amount: [
    ...[
      'paljonko',
      'paljo',
      'kuinka paljon',
      'miten paljon',
      'minka verran',
      'kuinka suur*',
      'hint*',
      'hinna*'
    ],
    ...['maksaa', 'maksavat', 'maksaako', 'maksaisi', 'euro*', 'hur mycket', 'kosta*', 'pris*', 'avgift*'],
    ...['how much', 'cost', 'costs', 'price*', 'fee', 'fees']
  ],
  duration: [
    ...[
      'kauanko',
      'kuinka kauan',
      'miten kauan',
      'kuinka pitka*',
      'miten pitka*',
      'kesto*',
      'kest*',
      'pituus'
    ],
    ...['viikkoina', 'viikoissa', 'paivissa', ...spans, 'hur lange', 'how long'],
    ...['dagar', 'veckor', 'timmar', 'manader'].map(span => `hur manga ${span}`),
    ...['weeks', 'days', 'hours', 'months'].map(span => `how many ${span}`)
  ],
  frequency: [
    ...['kuinka usein', 'miten usein', 'usein', 'kuinka mones*', 'monen vuoden', 'valein'],
    ...['hur ofta', 'how often']
  ],
  time: [
    ...['milloin', 'millon', 'millo', 'koska', 'mihin aikaan', 'mihin mennessa', 'maaraaika*', 'viimeistaan'],
    ...[
      'monelta',
      'moneltako',
      'mina paivana',
      'ajankohta',
      'aikataulu',
      'nar',
      'when',
      'what time',
      'deadline'
    ]
  ],
  person: [
    ...['kuka', 'ketka', 'kenen', 'kenelle', 'kenella', 'kenelta', 'ketaan', 'kehen', 'keneen'],
    ...['vem', 'vems', 'vilka', 'who', 'whom', 'whose']
  ],
  reason: [
    ...['miksi', 'miks', 'mika siina', 'minka takia', 'minka vuoksi', 'mista johtuu', 'mista syysta'],
    ...['syy', 'syyt', 'varfor', 'why']
  ],
  manner: ['miten', 'kuinka', 'milla tavalla', 'millain*', 'hur', 'pa vilket satt', 'how'],
  place: [
    ...['missa', 'mista', 'mihin', 'minne', 'osoite', 'linkki', 'sivu', 'sivut'],
    ...['var', 'vart', 'varifran', 'lank', 'where', 'link']
  ],
  permission: [
    ...[
      'saako',
      'saaks',
      'saadaanko',
      'saanko',
      'saammeko',
      'voiko',
      'voiks',
      'voinko',
      'voidaanko',
      'voimmeko'
    ],
    ...['voisko', 'voisiko', 'far', 'kan', 'kunde', 'tillatet', 'may', 'can', 'could', 'allowed']
  ],
  duty: [
    ...['pitaako', 'pitaaks', 'taytyyko', 'tarvitseeko', 'tarviiko', 'onko pakko', 'onks pakko', 'tuleeko'],
    ...['maste', 'behover', 'must', 'should', 'need']
  ]
}

/** The phrases that show a type of question, each with it. A question of keywords alone shows none. */
export const questionTypePhrases: readonly (readonly [phrase: string, type: QuestionType])[] = (
  Object.keys(phrases) as QuestionType[]
).flatMap(type => phrases[type].map(phrase => [phrase, type] as const))
