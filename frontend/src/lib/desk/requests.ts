// What the desk makes of a request: what it should look at, and who was asked in which round. Pure.

interface Line {
	state: string;
	held: boolean;
	words_wait: boolean;
}

/** Somebody here has to read or decide something. */
export const needsLook = (it: Line): boolean => it.state === 'review' || it.held || it.words_wait;

interface Offer {
	wave: number;
	state: string;
	since: string;
}

interface Wave {
	number: number;
	people: number;
	sent_at: string;
}

export interface Round<O, W> {
	/** 0: the board, or asked by name. */
	number: number;
	wave: W | undefined;
	offers: O[];
}

const ORDER = ['assigned', 'done', 'reserve', 'seen', 'sent', 'queued', 'declined', 'lapsed'];
const rank = (state: string): number => (ORDER.indexOf(state) + 1 || ORDER.length + 1);

/** The rounds, the newest first, each with its answers, a yes first; the board last. */
export function roundsOf<O extends Offer, W extends Wave>(waves: readonly W[], offers: readonly O[]): Round<O, W>[] {
	const numbers = new Set([...waves.map((it) => it.number), ...offers.map((it) => it.wave)]);
	return [...numbers]
		.sort((a, b) => (a === 0 ? 1 : b === 0 ? -1 : b - a))
		.map((number) => ({
			number,
			wave: waves.find((it) => it.number === number),
			offers: offers.filter((it) => it.wave === number).sort((a, b) => rank(a.state) - rank(b.state))
		}));
}

type Asked = Pick<Offer, 'wave' | 'state'> & { person: string };

const mayBeNamed = ({ wave, state }: Asked): boolean => state === 'superseded' || (state === 'lapsed' && wave !== 0);

/** How one stands who is not asked by name any more: whoever was asked, but for those who did not answer a wave or were no longer needed. */
export const stoodOf = (offers: readonly Asked[], person: string): string | undefined => offers.find((it) => it.person === person && !mayBeNamed(it))?.state;

interface Told {
	person: string;
	way: string;
	result: string;
	at: string;
}

/** By which way somebody was told last, and whether it arrived. */
export function toldTo<T extends Told>(told: readonly T[], person: string): T | undefined {
	return told.filter((it) => it.person === person).sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}
