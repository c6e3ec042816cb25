// Why a worker ends a request: what the service takes where the request stands, and nothing else.
const REASONS = ['referred', 'out_of_scope', 'duplicate', 'rejected'] as const;
export type Why = (typeof REASONS)[number];

/** Until when a reason holds; a service or a worker may take up whatever is not over. */
const UNTIL: Partial<Record<Why, readonly string[]>> = {
	duplicate: ['review', 'open', 'matched'],
	rejected: ['review', 'open']
};

/** What can be offered, in order. */
export const reasonsIn = (state: string): Why[] => REASONS.filter((it) => UNTIL[it]?.includes(state) ?? true);
