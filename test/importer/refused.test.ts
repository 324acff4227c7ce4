import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pptxDeck, rawPptx, shape, slideXml } from './decks/pptx-deck.ts'
import { refusal } from './drafted.ts'

const slide = slideXml(shape('title', ['Kumppanuustapaaminen 12.3.2026 klo 9–10']))

describe('a text is refused', () => {
  it.each([
    ['that is empty', '', 'empty'],
    ['of white space', ' \n\n \n', 'empty'],
    ['without a meeting', 'Ostoslista\n\nmaitoa\nleipää 2 kpl\n', 'No meeting'],
    ['of noise', 'asdf lkj qwe\n'.repeat(300), 'No meeting'],
    ['with NUL bytes', 'Kumppanuustapaaminen\u0000 12.3.2026 klo 9–10\n Kysymys: Onko?', 'NUL'],
    ['of 20 MB', 'Kysymys: Onko tämä pitkä?\n'.repeat(800_000), 'larger than'],
    ['with endless lines', `Kysymys: ${'a'.repeat(30_000)}`, 'too long'],
    ['of more slides than a meeting has', 'Kysymys: Onko?\n\n\n\n'.repeat(600), 'more than 500 slides']
  ])('%s', async (_, text, reason) => {
    expect(await refusal(text)).toContain(reason)
  })

  it('that is no text', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => ((index * 7919) % 251) + 1)
    expect(await refusal(noise)).toContain('no text')
  })
})

describe('a file whose name says something else is refused', () => {
  it.each([
    ['deck.docx', 'Kysymys: Onko?', 'Only decks in'],
    ['deck', 'Kysymys: Onko?', 'Only decks in'],
    ['deck.pdf', 'Kysymys: Onko?', 'no PDF'],
    ['deck.pptx', 'Kysymys: Onko?', 'no PowerPoint'],
    ['deck.txt', '%PDF-1.7 …', 'no text']
  ])('%s', async (name, text, reason) => {
    expect(await refusal(text, name)).toContain(reason)
  })

  it('old and protected presentations', async () => {
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'deck.pptx')).toContain(
      'password or in the old format'
    )
  })
})

describe('a presentation is refused', () => {
  it('that is another kind of zip', async () => {
    expect(await refusal(zipSync({ 'word/document.xml': strToU8('<w/>') }), 'deck.pptx')).toContain(
      'no PowerPoint presentation'
    )
  })

  it('that is truncated', async () => {
    const deck = await pptxDeck([{ title: 'Kumppanuustapaaminen' }])
    expect(await refusal(deck.subarray(0, deck.length / 2), 'deck.pptx')).toContain('damaged')
  })

  it('that declares entities', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${slide.replace('<?xml version="1.0" encoding="UTF-8"?>', '')}`
    expect(await refusal(rawPptx({ 'a.xml': bomb }, ['a.xml']), 'deck.pptx')).toContain('not allowed')
  })

  it('that is nested without end', async () => {
    const deep = slideXml('<p:grpSp>'.repeat(5000) + '</p:grpSp>'.repeat(5000))
    expect(await refusal(rawPptx({ 'a.xml': deep }, ['a.xml']), 'deck.pptx')).toContain('not allowed')
  })

  it('that unpacks to more than a presentation has', async () => {
    const bomb = slideXml(shape('body', [' '.repeat(40 * 1024 * 1024)]))
    expect(await refusal(rawPptx({ 'a.xml': bomb }, ['a.xml']), 'deck.pptx')).toContain('unpacks to more')
  })

  it('that has too many parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 11_000 }, (_, index) => [`ppt/media/${index}`, new Uint8Array(0)])
    )
    expect(await refusal(zipSync(parts), 'deck.pptx')).toContain('parts')
  })

  it('whose slide is missing', async () => {
    expect(await refusal(rawPptx({ 'a.xml': slide }, ['a.xml', 'b.xml']), 'deck.pptx')).toContain('slide 2')
  })
})
