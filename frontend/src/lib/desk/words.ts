// What the service says in short words, as sentences at the desk.
import type { Problem } from '#lib/api/problem.ts';
import { t, words } from '#lib/words/index.svelte.ts';
import type { Due } from './due.ts';

export function sayDue(due: Due): string {
	return words.maybe(due.id, 'args' in due ? due.args : undefined) ?? t('desk-due-past');
}

interface Standing {
	state: string;
	reason?: string | null | undefined;
	held?: boolean | undefined;
}

/** Where a request stands, in one sentence. */
export function stateOf({ state, reason, held }: Standing): string {
	if (state === 'open' && held) return t('desk-state-held');
	if (state === 'closed') return words.maybe(`desk-state-${reason}`) ?? t('desk-state-withdrawn');
	return words.maybe(`desk-state-${state}`) ?? state;
}

export type Tone = 'plain' | 'green' | 'sun' | 'red';

/** Green: somebody comes or came. Sun: the desk should look. */
export function toneOf({ state, held }: Standing): Tone {
	if (state === 'review' || held) return 'sun';
	if (state === 'matched' || state === 'confirming' || state === 'done') return 'green';
	return 'plain';
}

/** Why somebody cannot be asked by name: the service says it to who was asked, a worker reads it about them. */
export function notAsked(problem: Problem, name: string): Problem {
	if (problem.code === 'already_answered') return { ...problem, title: t('desk-asked-already', { name }) };
	if (problem.code === 'own_request') return { ...problem, title: t('desk-asked-self', { name }) };
	if (problem.code === 'too_young') return { ...problem, title: t('desk-asked-young', { name }) };
	return problem.code === 'not_possible_now' ? { ...problem, title: t('desk-asked-not-now', { name }) } : problem;
}
