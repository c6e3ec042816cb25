// What goes with the card of a thank-you: a line for who came; where several did, to each their own.
import type { Schemas } from '#lib/api/index.ts';
import type { Card } from './cards.ts';

/** What was typed, by helper; nothing for whom nothing was said. */
export function thanksWith(card: Card, helpers: readonly { ref: string }[], typed: Readonly<Record<string, string>>): Schemas['HelpThankBody'] {
	const lines = helpers.map(({ ref }) => ({ helper: ref, line: (typed[ref] ?? '').trim() })).filter((it) => it.line);
	return lines.length ? { card, lines } : { card };
}
