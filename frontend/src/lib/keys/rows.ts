// The lines about a key: what for, since when, until when, how many.
import { longDay } from '#lib/words/dates.ts';
import { t, words } from '#lib/words/index.svelte.ts';

interface Told {
	what?: string | null;
	number: number;
	since: string;
	last_day?: string | null;
}

export const rowsOf = ({ what, number, since, last_day }: Told) => [
	...(what ? [{ name: t('keys-for'), value: what, own: true, icon: 'list' }] : []),
	{ name: t('keys-since'), value: longDay(words.lang, since), icon: 'calendar' },
	...(last_day ? [{ name: t('keys-last'), value: longDay(words.lang, last_day), icon: 'calendar' }] : []),
	{ name: t('keys-number'), value: String(number), icon: 'key' }
];
