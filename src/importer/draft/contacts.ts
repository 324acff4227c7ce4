import type { SlideText } from '../blocks/blocks.ts'
import type { Warning } from '../deck.ts'
import { addressesIn, phoneKey } from './addresses.ts'
import { contactsInBlock } from './contact-block.ts'
import type { DraftContact } from './draft.ts'
import { hoursIn } from './hours.ts'

/** The mailboxes and phone lines of a deck; one that stands on several slides is one contact. */
export function contactsOf(slides: readonly SlideText[]): { contacts: DraftContact[]; warnings: Warning[] } {
  const contacts: DraftContact[] = []
  const warnings: Warning[] = []
  for (const contact of slides.flatMap(slide => contactsOnSlide(slide, warnings))) {
    const index = contacts.findIndex(known => isSame(known, contact))
    const known = contacts[index]
    if (known === undefined) contacts.push(contact)
    else {
      contacts[index] = merge(known, contact)
      const slide = contact.slides[0] ?? null
      if (known.hours !== undefined && contact.hours !== undefined && known.hours !== contact.hours) {
        warnings.push({
          slide,
          message: `${known.name}: the hours here are ${contact.hours}, on slide ${known.slides[0] ?? '?'} ${known.hours}.`
        })
      }
    }
  }
  return { contacts, warnings }
}

function contactsOnSlide(slide: SlideText, warnings: Warning[]): DraftContact[] {
  const inText = slide.blocks.flatMap((_, index) => {
    const found = contactsInBlock(slide, index)
    warnings.push(...found.warnings)
    return found.contacts
  })
  const inTitle = addressesIn(slide.title, hoursIn(slide.title)).map(({ kind, value }): DraftContact => ({
    name: slide.title,
    [kind]: value,
    slides: [slide.number]
  }))
  const linked = slide.links.flatMap(({ label, url }): DraftContact[] => {
    const [, scheme, rest] = /^(mailto|tel):([^?]+)/i.exec(url) ?? []
    if (rest === undefined) return []
    const [found] = addressesIn(safeDecode(rest), [])
    if (found === undefined || (scheme?.toLowerCase() === 'tel') !== (found.kind === 'phone')) return []
    const contact = {
      name: label.includes('@') || label === '' ? slide.title : label,
      [found.kind]: found.value,
      slides: [slide.number]
    }
    return [...inText, ...inTitle].some(one => isSame(one, contact)) ? [] : [contact]
  })
  return [...inText, ...inTitle, ...linked]
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isSame(a: DraftContact, b: DraftContact): boolean {
  const samePhone = a.phone !== undefined && b.phone !== undefined && phoneKey(a.phone) === phoneKey(b.phone)
  return samePhone || (a.email !== undefined && a.email === b.email)
}

function merge(known: DraftContact, other: DraftContact): DraftContact {
  return { ...other, ...known, slides: [...new Set([...known.slides, ...other.slides])] }
}
