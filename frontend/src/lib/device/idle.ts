// Nobody touched the page for a while. A phone that slept counts the time it slept, which a timer alone does not.

/** How long a shared device may lie there, in milliseconds: as long as its session lives unused. */
export const QUARTER = 15 * 60_000;

const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Calls back once when nobody touched the page for so long; returns how to stop watching. */
export function whenIdle(act: () => void, most = QUARTER): () => void {
	let touched = Date.now();
	let timer: ReturnType<typeof setTimeout>;
	const touch = () => {
		// A touch after the time is no touch: who comes back too late finds a page that is over.
		if (Date.now() - touched < most) touched = Date.now();
	};
	const look = () => {
		clearTimeout(timer);
		const left = touched + most - Date.now();
		if (left > 0) return void (timer = setTimeout(look, left));
		stop();
		act();
	};
	const seen = () => document.visibilityState === 'visible' && look();
	const stop = () => {
		clearTimeout(timer);
		for (const sign of SIGNS) removeEventListener(sign, touch, true);
		document.removeEventListener('visibilitychange', seen);
	};
	for (const sign of SIGNS) addEventListener(sign, touch, { capture: true, passive: true });
	document.addEventListener('visibilitychange', seen);
	look();
	return stop;
}
