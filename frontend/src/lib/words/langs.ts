// The six languages, each named in its own script. Knows no words.
export const LANGS = ['nl', 'fr', 'en', 'ar', 'tr', 'uk'] as const;
export type Lang = (typeof LANGS)[number];

export const NAMES: Record<Lang, string> = {
	nl: 'Nederlands',
	fr: 'Français',
	en: 'English',
	ar: 'العربية',
	tr: 'Türkçe',
	uk: 'Українська'
};

/** Languages whose words nobody who grew up with them has read yet. */
export const UNREAD: readonly Lang[] = ['ar', 'tr', 'uk'];

/** What Intl is asked for: Belgian habits, a 24-hour clock, and digits as on the door and the phone. */
export const INTL: Record<Lang, string> = {
	nl: 'nl-BE',
	fr: 'fr-BE',
	en: 'en-GB',
	ar: 'ar-u-nu-latn',
	tr: 'tr',
	uk: 'uk'
};

export const isLang = (x: unknown): x is Lang => LANGS.some((l) => l === x);

export const dirOf = (lang: string): 'rtl' | 'ltr' => (lang.startsWith('ar') ? 'rtl' : 'ltr');
