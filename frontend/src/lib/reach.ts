// How somebody likes to be reached when a worker does it: by a call or a text message, in a part of the day.
import type { Schemas } from './api/index.ts';

type Contact = Schemas['ReachView']['contact'];
type Part = Schemas['ReachView']['part'];

export const PARTS = ['any', 'morning', 'afternoon', 'evening'] as const;
export type PartChoice = (typeof PARTS)[number];

/** A worker calls or writes. */
export const byHand = (contact: Contact | undefined): contact is 'phone' | 'sms' => contact === 'phone' || contact === 'sms';

/** The words for it; none where nothing was wished. */
export function likes(it: { contact?: Contact | undefined; part?: Part | undefined }): readonly ('contact-likes-phone' | 'contact-likes-sms' | `contact-part-${NonNullable<Part>}`)[] {
	const how = it.contact === 'sms' ? (['contact-likes-sms'] as const) : it.part && byHand(it.contact) ? (['contact-likes-phone'] as const) : [];
	return it.part && byHand(it.contact) ? [...how, `contact-part-${it.part}`] : how;
}
