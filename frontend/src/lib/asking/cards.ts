// The cards of a thank-you, the asker's and the desk's: how each is drawn, and what is sent. Pure; what a card is called stands in the words.

export const CARDS = [
	['flowers', 'flower'],
	['soup', 'pot'],
	['sun', 'noon'],
	['heart', 'thanks'],
	['coffee', 'cup'],
	['hands', 'heart-hands']
] as const;

export type Card = (typeof CARDS)[number][0];

/** One card, and the line that was written beside it, if one was. */
export function thankBody(card: Card, line: string): { card: Card; line?: string } {
	const said = line.trim();
	return said ? { card, line: said } : { card };
}
