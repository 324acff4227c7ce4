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
  ['count', / (montako|monta|moniko|kuinka moni\w*|miten moni\w*|lukumaara\w*|hur manga|how many|antal\w*) /],
  [
    'amount',
    / (paljonko|paljo|kuinka paljon|miten paljon|minka verran|kuinka suur\w*|hinta|hinnat|maksaa|hur mycket|how much|kostar|cost|costs) /
  ],
  [
    'duration',
    / (kauanko|kuinka kauan|miten kauan|kuinka pitka\w*|miten pitka\w*|kesto|kestaa|kestaako|hur lange|how long) /
  ],
  ['frequency', / (kuinka usein|miten usein|usein|kuinka mones\w*|monen vuoden|valein|hur ofta|how often) /],
  [
    'time',
    / (milloin|millon|koska|mihin aikaan|monelta|moneltako|mina paivana|ajankohta|aikataulu|nar|when|what time) /
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
