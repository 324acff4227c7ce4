import { describe, expect, it } from 'vitest'
import { pptxDeck, rawPptx, shape, slideXml } from './decks/pptx-deck.ts'
import { answeredOn, doubtsOn, drafted } from './drafted.ts'

const opening = { title: 'Kurssien kumppanuustapaaminen', body: ['Torstaina 12.3.2026 klo 9.00–10.00'] }

describe('a presentation', () => {
  it('gives its text, its bullets and its links, and never its notes', async () => {
    const deck = await pptxDeck([
      { ...opening, notes: 'Kysymys: Muistanko avata mikrofonin? Vastaus: En.' },
      {
        title: 'Kysymyksiä 1/1',
        body: [
          'Kysymys: Mitä puuttuu?',
          'Vastaus: Puuttuu',
          { text: 'lausunto', bullet: true },
          { text: 'suunnitelma.', bullet: true }
        ],
        notes: 'Salainen muistiinpano 050 123 4567'
      },
      {
        title: 'Linkkejä',
        body: [
          { text: 'Hinnastot', bullet: true, url: 'https://www.kela.fi/zzz?a=1&b=2' },
          { text: 'Ilman osoitetta', bullet: true }
        ]
      }
    ])
    const draft = await drafted(deck, 'deck.pptx')
    expect(draft).toMatchObject({
      slides: 3,
      meeting: { title: 'Kurssien kumppanuustapaaminen', date: '2026-03-12', start: '09:00' }
    })
    expect(draft.qa).toMatchObject([
      { question: 'Mitä puuttuu?', answer: 'Puuttuu\n- lausunto\n- suunnitelma.', slides: [2] }
    ])
    expect(draft.links).toContainEqual({
      label: 'Hinnastot',
      url: 'https://www.kela.fi/zzz?a=1&b=2',
      slide: 3
    })
    expect(JSON.stringify(draft)).not.toMatch(/mikrofoni|Salainen|050/)
  })

  it('tells which slides are hidden', async () => {
    const draft = await drafted(
      await pptxDeck([
        opening,
        { title: 'Piilossa', body: ['Kysymys: Onko?', 'Vastaus: On.'], hidden: true }
      ]),
      'deck.pptx'
    )
    expect(doubtsOn(draft, 2).join()).toContain('hidden')
  })
})

describe('a presentation’s parts', () => {
  const first = slideXml(
    shape('ctrTitle', ['Kurssien kumppanuustapaaminen']) + shape('subTitle', ['12.3.2026 klo 9–10'])
  )
  const qa = (question: string, answer: string) =>
    slideXml(
      shape('body', [`Kysymys: ${question}`, `Vastaus: ${answer}`]) +
        shape('title', ['Kysymyksiä']) +
        shape('sldNum', ['7'])
    )

  it('come in the order of presentation.xml, not of the file names', async () => {
    const files = {
      'slide1.xml': qa('Kolmas?', 'K.'),
      'slide2.xml': first,
      'slide10.xml': qa('Toinen?', 'T.')
    }
    const draft = await drafted(rawPptx(files, ['slide2.xml', 'slide10.xml', 'slide1.xml']), 'deck.pptx')
    expect(draft.qa.map(({ question }) => question)).toEqual(['Toinen?', 'Kolmas?'])
    expect(answeredOn(draft)).toEqual([[2], [3]])
  })

  it('leave the slide number out and put the title first', async () => {
    const draft = await drafted(
      rawPptx(
        {
          'a.xml': first,
          'b.xml': slideXml(
            shape('body', ['Hinnat nousevat.']) + shape('title', ['Hinnat']) + shape('sldNum', ['2'])
          ),
          'c.xml': qa('Onko?', 'On.')
        },
        ['a.xml', 'b.xml', 'c.xml']
      ),
      'deck.pptx'
    )
    expect(draft.facts).toEqual([{ title: 'Hinnat', text: '- Hinnat nousevat.', slides: [2] }])
  })

  it('read a table under the heads of question and answer as such', async () => {
    const cell = (text: string) =>
      `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`
    const row = (...cells: string[]) => `<a:tr>${cells.map(cell).join('')}</a:tr>`
    const table = `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${row('Kysymys', 'Vastaus')}${row('Onko tiloja?', 'On.')}${row('Onko aikoja?', '')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
    const draft = await drafted(
      rawPptx({ 'a.xml': first, 'b.xml': slideXml(shape('title', ['Kysymyksiä']) + table) }, [
        'a.xml',
        'b.xml'
      ]),
      'deck.pptx'
    )
    expect(draft.qa).toMatchObject([{ question: 'Onko tiloja?', answer: 'On.' }])
    expect(draft.unanswered).toMatchObject([{ question: 'Onko aikoja?' }])
  })

  it('decode characters written as numbers', async () => {
    const draft = await drafted(
      rawPptx({ 'a.xml': first, 'b.xml': qa('P&#228;&#xe4;t&#xf6;s &amp; muut &lt;5?', 'Kyll&#228;.') }, [
        'a.xml',
        'b.xml'
      ]),
      'deck.pptx'
    )
    expect(draft.qa).toMatchObject([{ question: 'Päätös & muut <5?', answer: 'Kyllä.' }])
  })
})
