// What may be told besides, while somebody is on the phone: what is sent of it, and how it reads before it is sent.
import { extrasOf, sayShort, type Extras } from '#lib/asking/extras.ts';
import type { Asking } from '#lib/asking/form.ts';
import { t } from '#lib/words/index.svelte.ts';

export type More = Pick<Asking, 'details' | 'minutes' | 'places' | 'wish' | 'together' | 'alone' | 'door'>;

export const nothing = (): More => ({ details: {}, minutes: 'any', places: '1', wish: 'any', together: 'no', alone: 'no', door: '' });

const extras = ({ details, minutes, together, alone }: More): Extras | undefined => extrasOf(details, minutes, together === 'yes', alone === 'yes');

/** What is sent; what was left open is left out. */
export function besides(more: More) {
	const told = extras(more);
	return {
		...(told ? { extras: told } : {}),
		...(more.places === '1' ? {} : { places: Number(more.places) }),
		...(more.wish === 'any' ? {} : { wish: more.wish }),
		...(more.door ? { door: more.door } : {})
	};
}

/** One line for each answer. */
export const sayMore = (more: More): string =>
	[
		sayShort(extras(more)),
		...(more.places === '1' ? [] : [t('ask-places-count', { count: Number(more.places) })]),
		...(more.wish === 'any' ? [] : [t(`ask-wish-${more.wish}`)]),
		...(more.together === 'yes' ? [t('extra-together')] : []),
		...(more.alone === 'yes' ? [t('extra-alone-yes')] : [])
	]
		.filter(Boolean)
		.join('\n');
