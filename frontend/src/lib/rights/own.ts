// How a line of one's own data reads: which sentence belongs to a state. Pure.

const ASKED: Record<string, 'open' | 'done' | 'closed'> = { review: 'open', open: 'open', matched: 'open', confirming: 'open', done: 'done', closed: 'closed' };

const HELPED: Record<string, 'assigned' | 'reserve' | 'done' | 'declined' | 'stopped' | 'no_show'> = {
	assigned: 'assigned',
	reserve: 'reserve',
	done: 'done',
	declined: 'declined',
	released: 'stopped',
	backed_out_early: 'stopped',
	backed_out_late: 'stopped',
	no_show: 'no_show'
};

/** What became of something one asked. */
export const askedAs = (state: string) => `own-asked-${ASKED[state] ?? 'open'}` as const;

/** What one was to a request of somebody else. */
export const helpedAs = (state: string) => `own-helped-${HELPED[state] ?? 'asked'}` as const;

/** How somebody saw it. */
export const lookedAs = (how: string) => `own-look-${how}` as const;

/** What was done in one's name, where there are words for it. */
export const actedAs = (what: string) => `own-acted-${what}` as const;

/** What is sent is read on other screens: without the marks that keep a foreign name in its place on this one. The service takes none. */
export const unmarked = (words: string): string => words.replaceAll(/[\u2066-\u2069]/g, '');

/** Whether one sent an address and nobody looked at it yet: of open words only the sentence that SayAddress sends holds `: street `, in every language. */
export function addressWaits(said: readonly { state: string; words: string }[], streets: readonly string[]): boolean {
	return said.some((it) => it.state === 'open' && streets.some((street) => it.words.includes(`: ${street} `)));
}
