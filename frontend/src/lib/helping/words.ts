// Requests in the reader's words: what, when, how far, why me. Ids from the service become sentences here and nowhere else.
import { t, words } from '#lib/words/index.svelte.ts';
import { dayIn, type When } from './when.ts';

/** The kind of help. */
export const kindOf = (category: string): string => words.maybe(`cat-${category}`) ?? category;

/** "Morgen, in de voormiddag". */
export function whenOf(when: When, now: Date = new Date()): string {
	const said = dayIn(words.lang, when, now);
	if (said === 'flexible') return t('helping-flexible');
	const day = said === 'today' ? t('today') : said === 'tomorrow' ? t('tomorrow') : sentence(said.day);
	const part = when.part && when.part !== 'any' ? words.maybe(`when-${when.part}`) : undefined;
	return part ? t('helping-day-part', { day, part }) : day;
}

/** The walk, never in metres. */
export const walkOf = (walk: string | null | undefined): string | undefined =>
	walk ? words.maybe(`walk-${walk}`) : undefined;

/** "Waarom ik?": one sentence per reason we have words for. */
export const whyOf = (why: readonly string[]): string[] => why.map((id) => words.maybe(`helping-because-${id}`)).filter((it) => it !== undefined);

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase(words.lang) + text.slice(1);
