// A language by its name in the reader's language: "nl" → "Nederlands". Pure; what is no language stays as it is.
import type { Lang } from './langs.ts';

export function languageName(lang: Lang, code: string): string {
	try {
		return new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}
