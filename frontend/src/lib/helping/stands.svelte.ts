// Where who helps stands with one request, in one sentence.
import type { Schemas } from '#lib/api/index.ts';
import { clock } from '#lib/words/dates.ts';
import { t, words } from '#lib/words/index.svelte.ts';

export interface Stands {
	tone: 'good' | 'info' | 'warn';
	text: string;
	icon: string;
}

/** Who helps said that it worked, and the asker is asked: the button for it is gone. */
export const hasSaidSo = ({ role, state, can, offer }: Pick<Schemas['HelpRequestView'], 'role' | 'state' | 'can' | 'offer'>): boolean =>
	role === 'assigned' && state === 'confirming' && offer?.state !== 'done' && !can.includes('done');

/** Nobody waits for this helper any more: it ended, they said so, or the asker said that they came. */
export const hasBeen = (it: Schemas['HelpRequestView']): boolean => it.state === 'done' || it.state === 'closed' || it.offer?.state === 'done' || hasSaidSo(it);

/** The sentence for who looks at this moment; nothing for who has still to answer. */
export function standsOf(it: Schemas['HelpRequestView'], now: number): Stands | undefined {
	const { role, state, offer } = it;
	const ended = state === 'done' || state === 'closed';
	if (role === 'assigned') {
		if (state === 'done' || offer?.state === 'done') return { tone: 'good', text: t('helping-stands-done'), icon: 'thanks' };
		if (state === 'closed') return { tone: 'info', text: t('helping-stands-over'), icon: 'check' };
		if (hasSaidSo(it)) return { tone: 'good', text: t('helping-stands-said'), icon: 'check' };
		return { tone: 'good', text: t('helping-stands-assigned'), icon: 'heart-hands' };
	}
	if (role === 'past' && (offer?.state === 'removed' || offer?.state === 'released')) return { tone: 'info', text: t('helping-stands-let-go'), icon: 'thanks' };
	if (ended || role === 'past') return { tone: 'info', text: t('helping-stands-over'), icon: 'thanks' };
	if (role === 'reserve') {
		const until = Date.parse(offer?.asked_until ?? '');
		if (until > now) return { tone: 'warn', text: t('helping-stands-promote', { time: clock(words.lang, new Date(until)) }), icon: 'bell' };
		return { tone: 'warn', text: t('helping-stands-reserve'), icon: 'people' };
	}
	return offer?.state === 'declined' ? { tone: 'info', text: t('helping-stands-declined'), icon: 'check' } : undefined;
}
