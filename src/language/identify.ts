import { languages, type Language, type Translated } from '../domain/language.ts'
import { hashText, seeds } from './hash.ts'
import { gramHashes } from './ngrams.ts'
import { fold } from './normalise.ts'
import { words } from './words.ts'

/** Frequent short words: they decide where a message has little else. */
const commonWords: Translated = {
  fi: `ja on ei se että en et mä sä me te he mun sun tää tämä tuo joka mikä mitä missä mistä mihin milloin millon koska
    kuka kenelle keneltä ketkä kuinka miten miksi miks paljonko montako voiko voinko saako saanko onko onks voiks saaks
    pitääkö pitäiskö tarvitaanko mutta jos kun niin myös vain vielä nyt sitten kanssa ilman jälkeen ennen mukaan aikana
    ole oli olla olen ovat olisi ollut tulee tulla saa saada voi voida pitää täytyy moi hei terve kiitos joo ihan asiakas
    asiakkaan kela kelan kelasta numero yhteys ohje apua kiitti entä entäs eikö eikai minä sinä hän`,
  sv: `och är inte det att en ett jag du vi ni de han hon den som vad var vart när hur varför vem vilka vilken vilket
    kan får måste ska skall bör har hade vara varit blir blev med utan för till från på i om efter före under hos eller
    men också bara redan nu sedan finns hej tack klient klienten klienter fpa nummer hjälp min mitt mina era ert mig oss
    gäller någon något några detta denna dessa ens`,
  en: `and is not it that the a an i you we they he she this these what where when how why who whom which whose can could
    may must shall should have has had be been was were will would with without for to from on in about after before
    during or but also only already now then there hi hello thanks please client clients customer customers number help
    my our your their does do did are of at by if as need get`
}

const commonWordWeight = 6
const wholeWordWeight = 3
const gramSizes = [1, 2, 3, 4]
/** Log odds under which two languages are said to be too close to tell apart. */
const unsureBelow = 1
/** The same for a message of words never seen: letters alone tell too little of a name or an abbreviation. */
const unsureBelowWhenUnknown = 20

export interface LanguageGuess {
  /** The likeliest; of those too close to tell apart the one that comes first in `languages`. */
  readonly language: Language
  /** False where the text itself does not tell: a number, a name, an abbreviation. */
  readonly sure: boolean
}

export type LanguageIdentifier = (text: string) => LanguageGuess

/** How often something was seen. */
type Counts<T> = Map<T, number>

const lettersOf = (text: string) => words(text).filter(word => !/^\d/.test(word))
const whole = (word: string) => hashText(word, seeds.word)
const partsOf = (word: string) => gramSizes.flatMap(size => gramHashes(word, size))

function add<T>(counts: Counts<T>, name: T, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times)
}

/** So many samples of a language tell it as surely as thousands, and cost a fraction. */
const mostSamples = 1000

/** Samples from all over. */
function evenly(samples: readonly string[]): readonly string[] {
  const step = Math.ceil(samples.length / mostSamples)
  return samples.filter((_, i) => i % step === 0)
}

/** How often each word stands in the samples. */
function countWords(samples: readonly string[], language: Language): Counts<string> {
  const counts: Counts<string> = new Map()
  for (const sample of evenly(samples)) {
    for (const word of lettersOf(sample)) {
      add(counts, word, 1)
      // The dots and rings are often left out on a phone.
      if (fold(word) !== word) add(counts, fold(word), 0.5)
    }
  }
  for (const word of lettersOf(commonWords[language])) add(counts, word, commonWordWeight)
  return counts
}

/** Takes each word apart once, not each time it stands somewhere. */
function learn(samples: readonly string[], language: Language): Counts<number> {
  const counts: Counts<number> = new Map()
  for (const [word, times] of countWords(samples, language)) {
    add(counts, whole(word), times)
    for (const part of partsOf(word)) add(counts, part, times)
  }
  return counts
}

/**
 * Learns to tell the languages apart from text in each of them (the knowledge's own phrasings): a naive
 * Bayes over words and character n-grams, which needs no model file and knows the field's words.
 */
export function createLanguageIdentifier(samples: Translated<readonly string[]>): LanguageIdentifier {
  const counts = languages.map(language => learn(samples[language], language))
  const totals = counts.map(c => c.values().reduce((sum, n) => sum + n, 0))
  const vocabulary = new Set(counts.flatMap(c => [...c.keys()])).size
  const inHowMany = (feature: number) => counts.filter(c => c.has(feature)).length
  /** What stands in the text of every language is a name or an abbreviation of the field. */
  const isName = (word: string) => inHowMany(whole(word)) === languages.length

  /** How much a feature speaks for the language with this number; nothing where it was seen in none. */
  function evidence(feature: number, i: number): number {
    if (inHowMany(feature) === 0) return 0
    return Math.log(((counts[i]?.get(feature) ?? 0) + 0.1) / ((totals[i] ?? 0) + 0.1 * vocabulary))
  }
  const sumOf = (features: readonly number[], i: number) =>
    features.reduce((sum, feature) => sum + evidence(feature, i), 0)

  return text => {
    const telling = lettersOf(text).filter(word => !isName(word))
    const wholes = telling.map(whole)
    const parts = telling.flatMap(partsOf)
    const scores = languages.map((language, i) => ({
      language,
      score: wholeWordWeight * sumOf(wholes, i) + sumOf(parts, i)
    }))
    const best = Math.max(...scores.map(({ score }) => score))
    const margin = wholes.some(word => inHowMany(word) > 0) ? unsureBelow : unsureBelowWhenUnknown
    const close = scores.filter(({ score }) => best - score < margin)
    return { language: close[0]?.language ?? 'fi', sure: close.length === 1 }
  }
}
