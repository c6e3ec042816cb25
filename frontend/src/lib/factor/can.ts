// Whether this browser speaks about passkeys in JSON, as browsers do since 2025; where it does not, there is the app and the sheet.

export function canPasskey(): boolean {
	return typeof PublicKeyCredential === 'function' && typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function';
}
