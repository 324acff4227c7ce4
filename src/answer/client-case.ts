import { fold } from '../language/normalise.ts'
import { words } from '../language/words.ts'

/**
 * Words by which a message speaks of one client's own case: 'asiakkaani', 'eräs asiakas', 'hänen
 * hakemuksensa', 'vår klient', 'my client'. General advice must not be taken for advice on that case.
 */
const ownClient =
  / (asiakkaa\w*(ni|nikin|mme)|potilaa\w*(ni|mme)|kuntoutuja\w*(ni|mme)|eras asiakas|eraa\w+ asiakkaa\w+|yksi asiakas|yhden asiakkaan|yhdel\w+ asiakkaal\w+|mun asiakas|mun asiakkaa\w+|mulla on asiakas|minulla on asiakas|meilla on asiakas|hanen \w+nsa|min klient|mina klienter|var klient|en av vara klienter|my client|our client|a client of (mine|ours)) /

/** Whether a message speaks of one client's case. */
export function isClientCase(text: string): boolean {
  return ownClient.test(` ${words(text).map(fold).join(' ')} `)
}
