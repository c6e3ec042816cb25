// Numbers as people write them. A phone number as Belgians do: 02 000 00 56, 0470 12 34 56; anything else stays as it came. A year
// of birth, in the digits of the reader. Pure; asks no clock: whether a year can be, the service says.

/** Towns whose area code has one digit after the zero. */
const SHORT = ['2', '3', '4', '9'];

export function sayPhone(number: string): string {
	const rest = /^\+32(\d{8,9})$/.exec(number)?.[1];
	if (rest === undefined) return number;
	if (rest.length === 9) return `0${rest.slice(0, 3)} ${pairs(rest.slice(3))}`;
	if (SHORT.includes(rest.charAt(0))) return `0${rest.slice(0, 1)} ${rest.slice(1, 4)} ${pairs(rest.slice(4))}`;
	return `0${rest.slice(0, 2)} ${pairs(rest.slice(2))}`;
}

/** The number on one line: it is not broken at its spaces. */
export const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0');

const pairs = (digits: string): string => digits.replaceAll(/(\d{2})(?=\d)/g, '$1 ');

const ARABIC = '٠١٢٣٤٥٦٧٨٩';

/** "1958", also in the digits of Arabic → 1958; nothing where nothing stands; 0, which no year is, for anything else. */
export function readYear(typed: string): number | undefined {
	const plain = typed.trim().replace(/[٠-٩]/g, (digit) => String(ARABIC.indexOf(digit)));
	if (!plain) return undefined;
	return /^\d{4}$/.test(plain) ? Number(plain) : 0;
}
