// A plain text cut at its links, so that a page can make them links without ever reading markup. Pure.

export interface Piece {
	text: string;
	/** Where it leads; absent for what is no link. */
	href?: string;
}

/** Only http and https; the full stop or bracket after a link belongs to the sentence. */
const LINK = /https?:\/\/[^\s<>"]+/g;

export function pieces(text: string): Piece[] {
	const found: Piece[] = [];
	let at = 0;
	for (const match of text.matchAll(LINK)) {
		const link = match[0].replace(/[.,;:!?)\]]+$/, '');
		if (match.index > at) found.push({ text: text.slice(at, match.index) });
		found.push({ text: link, href: link });
		at = match.index + link.length;
	}
	if (at < text.length) found.push({ text: text.slice(at) });
	return found;
}
