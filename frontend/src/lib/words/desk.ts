// Where the words lie that only the desk of a worker says: a file of its own, so that the first load does not carry the list.
import type { Lang } from './langs.ts';

export const shelf: Record<Lang, () => Promise<{ default: string }>> = {
	nl: () => import('virtual:words/nl/desk'),
	fr: () => import('virtual:words/fr/desk'),
	en: () => import('virtual:words/en/desk'),
	ar: () => import('virtual:words/ar/desk'),
	tr: () => import('virtual:words/tr/desk'),
	uk: () => import('virtual:words/uk/desk')
};
