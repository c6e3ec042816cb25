// What may be told besides, while somebody is on the phone: all that the app asks, what is sent of it, and how it reads before it is sent.
import { extrasOf, sayShort, type Extras } from '#lib/asking/extras.ts';
import { bodyOf, empty, rhythmOf, type Asking, type When } from '#lib/asking/form.ts';
import { sayEvery } from '#lib/asking/say.ts';
import { t } from '#lib/words/index.svelte.ts';
import { NAMES } from '#lib/words/langs.ts';

/** Everything but what the steps of the call ask: which kind, when, and in which words. */
export type More = Omit<Asking, 'key' | 'category' | 'when' | 'text'>;

export function nothing(): More {
	const { key: _key, category: _category, when: _when, text: _text, ...more } = empty('');
	return more;
}

const extras = ({ details, minutes, together, alone }: More): Extras | undefined => extrasOf(details, minutes, together === 'yes', alone === 'yes');

/** What is sent, as the app sends it; what was left open is left out. */
export function besides(more: More, when: When) {
	const { category: _category, when: _when, ...body } = bodyOf({ ...empty(''), ...more, when });
	return body;
}

/** One line for each answer. */
export const sayMore = (more: More, when: When | undefined): string =>
	[
		sayShort(extras(more)),
		...(rhythmOf({ every: more.every, when: when ?? null }) === 'once' ? [] : [sayEvery(more.every, more.until)]),
		...(more.places === '1' ? [] : [t('ask-places-count', { count: Number(more.places) })]),
		...(more.same === 'any' ? [] : [t('ask-same-yes')]),
		...(more.wish === 'any' ? [] : [t(`ask-wish-${more.wish}`)]),
		...(more.language === 'any' ? [] : [NAMES[more.language]]),
		...(more.together === 'yes' ? [t('extra-together')] : []),
		...(more.alone === 'yes' ? [t('extra-alone-yes')] : [])
	]
		.filter(Boolean)
		.join('\n');
