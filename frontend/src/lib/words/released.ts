// What a service reads of somebody, as one reads it aloud: a language by its name, a number in groups. Pure.
import { languageName } from './language.ts';
import { INTL, type Lang } from './langs.ts';
import { sayPhone } from './phone.ts';

export function released(lang: Lang, { category, text }: { category: string; text: string }): string {
	if (category === 'language') return languageName(lang, text);
	return category === 'phone' ? sayPhone(text) : text;
}

/** Names within a sentence: "naam, telefoon en taal". */
export function listed(lang: Lang, names: readonly string[]): string {
	const small = names.map((it) => it.charAt(0).toLocaleLowerCase(INTL[lang]) + it.slice(1));
	return new Intl.ListFormat(INTL[lang], { type: 'conjunction' }).format(small);
}
