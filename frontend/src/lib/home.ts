// Where somebody begins once they are known. Pure but for `arrive`, which goes there.
import { goto } from '$app/navigation';
import { session, type Who } from './session.svelte.ts';
import { chosen, words } from './words/index.svelte.ts';
import { isLang } from './words/langs.ts';

/** Where who works here sets up the second step, or takes it. */
export const SECOND_STEP = '/tweede-stap';

type Holds = Pick<Who, 'roles'> | null | undefined;
const holds = (who: Holds, role: Who['roles'][number]): boolean => !!who?.roles?.includes(role);

/** Works at the desk: with people and requests, or steers. */
export const worksHere = (who: Holds): boolean => holds(who, 'buurtwerker') || holds(who, 'coordinator');

/** Says with another who has which role. */
export const steers = (who: Holds): boolean => holds(who, 'coordinator') || holds(who, 'beheerder');

/** Sets up the installation, and sees nothing else of the desk. */
export const onlyAdministers = (who: Holds): boolean => holds(who, 'beheerder') && !worksHere(who);

/** Sees the numbers of each quarter, and nothing else of the desk. */
export const onlyCounts = (who: Holds): boolean => holds(who, 'gemeente') && !worksHere(who);

/** The page to begin on: the second step for who must take it first, the desk for who works here, one's own code for who owes one or did not see that somebody guessed it, the neighbours for who helps, one's own requests for everybody else. */
export function homeOf(who: Pick<Who, 'roles' | 'helps' | 'second_factor' | 'place'>): string {
	if (['make', 'give', 'letter'].includes(who.second_factor)) return SECOND_STEP;
	if (worksHere(who)) return '/desk';
	if (onlyCounts(who)) return '/desk/cijfers';
	if (onlyAdministers(who)) return '/desk/rollen';
	if (who.place?.owed || who.place?.wrong) return '/wie/tekening';
	return who.helps ? '/helpen' : '/start';
}

/** The service just opened a session: look who it is, speak their language unless this device chose one, and go where they begin. */
export async function arrive(to?: string): Promise<void> {
	await session.opened();
	if (!session.who) return;
	if (!chosen() && isLang(session.who.language)) await words.use(session.who.language);
	await goto(to ?? homeOf(session.who));
}
