// What may be told besides, as a form and as sentences: which fields a kind of help has, what is sent of them, how each reads. Pure but for the words.
import { t, words } from '../words/index.svelte.ts';

/** How a field is asked; one that is not here is not asked on a screen. */
const KINDS = {
	list: 'long',
	payment: 'money',
	where: 'text',
	from_area: 'text',
	to_place: 'text',
	return: 'yes',
	mobility_aid: 'text',
	appointment_type: 'text',
	tools: 'yes',
	animal: 'text',
	at_home_or_out: 'place',
	device: 'text',
	language: 'text',
	allergies: 'text',
	ages: 'text',
	consent_parent: 'yes',
	subject: 'text',
	level: 'text',
	item: 'text',
	until: 'text',
	dates: 'text'
} as const;

export type Field = keyof typeof KINDS;
export type Kind = (typeof KINDS)[Field];
export type Extras = Record<string, string | number | boolean>;
export const LENGTHS = ['30', '60', '90', '120'] as const;
export const FIELD_MAX = 200;
export const LIST_MAX = 500;

const isField = (name: string): name is Field => name in KINDS;

/** The fields of a kind of help that are asked, in its order. */
export const fieldsOf = (names: readonly string[]): { name: Field; kind: Kind }[] => names.filter(isField).map((name) => ({ name, kind: KINDS[name] }));

/** What is sent of the answers; what was left open is left out. */
export function extrasOf(details: Readonly<Record<string, string>>, minutes: string, together: boolean, alone = false): Extras | undefined {
	const all: Extras = {};
	for (const [name, value] of Object.entries(details)) {
		const text = value.trim();
		if (text && isField(name)) all[name] = KINDS[name] === 'yes' ? true : text;
	}
	if (minutes !== 'any') all.minutes = Number(minutes);
	if (together) all.together = true;
	if (alone) all.alone = true;
	return Object.keys(all).length > 0 ? all : undefined;
}

/** Everything told in words, for the guard. */
export const wordsOf = (text: string, details: Readonly<Record<string, string>>): string =>
	[text, ...Object.entries(details).flatMap(([name, value]) => (isField(name) && ['long', 'text'].includes(KINDS[name]) ? [value] : []))]
		.map((it) => it.trim())
		.filter(Boolean)
		.join('\n');

export interface Line {
	name: string;
	value: string;
	/** In somebody's own words. */
	own: boolean;
	icon: string;
}

/** What a field is called. */
export const labelOf = (name: Field): string => (name === 'payment' ? t('money-how') : t(`extra-${name}`));

const sayOne = (name: Field, value: unknown): Omit<Line, 'icon'> | undefined => {
	const label = labelOf(name);
	if (KINDS[name] === 'money') return { name: label, value: words.maybe(`money-${String(value)}`) ?? '', own: false };
	if (KINDS[name] === 'yes') return value === true ? { name: label, value: t('extra-yes'), own: false } : undefined;
	if (KINDS[name] === 'place') return { name: label, value: value === 'home' ? t('extra-place-home') : value === 'out' ? t('extra-place-out') : String(value), own: false };
	return { name: label, value: String(value), own: true };
};

/** What was told besides, line by line, as it is read. */
export function sayExtras(extras: Readonly<Record<string, unknown>>): Line[] {
	const fields = Object.entries(extras).flatMap(([name, value]) => {
		const line = isField(name) && value !== undefined ? sayOne(name, value) : undefined;
		return line ? [{ ...line, icon: name === 'list' ? 'basket' : name === 'payment' ? 'euro' : 'list' }] : [];
	});
	const { minutes } = extras;
	const long = typeof minutes === 'number' ? [{ name: t('extra-how-long'), value: t('extra-about', { minutes }), own: false, icon: 'clock' }] : [];
	return [...fields, ...long];
}

/** The same in one line, for who checks what they ask. */
export const sayShort = (extras: Extras | undefined): string =>
	sayExtras(extras ?? {})
		.map(({ name, value }) => (value === words.maybe('extra-yes') ? name : value))
		.join('\n');
