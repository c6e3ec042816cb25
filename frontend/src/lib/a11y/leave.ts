// Leaving a page about danger: the weather takes its place, and coming back by the back button shows the first page.

/** Where one lands: a page that anybody may have open. */
export const ELSEWHERE = 'https://www.meteo.be/';

const LEFT = 'left-quickly';

/** Shows nothing at once, and goes; the entry of this page in the history is replaced. */
export function leave(go: (to: string) => void = (to) => location.replace(to)): void {
	document.documentElement.style.visibility = 'hidden';
	try {
		sessionStorage.setItem(LEFT, '1');
	} catch {
		// Without storage the page itself is replaced all the same.
	}
	go(ELSEWHERE);
}

/** Whether this page is shown again by the back button after somebody left quickly. */
export function cameBack(kind: string | undefined): boolean {
	try {
		if (sessionStorage.getItem(LEFT) === null) return false;
		if (kind === 'back_forward') return true;
		sessionStorage.removeItem(LEFT);
	} catch {
		// Nothing was kept, so nobody left.
	}
	return false;
}
