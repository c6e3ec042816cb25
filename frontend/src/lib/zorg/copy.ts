// Hands a text to the browser's own way of saving: it leaves the page and stays nowhere of ours.
export function saveAs(name: string, text: string, type = 'application/json'): void {
	const href = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = href;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(href), 1000);
}
