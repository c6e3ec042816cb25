// The word at the door, as who reads other letters says it aloud: both sides say the same sound. Pure; knows the words of the service by heart, and shows any other as it came.
import type { Lang } from '#lib/words/langs.ts';

type Sounds = Readonly<Record<string, string>>;

const SOUNDS: Partial<Record<Lang, Sounds>> = {
	ar: {
		banaan: 'بنان',
		piano: 'بيانو',
		kiwi: 'كيوي',
		radio: 'راديو',
		robot: 'روبوت',
		taxi: 'تاكسي',
		mango: 'مانغو',
		pizza: 'بيتزا',
		safari: 'سفاري',
		salsa: 'سالسا',
		tango: 'تانغو',
		yoga: 'يوغا',
		zebra: 'زيبرا',
		domino: 'دومينو',
		judo: 'جودو',
		kilo: 'كيلو'
	},
	uk: {
		banaan: 'банан',
		piano: 'піано',
		kiwi: 'ківі',
		radio: 'радіо',
		robot: 'робот',
		taxi: 'таксі',
		mango: 'манго',
		pizza: 'піца',
		safari: 'сафарі',
		salsa: 'сальса',
		tango: 'танго',
		yoga: 'йога',
		zebra: 'зебра',
		domino: 'доміно',
		judo: 'джудо',
		kilo: 'кіло'
	}
};

/** How it sounds, in the letters of the reader; nothing where the reader reads ours. */
export const soundOf = (word: string, lang: Lang): string | undefined => SOUNDS[lang]?.[word];

/** The word, and how it sounds: "banaan (банан)". */
export function doorWord(word: string, lang: Lang): string {
	const sound = soundOf(word, lang);
	return sound ? `${word} (${sound})` : word;
}
