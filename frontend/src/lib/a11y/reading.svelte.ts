// What one chose under "Aa": letters, contrast, and the voice. Kept on the device; the first script of the page shows it before paint.
import { INTL, type Lang } from '#lib/words/langs.ts';

type Voice = 'silent' | 'speaking' | 'none';

function keep(key: 'text' | 'contrast', value: string, on: boolean): void {
	const page = document.documentElement;
	if (on) page.dataset[key] = value;
	else delete page.dataset[key];
	try {
		if (on) localStorage.setItem(key, value);
		else localStorage.removeItem(key);
	} catch {
		// A private window may refuse; the choice then lasts until the page closes.
	}
}

class Reading {
	big = $state(false);
	contrast = $state(false);
	voice = $state<Voice>('silent');

	/** Reads back what the first script set. */
	start(): void {
		this.big = document.documentElement.dataset.text === 'big';
		this.contrast = document.documentElement.dataset.contrast === 'high';
	}

	setBig(on: boolean): void {
		this.big = on;
		keep('text', 'big', on);
	}

	setContrast(on: boolean): void {
		this.contrast = on;
		keep('contrast', 'high', on);
	}

	/** Says a text. Falls silent by itself at the end; says "none" where no voice speaks the language. */
	say(text: string, lang: Lang): void {
		if (!('speechSynthesis' in globalThis)) return void (this.voice = 'none');
		speechSynthesis.cancel();
		const voices = speechSynthesis.getVoices();
		const voice = voices.find((v) => v.lang.toLowerCase().startsWith(lang));
		if (voices.length > 0 && !voice) return void (this.voice = 'none');
		const speech = new SpeechSynthesisUtterance(text);
		speech.lang = INTL[lang].split('-u-')[0] ?? lang;
		if (voice) speech.voice = voice;
		speech.rate = 0.9;
		speech.onend = () => (this.voice = 'silent');
		speech.onerror = () => (this.voice = 'silent');
		this.voice = 'speaking';
		speechSynthesis.speak(speech);
	}

	/** Reads what stands in `main`. */
	page(lang: Lang): void {
		this.say(document.querySelector('main')?.innerText ?? '', lang);
	}

	hush(): void {
		if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
		this.voice = 'silent';
	}
}

export const reading = new Reading();

/** Whether this device can speak at all. */
export const hasVoice = (): boolean => 'speechSynthesis' in globalThis;
