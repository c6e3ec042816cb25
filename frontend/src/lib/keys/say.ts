// What stands beside a key: the sentence for where it stands, and the button for what one can say. Pure; knows no words.
export interface Stands {
	state: string;
	side: string;
	said?: string | null;
	/** Whom of the two a worker calls about one that is lost. */
	calls?: string | null;
}

/** The sentence for where a key stands, as one of the two reads it. */
export function sentenceOf({ state, side, said, calls }: Stands) {
	if (state === 'returned') return 'keys-returned';
	if (state === 'lost') return calls === side ? 'keys-lost-you' : calls ? 'keys-lost-other' : 'keys-lost-team';
	if (state === 'returning') return said === side ? 'keys-i-said' : 'keys-other-said';
	if (side === 'giver') return state === 'given' ? 'keys-giver-given' : 'keys-giver-held';
	return state === 'given' ? 'keys-holder-given' : 'keys-holder-held';
}

/** Whether somebody waits for what the reader says of it. */
export const asks = ({ state, side, said }: Stands): boolean => (state === 'given' && side === 'holder') || (state === 'returning' && said !== side);

/** What is to be said on the way to these keys: that the reader is waited for, or else that one is lost. */
export function markOf(keys: readonly Stands[]) {
	if (keys.some(asks)) return 'keys-way-asks';
	return keys.some((it) => it.state === 'lost') ? 'keys-way-lost' : undefined;
}

/** What asks something of the reader first, then what is lost, then the rest as it came. */
export function inOrder<Key extends Stands>(keys: readonly Key[]): Key[] {
	const rank = (it: Key) => (asks(it) ? 0 : it.state === 'lost' ? 1 : 2);
	return [...keys].sort((one, other) => rank(one) - rank(other));
}

export const ACTS = ['hold', 'back', 'not_back', 'lost'] as const;
export type Act = (typeof ACTS)[number];

/** What one can say now, in the order of the buttons. */
export const actsOf = (can: readonly string[]): Act[] => ACTS.filter((act) => can.includes(act));

/** What is offered to one of the two: who still says whether they got it, does not give it back yet. */
export const offeredTo = ({ state, side, can }: Stands & { can: readonly string[] }): Act[] => actsOf(can).filter((act) => !(act === 'back' && state === 'given' && side === 'holder'));

/** The words of a button: who is asked answers yes or no. */
export function buttonOf(act: Act, state: string) {
	if (act === 'back') return state === 'returning' ? 'keys-do-yes' : 'keys-do-back';
	return `keys-do-${act}` as const;
}

/** How many keys one writes down at once: as many as the service takes. */
export const MOST = 20;

/** Whether a key is still with somebody else. */
export const isOut = ({ state }: { state: string }): boolean => ['given', 'held', 'returning'].includes(state);

/** So long one that is lost stands under "Nu". */
const SEARCHED = 30 * 86_400_000;

/** Whether there is still something to do about a key: it is out, or lost not long since. */
export const isNow = (it: { state: string; changed: string }, now: number): boolean => isOut(it) || (it.state === 'lost' && now - Date.parse(it.changed) < SEARCHED);
