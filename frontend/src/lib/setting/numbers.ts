// Numbers as people write them: a comma or a point, a minus of any kind. Pure.
import { INTL, type Lang } from '#lib/words/langs.ts';

/** 1.5 → "1,5" where one writes so; a plain minus, which every keyboard has. */
export const said = (lang: Lang, value: number): string => value.toLocaleString(INTL[lang], { useGrouping: false, maximumFractionDigits: 2 }).replace(/[\u2212\u200e\u200f\u061c]/g, (it) => (it === '\u2212' ? '-' : ''));

/** "1,5" → 1.5; nothing for what is no number. */
export function numberOf(text: string): number | undefined {
	const plain = text.trim().replace(/^[\u2212\u2013]/, '-').replace(',', '.');
	return /^-?\d{1,4}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** Whether it may be set: a number between its bounds. */
export const within = (text: string, { least, most }: { least: number; most: number }): boolean => {
	const value = numberOf(text);
	return value !== undefined && value >= least && value <= most;
};
