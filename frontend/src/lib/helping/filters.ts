// What a helper looks for on the board, as it stands in the address. Pure: today is an argument.
import { isLang, type Lang } from '#lib/words/langs.ts';
import { plusDays } from '#lib/words/dates.ts';

export const PARTS = ['morning', 'noon', 'afternoon', 'evening'] as const;
export const WALKS = ['under_5', '5_to_10', '10_to_15', '15_to_30'] as const;

/** Nothing chosen is an empty word. */
export interface Filters {
	category: string;
	day: string;
	part: '' | (typeof PARTS)[number];
	walk: '' | (typeof WALKS)[number];
	language: '' | Lang;
}
export type Name = keyof Filters;

export const NONE: Filters = { category: '', day: '', part: '', walk: '', language: '' };

/** The days one can look for: today and the six after it. */
export const daysFrom = (today: string): string[] => Array.from({ length: 7 }, (_, at) => plusDays(today, at));

const IN_ADDRESS: Record<Name, string> = { category: 'soort', day: 'dag', part: 'deel', walk: 'afstand', language: 'taal' };
const NAMES = Object.keys(IN_ADDRESS) as Name[];

const oneOf = <V extends string>(all: readonly V[], said: string): V | '' => all.find((it) => it === said) ?? '';

/** Reads the address. What it says wrongly, or of a day that is over, is not chosen. */
export function read(address: URLSearchParams, today: string): Filters {
	const said = (name: Name) => address.get(IN_ADDRESS[name]) ?? '';
	const language = said('language');
	return {
		category: /^[a-z_]{1,40}$/.test(said('category')) ? said('category') : '',
		day: oneOf(daysFrom(today), said('day')),
		part: oneOf(PARTS, said('part')),
		walk: oneOf(WALKS, said('walk')),
		language: isLang(language) ? language : ''
	};
}

/** What is chosen, in the order in which it is shown. */
export const chosen = (filters: Filters): Name[] => NAMES.filter((name) => filters[name] !== '');

/** The address of the board with these choices. */
export function write(filters: Filters): string {
	const address = new URLSearchParams(chosen(filters).map((name) => [IN_ADDRESS[name], filters[name]]));
	return address.size > 0 ? `/helpen?${address}` : '/helpen';
}

/** What the service is asked for. */
export const asked = (filters: Filters): Partial<Record<Name, string>> => Object.fromEntries(chosen(filters).map((name) => [name, filters[name]]));
