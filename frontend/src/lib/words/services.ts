// Where the words lie of the pages that say more than others: a file of its own, so that the first load does not carry the list.
import type { Lang } from './langs.ts';

export const shelf: Record<Lang, () => Promise<{ default: string }>> = {
	nl: () => import('virtual:words/nl/services'),
	fr: () => import('virtual:words/fr/services'),
	en: () => import('virtual:words/en/services'),
	ar: () => import('virtual:words/ar/services'),
	tr: () => import('virtual:words/tr/services'),
	uk: () => import('virtual:words/uk/services')
};
