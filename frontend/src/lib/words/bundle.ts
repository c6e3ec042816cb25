// Makes a speaking bundle from Fluent text. Pure: never loads, never touches the page.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { INTL, dirOf, type Lang } from './langs.ts';

export type Value = string | number;

/** Groups of digits: each would keep its own order, but the groups would stand from right to left. */
const PHONE = /^\+?\d+(?:[ \u00a0/]+\d+)+$/;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Fluent text → bundle. Isolation marks are set by `speak`, only where two directions meet. */
export function bundle(lang: Lang, text: string, transform = (s: string): string => s): FluentBundle {
	const made = new FluentBundle(INTL[lang], { useIsolating: false, transform });
	made.addResource(new FluentResource(text), { allowOverrides: true });
	return made;
}

/** The sentence of one id, or undefined when this bundle does not know it. */
export function speak(b: FluentBundle, lang: Lang, id: string, args?: Record<string, Value>): string | undefined {
	const pattern = b.getMessage(id)?.value;
	if (!pattern) return undefined;
	const safe: Record<string, FluentVariable> = {};
	for (const [name, value] of Object.entries(args ?? {})) safe[name] = isolate(value, lang);
	return b.formatPattern(pattern, safe, []);
}

/** Wraps a word whose direction differs from the sentence's, so that an Arabic name does not turn a Dutch sentence. */
export function isolate(value: Value, lang: Lang): Value {
	if (typeof value === 'number') return value;
	const foreign = dirOf(lang) === 'rtl' ? !RTL.test(value) && (/\p{L}/u.test(value) || PHONE.test(value)) : RTL.test(value);
	return foreign ? `\u2068${value}\u2069` : value;
}

/** [!! Ţèxţ !!]: what a page looks like when every sentence is a third longer. Development only. */
export function pseudo(s: string): string {
	const looks: Record<string, string> = { a: 'àà', e: 'èè', i: 'ï', o: 'öö', u: 'ü', n: 'ñ', c: 'ç', s: 'š' };
	return s.replace(/[aeiouncs]/g, (c) => looks[c] ?? c);
}
