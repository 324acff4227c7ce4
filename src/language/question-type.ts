import { fold } from './normalise.ts'

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

/** Matched against the folded words of the question joined by single spaces, edges included. */
const patterns: readonly (readonly [QuestionType, RegExp])[] = [
  [
    'count',
    / (montako|monta|moniko|kuinka mon\w*|miten mon\w*|monelle|monella|monessa|lukumaara\w*|enimmaismaara\w*|vahimmaismaara\w*|lkm|hur manga|how many|antal\w*) /
  ],
  [
    'amount',
    / (paljonko|paljo|kuinka paljon|miten paljon|minka verran|kuinka suur\w*|hint\w+|hinna\w+|maksaa|maksavat|maksaako|maksaisi|euro\w*|hur mycket|how much|kosta\w*|cost|costs|price\w*|pris\w*|fee|fees|avgift\w*) /
  ],
  [
    'duration',
    / (kauanko|kuinka kauan|miten kauan|kuinka pitka\w*|miten pitka\w*|kesto\w*|kest\w+|pituus|viikkoina|viikoissa|paivissa|(montako|kuinka monta|miten monta) (viikko|paiva|tunti|kuukau|vuotta|vrk|vuorokau|kerta)\w*|hur lange|hur manga (dagar|veckor|timmar|manader)|how long|how many (weeks|days|hours|months)) /
  ],
  ['frequency', / (kuinka usein|miten usein|usein|kuinka mones\w*|monen vuoden|valein|hur ofta|how often) /],
  [
    'time',
    / (milloin|millon|millo|koska|mihin aikaan|mihin mennessa|maaraaika\w*|viimeistaan|monelta|moneltako|mina paivana|ajankohta|aikataulu|nar|when|what time|deadline) /
  ],
  [
    'person',
    / (kuka|ketka|kenen|kenelle|kenella|kenelta|ketaan|kehen|keneen|vem|vems|vilka|who|whom|whose) /
  ],
  [
    'reason',
    / (miksi|miks|mika siina|minka takia|minka vuoksi|mista johtuu|mista syysta|syy|syyt|varfor|why) /
  ],
  ['manner', / (miten|kuinka|milla tavalla|millain\w*|hur|pa vilket satt|how) /],
  ['place', / (missa|mista|mihin|minne|osoite|linkki|sivu|sivut|var|vart|varifran|where|link|lank) /],
  [
    'permission',
    / (saako|saaks|saadaanko|saanko|saammeko|voiko|voiks|voinko|voidaanko|voimmeko|voisko|voisiko|far|kan|kunde|may|can|could|allowed|tillatet) /
  ],
  [
    'duty',
    / (pitaako|pitaaks|taytyyko|tarvitseeko|tarviiko|onko pakko|onks pakko|tuleeko|maste|behover|must|should|need) /
  ]
]

/** The types that the words of a question show; none where they are keywords only. */
export function questionTypesOf(words: readonly string[]): QuestionType[] {
  const folded = ` ${fold(words.join(' '))} `
  return patterns.filter(([, pattern]) => pattern.test(folded)).map(([type]) => type)
}
