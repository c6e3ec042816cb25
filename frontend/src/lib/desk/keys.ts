// The desk by keyboard: j and k walk along the rows, a does the next thing, e ends it. Rows say of themselves what is pressed:
// [data-row] holds one [data-open], and perhaps a [data-act] and a [data-end]. Enter is the browser's own.

export type Move = 'down' | 'up' | 'act' | 'end' | 'help';

const MOVES: Record<string, Move> = { j: 'down', k: 'up', a: 'act', e: 'end', '?': 'help' };

interface Pressed {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
}

/** What a key asks for. A key held together with another belongs to the browser. Pure. */
export function moveOf(pressed: Pressed): Move | undefined {
	if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
	return MOVES[pressed.key.toLowerCase()];
}

/** The row after a step; the first step goes to the first row, and the ends hold. Pure. */
export function stepTo(at: number, count: number, move: 'down' | 'up'): number {
	if (count === 0) return -1;
	if (at < 0) return 0;
	return Math.min(count - 1, Math.max(0, at + (move === 'down' ? 1 : -1)));
}

/** Whether somebody is writing or choosing, so that letters are letters. */
export function writes(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

const KEPT = 'desk-keys';

/** Single letters can be switched off: who speaks to the computer would press them by accident. */
export function keysOn(): boolean {
	try {
		return localStorage.getItem(KEPT) !== 'off';
	} catch {
		return true;
	}
}

export function setKeys(on: boolean): void {
	try {
		localStorage.setItem(KEPT, on ? 'on' : 'off');
	} catch {
		// A private window may refuse; then they stay as they were.
	}
}

/** Listens for the letters while `list` is on the page; `onhelp` when somebody asks which letters there are. */
export function walk(list: HTMLElement, onhelp: () => void): () => void {
	const rows = () => [...list.querySelectorAll<HTMLElement>('[data-row]')];
	const current = (all: HTMLElement[]) => {
		const held = all.findIndex((row) => row.contains(document.activeElement));
		return held >= 0 ? held : all.findIndex((row) => row.querySelector('[aria-current]'));
	};
	const heard = (event: KeyboardEvent) => {
		const move = moveOf(event);
		if (!move || writes(event.target) || document.querySelector('dialog[open]')) return;
		if (move !== 'help' && !keysOn()) return;
		event.preventDefault();
		if (move === 'help') return onhelp();
		const all = rows();
		const at = current(all);
		const to = move === 'down' || move === 'up' ? stepTo(at, all.length, move) : at;
		const what = { down: '[data-open]', up: '[data-open]', act: '[data-act]', end: '[data-end]' }[move];
		const found = all[to]?.querySelector<HTMLElement>(what);
		if (move === 'down' || move === 'up') found?.focus();
		else found?.click();
	};
	document.addEventListener('keydown', heard);
	return () => document.removeEventListener('keydown', heard);
}
