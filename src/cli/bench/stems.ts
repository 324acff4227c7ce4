type Words = readonly [string, ...string[]]
const listOf = (text: string): Words => {
  const [first = '', ...rest] = text.split(/\s+/)
  return [first, ...rest]
}

/** First parts of compounds. */
export const modifiers = listOf(
  `asiakas kuntoutus palvelu terapia kurssi laskutus lausunto sopimus laatu valvonta hakemus päätös perhe lapsi
nuori aikuis työ koulu koti etä ryhmä yksilö puhe toiminta fysio musiikki ratsastus arviointi seuranta raportti tieto
turva sähkö posti loma matka kulu korvaus hinta tarjous hankinta kilpailu vastuu yhteys neuvonta ohjaus tuki apu väline
kuulo näkö liikunta mieli muisti uupumus kipu syöpä sydän neuro sopeutus valmennus vertais verkosto moniala johto`
)

/** Last parts of compounds. */
export const heads = listOf(
  `lomake ohje aika tunti kerta käynti jakso suunnitelma palaute mittari kysely selvitys ilmoitus lupa todistus
luettelo rekisteri osoite numero linja palvelin portaali lasku maksu raja osuus määrä prosentti kriteeri ehto muutos
peruutus siirto jatko alku loppu ryhmä tiimi henkilö terapeutti ohjaaja lääkäri työntekijä esimies vastaava yksikkö
toimisto keskus tila laite ohjelma koulutus webinaari tilaisuus kokous keskustelu arkisto kirje viesti liite kuva taulukko`
)

/** What is said of anything: verbs in the forms of questions and answers. */
export const verbs = listOf(
  `toimitetaan lähetetään kirjataan merkitään hyväksytään hylätään perutaan siirretään maksetaan laskutetaan
tarkistetaan muutetaan haetaan pidennetään keskeytetään aloitetaan lopetetaan ilmoitetaan tallennetaan allekirjoitetaan
sovitaan järjestetään toteutetaan arvioidaan seurataan valvotaan korjataan uusitaan palautetaan täydennetään`
)

/** Words that stand in any question. */
export const fillers = listOf(
  `miten voiko saako pitääkö onko milloin kuka missä miksi paljonko kun jos ja tai myös vielä meidän teidän
asiakkaan kelan kanssa ilman jälkeen ennen aikana uusi sama oikein nyt sitten vain aina hei moi kiitos kysyisin haluaisin
tietää mitä tehdä silloin joku kaikki ei ole enää tulee tarvitaan kuinka siis voi saa täytyy`
)
