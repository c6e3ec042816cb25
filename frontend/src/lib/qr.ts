// The code for the camera, made here: no picture of it ever leaves the device. Pure.
import { renderSVG } from 'uqr';

/** The code as an image of its own: nothing of it enters the page as markup. */
export function qrImage(link: string): string {
	const svg = renderSVG(link, { ecc: 'M', border: 2, pixelSize: 8 });
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
