// A case by keyboard: a button with [data-letter] is pressed by that letter, while nobody writes and no question is open.
import { keysOn, writes } from '../keys.ts';

export function letters(box: HTMLElement): () => void {
	const heard = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !keysOn() || writes(event.target) || document.querySelector('dialog[open]')) return;
		const letter = event.key.toLowerCase();
		if (!/^[a-z]$/.test(letter)) return;
		const found = box.querySelector<HTMLElement>(`[data-letter="${letter}"]`);
		if (!found) return;
		event.preventDefault();
		found.click();
	};
	document.addEventListener('keydown', heard);
	return () => document.removeEventListener('keydown', heard);
}
