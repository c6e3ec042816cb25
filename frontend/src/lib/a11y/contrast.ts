// WCAG contrast between two colours. Pure.
const part = (hex: string, at: number): number => {
	const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
	return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const light = (hex: string): number => 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);

/** From 1 (the same) to 21 (black on white). Colours as #rrggbb. */
export function contrast(a: string, b: string): number {
	const [x, y] = [light(a), light(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
