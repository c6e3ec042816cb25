// What a thread says, as the reader reads it: a ready sentence in the own language, own words as they were typed. Pure.
import type { Schemas } from '../api/index.ts';
import { euros } from '../words/dates.ts';
import type { Lang } from '../words/langs.ts';

export type Talk = Schemas['TalkView'];
export type Message = Talk['messages'][number];
export type Quick = Talk['quick'][number];
export type Say = (id: string, args: Record<string, string | number>) => string | undefined;

/** The words of one message; a ready sentence that this version does not know stays silent. */
export function textOf(it: Message, lang: Lang, say: Say): string {
	if (it.text != null) return it.text;
	const args: Record<string, string | number> = { number: it.number ?? 0, time: it.time ?? '' };
	if (it.number != null) args.amount = euros(lang, it.number / 100);
	return say(`talk-q-${it.quick}`, args) ?? '';
}

/** What the ready sentences are about, in their order, each once. */
export const aboutOf = (quick: readonly Quick[]): string[] => [...new Set(quick.map((it) => it.about))];

/** A ready sentence before its datum is known: "Ik kom om …". */
export const preview = (it: Quick, say: Say): string => say(`talk-q-${it.id}`, { number: '…', time: '…', amount: '…' })?.replace('….', '…') ?? '';

const MOST: Record<string, number> = { minutes: 180, count: 99, amount: 50 };

/** What was filled in, as the service takes it; undefined when it cannot be. An amount is typed in euro and sent in cents. */
export function datumOf(datum: string, typed: string): { number?: number; time?: string } | undefined {
	if (datum === 'none') return {};
	if (datum === 'time') return /^([01]\d|2[0-3]):[0-5]\d$/.test(typed) ? { time: typed } : undefined;
	const number = numberOf(typed);
	if (number === undefined || number > (MOST[datum] ?? 0)) return undefined;
	if (datum === 'amount') {
		const cents = centsOf(typed);
		return cents === undefined ? undefined : { number: cents };
	}
	return Number.isInteger(number) ? { number } : undefined;
}

/** An amount that was typed in euro, in cents; undefined when it is none. How much is too much, the service says. */
export function centsOf(typed: string): number | undefined {
	const cents = Math.round((numberOf(typed) ?? 0) * 100);
	return cents > 0 && cents < 1_000_000 ? cents : undefined;
}

function numberOf(typed: string): number | undefined {
	const number = Number(typed.trim().replace(',', '.'));
	return Number.isFinite(number) && number > 0 ? number : undefined;
}

/** What is offered at once for a datum, so that nobody has to type. */
export const OFTEN: Record<string, string[]> = { minutes: ['5', '10', '15', '20', '30', '60'], count: ['1', '2', '3', '4', '5', '6'], amount: ['5', '10', '20', '50'] };
