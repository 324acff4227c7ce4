import { expect, it } from 'vitest'
import { isClientCase } from '../../src/answer/client-case.ts'

it.each([
  'Asiakkaani hakemus hylättiin',
  'asiakkaallani on avustaja',
  'Mitä teen asiakkaamme kanssa?',
  'Eräälle asiakkaalle tuli väärä päätös',
  'mun asiakkaan maksusitoumus puuttuu',
  'meillä on asiakas, joka ei saa päätöstä',
  'Potilaani tarvitsee lausunnon',
  'kuntoutujani ei päässyt paikalle',
  'Miksi hänen hakemuksensa hylättiin?',
  'onko Virtasen päätös jo tehty',
  'Joko kuukausi sitten lähetetty hakemus on käsitelty?',
  'Har beslutet om höstens period redan fattats?',
  'Has the decision for Mr Virtanen been made yet?',
  'Min klient har fått avslag',
  'My client has no decision'
])('"%s" speaks of one client', text => {
  expect(isClientCase(text)).toBe(true)
})

it.each([
  'Voiko asiakas valita palveluntuottajan?',
  'Montako asiakasta ryhmään mahtuu?',
  'Asiakkaiden määrä 2025',
  'asiakkaan läheinen',
  'Får klienten ha en assistent?',
  'How many clients are there?',
  'Onko hakemusten jono lyhentynyt?',
  'Kuka päätöksen tekee?',
  'Kuka päättää?',
  ''
])('"%s" speaks of clients in general or of none', text => {
  expect(isClientCase(text)).toBe(false)
})
