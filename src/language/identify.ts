import { languages, type Language, type Translated } from '../domain/language.ts'
import { characterGrams } from './ngrams.ts'
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
const smallestGram = 1
const largestGram = 4
/** Log odds under which a message is said not to tell its language. */
const unsureBelow = 1

export interface LanguageGuess {
  readonly language: Language
  /** False where the text itself does not tell: a number, a name, an abbreviation. */
  readonly sure: boolean
}

export type LanguageIdentifier = (text: string) => LanguageGuess

type Counts = Map<string, number>

function featuresOf(text: string): string[] {
  return words(text)
    .filter(word => !/^\d/.test(word))
    .flatMap(word => [`=${word}`, ...characterGrams(word, smallestGram, largestGram)])
}

function count(counts: Counts, features: readonly string[], weight: number): void {
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + weight)
}

function learn(samples: readonly string[], language: Language): Counts {
  const counts: Counts = new Map()
  for (const sample of samples) {
    count(counts, featuresOf(sample), 1)
    // The dots and rings are often left out on a phone.
    if (fold(sample) !== sample) count(counts, featuresOf(fold(sample)), 0.5)
  }
  count(counts, featuresOf(commonWords[language]), commonWordWeight)
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
  const known = (feature: string) => counts.some(c => c.has(feature))

  return text => {
    const features = featuresOf(text).filter(known)
    const scores = languages.map((language, i) => {
      let score = 0
      for (const feature of features) {
        const seen = counts[i]?.get(feature) ?? 0
        score += Math.log((seen + 0.1) / ((totals[i] ?? 0) + 0.1 * vocabulary))
      }
      return { language, score }
    })
    scores.sort((a, b) => b.score - a.score)
    const [first, second] = scores
    return {
      language: first?.language ?? 'fi',
      sure: features.length > 0 && (first?.score ?? 0) - (second?.score ?? 0) >= unsureBelow
    }
  }
}
