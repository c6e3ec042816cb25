// What a task looks like on the list: its drawing, the next thing to do, and where that is done. Pure.

import { isCare } from './care/care.ts';

interface About {
	id?: string;
	kind: string;
	subject_room: string;
	subject: string;
	person?: { id: string; phone?: string | null } | null;
}

const ICONS: Record<string, string> = {
	call: 'call',
	who_do_you_know: 'people',
	ask_personally: 'people',
	review: 'eye',
	read_words: 'eye',
	unmatched: 'search',
	scope_doubt: 'help',
	nobody_opened: 'door',
	backed_out_late: 'swap',
	no_show: 'swap',
	first_together: 'walk-two',
	welfare: 'heart-hands',
	went_wrong: 'warn',
	worker_complaint: 'lock',
	complaint_appeal: 'eye',
	confirm_newcomer: 'hand',
	given_up: 'gear',
	right_call: 'call',
	push_alarm: 'bell',
	mail_down: 'letter',
	signal_look: 'bell',
	signal_contact: 'call',
	signal_decide: 'people',
	signal_follow: 'heart-hands',
	signal_due: 'clock',
	signal_overdue: 'clock',
	overdue_coordinator: 'clock',
	overdue_organisation: 'clock',
	referral_call: 'call',
	referral_answer: 'letter-open',
	referral_silent: 'clock',
	waitlist_over: 'clock',
	basis_review: 'eye',
	consent_withdrawn: 'warn',
	case_opened: 'eye',
	file_corrected: 'eye',
	data_corrected: 'pen',
	tell_in_person: 'heart-hands',
	key_back: 'key',
	key_lost: 'key',
	still_wanted: 'call',
	moved: 'leave',
	ask_before: 'people',
	screening_ends: 'eye'
};

/** What went wrong is answered on its own page, which ends the task. */
export const isWrong = (task: { subject_room: string }): boolean => task.subject_room === 'complaint';

export const taskIcon = (kind: string): string => ICONS[kind] ?? 'list';

/** Somebody has to hear something: a number to call and a sentence to say. */
export const isCall = (kind: string): boolean => ['call', 'right_call', 'welfare', 'tell_in_person', 'still_wanted', 'no_show', 'nobody_opened', 'backed_out_late'].includes(kind);

export interface Next {
	id: 'desk-act-call' | 'desk-act-look' | 'desk-act-talk' | 'desk-act-read' | 'desk-act-meet' | 'desk-act-ask';
	href: string;
	icon: string;
}

/** The next thing to do; a call goes by its page, where the number stands below how to call safely. Nothing where only a word to a colleague helps. `visits`: people and requests are theirs to see. */
export function nextOf(task: About, visits = true): Next | undefined {
	const phone = task.person?.phone;
	if ((isCall(task.kind) || task.kind === 'key_lost') && phone && task.id) return { id: 'desk-act-call', href: `/desk/taak/${task.id}`, icon: 'call' };
	if (isCare(task) && task.id) {
		const href = `/desk/taak/${task.id}`;
		return ['signal_contact', 'signal_decide', 'signal_follow'].includes(task.kind) ? { id: 'desk-act-talk', href, icon: 'call' } : { id: 'desk-act-look', href, icon: 'next' };
	}
	const about = aboutOf(task, visits);
	if (!about) return undefined;
	if (task.kind === 'confirm_newcomer') return { id: 'desk-act-meet', href: about, icon: 'hand' };
	if (task.kind === 'review' || task.kind === 'read_words') return { id: 'desk-act-read', href: about, icon: 'eye' };
	if (['who_do_you_know', 'ask_personally', 'unmatched'].includes(task.kind)) return { id: 'desk-act-ask', href: about, icon: 'people' };
	return { id: 'desk-act-look', href: about, icon: 'next' };
}

/** The page of what it is about; none for who may not open it. */
export function aboutOf(task: About, visits = true): string | undefined {
	if (isWrong(task)) return `/desk/mis/${task.subject}`;
	if (!visits) return undefined;
	// A key that is lost is on no list any more: its slip says whose it is and who had it.
	if (task.subject_room === 'key') return task.kind === 'key_lost' ? `/desk/sleutels/${task.subject}` : '/desk/sleutels';
	if (task.subject_room === 'help') return `/desk/vragen/${task.subject}`;
	if (task.subject_room === 'people') return `/desk/mensen/${task.subject}`;
	return task.person ? `/desk/mensen/${task.person.id}` : undefined;
}

/** What the way to it is called. */
export function aboutName(task: About) {
	if (isWrong(task)) return 'desk-act-read';
	if (task.subject_room === 'help') return 'desk-about-request';
	if (task.kind === 'key_lost') return 'slip-title';
	if (task.subject_room === 'key') return 'keys-desk-see';
	return 'desk-about-person';
}

/** How often each kind stands on the list, the most frequent first. */
export function countKinds(tasks: readonly { kind: string }[]): [string, number][] {
	const counts = new Map<string, number>();
	for (const { kind } of tasks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
