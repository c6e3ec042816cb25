// Where who helps stands with one request, in one sentence.
import type { Schemas } from '#lib/api/index.ts';
import { clock } from '#lib/words/dates.ts';
import { t, words } from '#lib/words/index.svelte.ts';

export interface Stands {
	tone: 'good' | 'info' | 'warn';
	text: string;
	icon: string;
}

/** The sentence for who looks at this moment; nothing for who has still to answer. */
export function standsOf({ role, state, offer }: Schemas['HelpRequestView'], now: number): Stands | undefined {
	const ended = state === 'done' || state === 'closed';
	if (role === 'assigned') {
		if (state === 'done') return { tone: 'good', text: t('helping-stands-done'), icon: 'thanks' };
		if (state === 'closed') return { tone: 'info', text: t('helping-stands-over'), icon: 'check' };
		return { tone: 'good', text: t('helping-stands-assigned'), icon: 'heart-hands' };
	}
	if (ended || role === 'past') return { tone: 'info', text: t('helping-stands-over'), icon: 'thanks' };
	if (role === 'reserve') {
		const until = Date.parse(offer?.asked_until ?? '');
		if (until > now) return { tone: 'warn', text: t('helping-stands-promote', { time: clock(words.lang, new Date(until)) }), icon: 'bell' };
		return { tone: 'warn', text: t('helping-stands-reserve'), icon: 'people' };
	}
	return offer?.state === 'declined' ? { tone: 'info', text: t('helping-stands-declined'), icon: 'check' } : undefined;
}
