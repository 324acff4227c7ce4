import { fold } from '../language/normalise.ts'
import { words } from '../language/words.ts'

/**
 * Words by which a message speaks of one client's own case: 'asiakkaani', 'eräs asiakas', 'hänen
 * hakemuksensa', 'vår klient', 'my client'. General advice must not be taken for advice on that case.
 */
const ownClient =
  / (asiakkaani\w*|asiakkaamme|asiakkaallani|asiakkaaltani|potilaani\w*|kuntoutujani\w*|kuntoutujamme|eras asiakas|eraan asiakkaan|yksi asiakas|yhden asiakkaan|yhdella asiakkaalla|mun asiakas|mun asiakkaan|mulla on asiakas|minulla on asiakas|meilla on asiakas|hanen \w+nsa|min klient|mina klienter|var klient|en av vara klienter|my client|our client|a client of (mine|ours)) /

/** Whether a message speaks of one client's case. */
export function isClientCase(text: string): boolean {
  return ownClient.test(` ${words(text).map(fold).join(' ')} `)
}
