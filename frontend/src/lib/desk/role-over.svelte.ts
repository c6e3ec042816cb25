// A role of the reader's ended while the desk was open: that is said, and not that the page was never theirs.
import type { Who } from '#lib/session.svelte.ts';

type Holds = Pick<Who, 'person' | 'buurt' | 'roles'> | null | undefined;

export class RoleOver {
	/** Until one goes to another page. */
	over = $state(false);
	#before: Holds;

	/** Sees who one is by now; tells whether a role ended since. In another neighbourhood one has other roles. */
	see(now: Holds): boolean {
		const before = this.#before;
		this.#before = now;
		if (!before || !now || before.person !== now.person || before.buurt !== now.buurt) return false;
		const ended = before.roles.some((it) => !now.roles.includes(it));
		if (ended) this.over = true;
		return ended;
	}
}
