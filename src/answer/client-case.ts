import { fold } from '../language/normalise.ts'
import { words } from '../language/words.ts'

/**
 * Words by which a message speaks of one client's own case: 'asiakkaani', 'eräs asiakas', 'hänen
 * hakemuksensa', 'vår klient', 'my client'. General advice must not be taken for advice on that case.
 */
const ownClient =
  / (asiakkaa\w*(ni|nikin|mme)|potilaa\w*(ni|mme)|kuntoutuja\w*(ni|mme)|eras asiakas|eraa\w+ asiakkaa\w+|yksi asiakas|yhden asiakkaan|yhdel\w+ asiakkaal\w+|mun asiakas|mun asiakkaa\w+|mulla on asiakas|minulla on asiakas|meilla on asiakas|hanen \w+nsa|min klient|mina klienter|var klient|en av vara klienter|my client|our client|a client of (mine|ours)) /

/** How far one application or decision has come, whoever it is of: 'onko Virtasen päätös jo tehty'. */
const stateOfCase = [
  / (onko|onks|onkohan|joko|jokohan) (\w+ ){0,4}(paatos|hakemus) (\w+ ){0,4}(tehty|tullut|tullu|kasitelty|ratkaistu|valmis|hyvaksytty|perilla) /,
  / (har|ar) (\w+ ){0,4}(beslut|beslutet|ansokan) (\w+ ){0,5}(fattats|kommit|behandlats|avgjorts|godkants|klar|klart) /,
  / (has|is) (\w+ ){0,4}(decision|application) (\w+ ){0,5}(made|processed|decided|approved|arrived|ready) /
]

/** Whether a message speaks of one client's case. */
export function isClientCase(text: string): boolean {
  const spoken = ` ${words(text).map(fold).join(' ')} `
  return [ownClient, ...stateOfCase].some(form => form.test(spoken))
}
