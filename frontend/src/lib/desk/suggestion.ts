// What a suggestion looks like and where it leads once it was taken up. Pure.

export const DISMISSALS = ['known', 'solved', 'not-needed', 'not-right', 'duplicate'] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** Its word for the service. */
export const reasonOf = (it: Dismissal): string => it.replaceAll('-', '_');

const ICONS: Record<string, string> = {
	r1: 'call',
	r2: 'search',
	r3: 'swap',
	r4: 'warn',
	r5: 'bell',
	r6: 'door',
	r7: 'clock',
	r8: 'heart-hands',
	r9: 'people',
	r10: 'letter-open'
};

export const ruleIcon = (rule: string): string => ICONS[rule] ?? 'help';

interface Leads {
	effect: string;
	signal?: string | null;
}

/** What taking it up does: it leads to its signal, makes one, or leads to the services. */
export function takes(it: Leads): 'suggestion-take-open' | 'suggestion-take-route' | 'suggestion-take-signal' {
	if (it.signal) return 'suggestion-take-open';
	return it.effect === 'route' ? 'suggestion-take-route' : 'suggestion-take-signal';
}

/** The page where one goes on. */
export const ledTo = (signal: string | null | undefined): string => (signal ? `/desk/signalen/${signal}` : '/desk/diensten');
