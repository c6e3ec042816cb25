// Things beside each other, with the comma of the language.
import type { Lang } from './langs.ts';

/** Joins a few things into one line; Arabic has a comma of its own. */
export const listOf = (lang: Lang, things: readonly string[]): string => things.join(lang === 'ar' ? '، ' : ', ');
